import { editsOf, type RepairRule } from './repair-rule.ts';

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export const bidiControls: RepairRule = {
  id: 'bidi-controls',
  why: 'Embeddings and overrides show text in another order than it is stored (Unicode TR 36, "Trojan Source"); marks and isolates help only text that has right-to-left letters.',
  *find(text) {
    const pattern = rightToLeft.test(text)
      ? /[\u202a-\u202e]+/g
      : /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
    yield* editsOf(text, pattern, () => '');
  },
};
