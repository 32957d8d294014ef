/** Text that was broken into lines of one width, as mail and old text files are: finding the width and undoing the breaks. */
import { isUnspaced } from '../cues/word-boundary.ts';

const narrowest = 40;
const widest = 110;

/** Columns on a terminal: East Asian characters take two. */
export function lineWidth(line: string): number {
  let width = 0;
  for (const char of line)
    width += isUnspaced(char) || /[\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u.test(char) ? 2 : 1;
  return width;
}

/** The width that the lines were broken at, or null when they were not. */
export function wrapWidthOf(lines: readonly string[]): number | null {
  const widths = lines.map((line) => lineWidth(line.trimEnd()));
  const width = Math.max(0, ...widths);
  if (width < narrowest || width > widest) return null;
  const isFollowed = (index: number): boolean => (widths[index + 1] ?? 0) > 0;
  const followed = widths.filter((value, index) => value > 0 && isFollowed(index));
  const full = followed.filter((value) => value > width * 0.75);
  return full.length >= 3 && full.length >= followed.length * 0.45 ? width : null;
}

/** Joins lines by spaces; where both sides are of a script without spaces, by nothing. */
export function joinWrapped(lines: readonly string[]): string {
  let joined = '';
  let last = '';
  for (const line of lines) {
    const next = line.trim();
    const isGlued =
      joined === '' || ((/[、。，」』）]/u.test(last) || isUnspaced(last)) && isUnspaced(next.charAt(0)));
    joined += (isGlued ? '' : ' ') + next;
    // Of the line: asking the joined text would put its parts together each time.
    last = next === '' ? ' ' : next.slice(-1);
  }
  return joined;
}

/** Paragraphs of wrapped lines without blank lines between them: a new one is indented, or follows a short line that ends a sentence. */
export function splitUnspaced(lines: readonly string[], width: number): string[] {
  const paragraphs: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]?.trimEnd() ?? '';
    const isIndented = index > 0 && /^\s{2,}\S/u.test(line) && !/^\s{2,}/u.test(previous);
    const endsShort = lineWidth(previous) < width * 0.75 && /[.!?…。！？]["”’»)]*$/u.test(previous);
    if (isIndented || (index > 0 && endsShort)) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map(joinWrapped).filter((text) => text !== '');
}
