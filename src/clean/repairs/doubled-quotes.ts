import { editsOf, type RepairRule, type TextEdit } from './repair-rule.ts';

const count = (text: string, mark: string): number => text.split(mark).length - 1;

interface Style {
  readonly open: string;
  readonly close: string;
}

/** The paired marks that this text opens with; Swedish and Finnish open and close with ”, so ”A” ”B” has no opening mark and stays. */
function stylesOf(text: string): Style[] {
  const styles: Style[] = [];
  if (text.includes('„')) {
    styles.push({ open: '„', close: text.includes('”') ? '”' : '“' });
  } else if (text.includes('“')) {
    styles.push({ open: '“', close: '”' });
  }
  if (text.includes('«') && text.indexOf('«') < text.indexOf('»')) styles.push({ open: '«', close: '»' });
  return styles;
}

export const doubledQuotes: RepairRule = {
  id: 'doubled-quotes',
  why: 'A quotation mark that stands twice, or alone after a space at the end, is left over from editing; nested and open quotations stay.',
  *find(text) {
    const edits: TextEdit[] = [];
    for (const { open, close } of stylesOf(text)) {
      const spare = count(text, close) - count(text, open);
      if (spare > 0) edits.push(...removeSpare(text, close, spare));
      else if (spare < 0) edits.push(...removeTwin(text, open, -spare));
    }
    edits.push(...removeStraight(text));
    yield* edits.sort((one, other) => one.at - other.at);
  },
};

/** The second of two closing marks, at most `spare` of them. */
function removeSpare(text: string, close: string, spare: number): TextEdit[] {
  const twins = [...editsOf(text, new RegExp(`(?<=${close})[\\s\\u00a0]*${close}`, 'gu'), () => '')];
  // French sets a space before »; only ” and “ never have one.
  const alone =
    twins.length === 0 && close !== '»'
      ? [...editsOf(text, new RegExp(`[ \\u00a0]+${close}$`, 'gu'), () => '')]
      : [];
  return [...twins, ...alone].slice(0, spare);
}

/** The second of two opening marks at the beginning of a text or a word. */
function removeTwin(text: string, open: string, spare: number): TextEdit[] {
  return [...editsOf(text, new RegExp(`(?<=(?:^|[\\s(])${open})[\\s\\u00a0]*${open}`, 'gu'), () => '')].slice(
    0,
    spare,
  );
}

/** Straight marks tell nothing of their direction: only a third one at the very end, after a space, or a second at the very beginning is surely spare. */
function removeStraight(text: string): TextEdit[] {
  if (count(text, '"') % 2 === 0 || count(text, '"') < 3) return [];
  return [...editsOf(text, /(?<=[\p{L}.,!?…]")[ \u00a0]*"$|(?<=^")"(?=\p{L})/gu, () => '')].slice(0, 1);
}
