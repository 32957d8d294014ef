import { editsOf, type RepairRule } from './repair-rule.ts';

// Line ends of Windows and old Macs, next line, line and paragraph separator; then C0, C1, non-characters and half surrogate pairs.
const pattern =
  // eslint-disable-next-line no-control-regex -- these are the characters it is about
  /\r\n?|[\u0085\u2028\u2029]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/gu;

export const controlCharacters: RepairRule = {
  id: 'control-characters',
  why: 'Control characters mean nothing in text and can drive a terminal; only line feed and tab stay.',
  *find(text) {
    yield* editsOf(text, pattern, ([found]) => (/[\r\u0085\u2028\u2029]/.test(found) ? '\n' : ''));
  },
};
