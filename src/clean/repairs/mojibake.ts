import { editsOf, type RepairRule } from './repair-rule.ts';

/** What windows-1252 makes of the bytes 0x80–0x9F (WHATWG Encoding, index windows-1252; the five free bytes stay controls). */
const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map<string, number>(Array.from(upperHalf, (char, index) => [char, 0x80 + index]));
for (let byte = 0x80; byte <= 0xff; byte++) {
  const char = String.fromCharCode(byte);
  if (!byteOf.has(char)) byteOf.set(char, byte);
}

const trail = `[\\u0080-\\u00bf${upperHalf}]`;
/** UTF-8 sequences of two, three and four bytes, as windows-1252 shows them. */
const sequence = `(?:[\\u00c2-\\u00df]${trail}|[\\u00e0-\\u00ef]${trail}{2}|[\\u00f0-\\u00f4]${trail}{3})`;
const run = new RegExp(`${sequence}+`, 'gu');
const single = new RegExp(sequence, 'gu');
const latinControl = /[\u0080-\u009f]/gu;

const decoder = new TextDecoder('utf-8', { fatal: true });

function decodeRun(found: string): string | null {
  try {
    return decoder.decode(Uint8Array.from(Array.from(found, (char) => byteOf.get(char) ?? 0)));
  } catch {
    return null;
  }
}

/** In a text with this many sequences that decode, none of them is chance. */
const sureCount = 3;

export const mojibake: RepairRule = {
  id: 'mojibake',
  why: 'UTF-8 that was read as windows-1252: "itâ€™s", "cafÃ©", "Ð¿Ñ€Ð¸".',
  *find(text) {
    const decodable = [...text.matchAll(run)].filter(([found]) => decodeRun(found) !== null);
    if (decodable.length === 0) {
      // A C1 control in text is windows-1252 that was read as ISO 8859-1.
      yield* editsOf(text, latinControl, ([found]) => upperHalf.charAt(found.charCodeAt(0) - 0x80));
      return;
    }
    const count = decodable.reduce((sum, [found]) => sum + (found.match(single)?.length ?? 0), 0);
    yield* editsOf(text, run, ({ 0: found, index }) => {
      const decoded = decodeRun(found);
      if (decoded === null) return null;
      return count >= sureCount || isSureAlone(decoded, text.charAt(index - 1)) ? decoded : null;
    });
  },
};

/**
 * Whether one sequence is mojibake for sure: typographic marks (three bytes, â€™), or a small accented letter or Latin-1 sign that does not
 * follow a capital. "MAMÃ…", "CLICHÉ»" and "SÃ£" in capitals could be meant.
 */
function isSureAlone(decoded: string, before: string): boolean {
  if (/^[\u2010-\u203a\u20ac\u2122]+$/u.test(decoded)) return true;
  return /^[\u00a0-\u00bfà-öø-ÿ]+$/u.test(decoded) && !/\p{Lu}/u.test(before);
}
