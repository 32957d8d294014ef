import { editsOf, type RepairRule } from './repair-rule.ts';

export const softHyphen: RepairRule = {
  id: 'soft-hyphen',
  why: 'A soft hyphen is a hint for line breaking; it hides the word from search.',
  *find(text) {
    yield* editsOf(text, /\u00ad+/g, () => '');
  },
};
