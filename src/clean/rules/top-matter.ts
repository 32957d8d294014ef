import { wordsOf } from '../../article/identity.ts';
import type { Cues } from '../cues/cues.ts';
import type { PageBlock } from '../page-block.ts';
import { isDateLine, isProse, isLinked, isSameText, lengthOf, wordCountOf } from './block-signs.ts';
import type { Finding, PageContext, Rule } from './rule.ts';

/** How many blocks before the first paragraph are looked at. */
const deepest = 14;

export const topMatter: Rule = {
  id: 'top-matter',
  stage: 'body',
  why: 'Headline, byline, date and section before the first paragraph are metadata.',
  *find(page, facts): Iterable<Finding> {
    const blocks = page.blocks.filter((block) => block.text !== '');
    const context = { ...facts, hasManyFirsts: titledSections(blocks) >= manyFirsts };
    const labels = new Set(facts.labels.map(foldedWords));
    const first = blocks.findIndex((block) => isProse(block) && signOf(block, context) === null);
    if (first === -1) return;
    for (const block of blocks.slice(0, Math.min(first, deepest))) {
      const sign =
        signOf(block, context) ??
        (isStatedLabel(block, labels) ? 'section' : isLabel(block) ? 'label-before-text' : null);
      if (sign !== null) yield { block, evidence: [sign, 'before-first-paragraph'] };
    }
    // The headline and the byline also come after a dek; what looks like one down here is a heading of the text.
    for (const block of blocks.slice(first, first + 5)) {
      const sign = isProse(block) ? null : signOf(block, { ...context, dek: null });
      if (sign !== null) yield { block, evidence: [sign, 'near-the-top'] };
    }
  },
};

/** So many sections make it the page's way to title them, that the first of them are no headline. */
const manyFirsts = 3;

/** Sections of running text whose heading is a first-level one. */
function titledSections(blocks: readonly PageBlock[]): number {
  return blocks.filter(
    (block, index) => isFirstHeading(block) && blocks.slice(index + 1, index + 3).some(isProse),
  ).length;
}

const isFirstHeading = ({ type, level }: PageBlock): boolean => type === 'heading' && level === 1;

interface TopContext extends PageContext {
  readonly hasManyFirsts: boolean;
}

const foldedWords = (text: string): string => wordsOf(text).join(' ');

/** The section's or a keyword's name, or a line of several. */
function isStatedLabel({ text, type }: PageBlock, labels: ReadonlySet<string>): boolean {
  if (type === 'list' || type === 'table' || lengthOf(text) > 120) return false;
  const parts = [text, ...text.split(/[,|/·•>›»]/u)].map(foldedWords).filter((part) => part !== '');
  const [whole = '', ...rest] = parts;
  return labels.has(whole) || (rest.length > 0 && rest.every((part) => labels.has(part)));
}

function signOf(block: PageBlock, context: TopContext): string | null {
  const { headline, dek, bylines, cues } = context;
  const { text } = block;
  if (dek !== null && isSameText(text, dek)) return 'dek';
  if (lengthOf(text) > 300) return null;
  if (headline !== null && isSameText(text, headline)) return 'headline';
  if (block.type === 'heading') return isFirstHeading(block) && !context.hasManyFirsts ? 'element:h1' : null;
  const words = wordsOf(text).join(' ');
  if (
    lengthOf(text) < 160 &&
    bylines.some(
      (name) =>
        name.length > 4 &&
        words.includes(wordsOf(name).join(' ')) &&
        wordCountOf(text) <= wordCountOf(name) + 12,
    )
  ) {
    return 'byline';
  }
  const published = cues.match(text, 'published');
  if (published !== null && lengthOf(text) < 140 && isDateLine(text)) return `cue:${published.phrase}`;
  if (isDateLine(text) && wordCountOf(text) <= 14 && !/[.!?]["”]?$/u.test(text)) return 'date';
  return bylineCue(text, cues);
}

/** A few words behind "By": "By Monday evening, the decision was made." is a sentence, "By Anna J. Roe Jr." is none. */
function bylineCue(text: string, cues: Cues): string | null {
  const byline = cues.match(text, 'byline');
  if (byline === null || byline.isWhole || lengthOf(text) >= 80 || wordCountOf(text) > 8) return null;
  return /\p{Ll}{3,}[.!?…]["”]?$|[。！？]$/u.test(text) ? null : `cue:${byline.phrase}`;
}

/** A few words, all of a link or without any sentence: a section, a place, "3 min". */
function isLabel(block: PageBlock): boolean {
  if (block.type === 'heading') return false;
  if (block.type === 'list') return isLinked(block);
  if (block.type !== 'paragraph') return false;
  return (
    wordCountOf(block.text) <= 5 && lengthOf(block.text) < 50 && !/[.!?:。！？]["”»]?$/u.test(block.text)
  );
}
