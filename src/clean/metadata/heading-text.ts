/** The headline as a heading prints it: without the line above it, the line below it and the permalink sign. */
import { fieldText, printedText } from './field-text.ts';

/** Class words of a line that stands above the headline within its heading. */
const kickerWords =
  /overline|kicker|dachzeile|roof-?line|top-?line|eyebrow|pre-?title|pre-?headline|over-?title|sur-?titre|sur-?title|super-?title|ante-?titulo|volanta|occhiello|spitzmarke|cintillo|(?:^|[\s_-])(?:topic|label|rubri[ck]\w*|category|section|flag|badge|tag)(?=$|[\s_-])/;
/** Class words of a second line, above or below. */
const secondLineWords =
  /sub-?(?:title|head(?:line|ing)?|titulo|line)|(?:^|[\s_-])(?:dek|deck|tagline|standfirst|byline)(?=$|[\s_-])/;
const hiddenWords = /hidden|invisible|off-?screen|sr-only|screen-?reader|visually/;

interface Part {
  readonly text: string;
  readonly words: string;
  readonly isPunctuation: boolean;
}

/** Null for a heading that prints nothing. */
export function headingText(heading: Element): string | null {
  const whole = fieldText(printedText(heading));
  if (whole === null) return null;
  const parts = partsOf(heading);
  const rest = withoutSecondLines(parts);
  if (rest.length === parts.length) return withoutPermalink(whole);
  return withoutPermalink(fieldText(rest.map(({ text }) => text).join(' ')) ?? whole);
}

function withoutSecondLines(parts: readonly Part[]): readonly Part[] {
  let rest = parts;
  const [first, second] = parts;
  if (first !== undefined && first.words !== '') {
    const isParted = second !== undefined && second.isPunctuation && hiddenWords.test(second.words);
    if (isParted || kickerWords.test(first.words) || secondLineWords.test(first.words)) rest = rest.slice(1);
  }
  while (rest.length > 1 && rest[0]?.isPunctuation === true) rest = rest.slice(1);
  const last = rest.at(-1);
  if (rest.length > 1 && last !== undefined && secondLineWords.test(last.words)) rest = rest.slice(0, -1);
  if (rest.length > 1 && last !== undefined && isCommentCount(last)) rest = rest.slice(0, -1);
  return isHeadlineLike(rest.map(({ text }) => text).join(' ')) ? rest : parts;
}

/** "(18)" behind the headline, in an element whose name says what it counts; "(1972)" is a film's year. */
const isCommentCount = ({ text, words }: Part): boolean =>
  /^\s*[([]?\s*\d{1,5}\s*[)\]]?\s*$/.test(text) && /comment|koment|kommentar|count/.test(words);

/** Two words, or a line of a script that has no spaces. */
const isHeadlineLike = (text: string): boolean =>
  /\S\s+\S/.test(text.trim()) ||
  (text.trim().length >= 8 && /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/.test(text));

/** The texts and elements that a heading is made of, through wrappers around all of it. */
function partsOf(heading: Element): Part[] {
  let holder = heading;
  for (let depth = 0; depth < 6; depth++) {
    const nodes = printedNodes(holder);
    const [only] = nodes;
    if (nodes.length !== 1 || only === undefined || only.nodeType !== 1) break;
    holder = only as Element;
  }
  return printedNodes(holder).map((node) => {
    const text = node.nodeType === 3 ? (node as Text).data : printedText(node as Element);
    const words =
      node.nodeType === 3 ? '' : `${(node as Element).getAttribute('class') ?? ''} `.toLowerCase();
    return { text, words, isPunctuation: !/[\p{L}\p{N}]/u.test(text) };
  });
}

const printedNodes = (holder: Element): Node[] =>
  [...holder.childNodes].filter((node) =>
    node.nodeType === 3
      ? (node as Text).data.trim() !== ''
      : node.nodeType === 1 && !isPermalink(node as Element) && printedText(node as Element).trim() !== '',
  );

const isPermalink = (element: Element): boolean =>
  element.tagName === 'A' && /^[\s#¶§🔗]*$/u.test(element.textContent);

const withoutPermalink = (text: string): string => text.replace(/\s*[¶§🔗]$/u, '');
