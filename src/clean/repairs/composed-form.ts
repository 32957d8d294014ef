import type { RepairRule, TextEdit } from './repair-rule.ts';

/** A letter with its marks, or a run of Hangul: what normalisation looks at together. */
const cluster = /[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gu;

export const composedForm: RepairRule = {
  id: 'nfc',
  why: 'The same letter typed as one character or as two must be found as one: Unicode Normalization Form C (UAX 15).',
  *find(text) {
    const composed = text.normalize('NFC');
    if (composed === text) return;
    const edits: TextEdit[] = [];
    for (const { 0: before, index: at } of text.matchAll(cluster)) {
      const after = before.normalize('NFC');
      if (after !== before) edits.push({ at, before, after });
    }
    const isComplete = edits.length > 0 && applied(text, edits) === composed;
    yield* isComplete ? edits : [{ at: 0, before: text, after: composed }];
  },
};

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let taken = 0;
  for (const { at, before, after } of edits) {
    result += text.slice(taken, at) + after;
    taken = at + before.length;
  }
  return result + text.slice(taken);
}
