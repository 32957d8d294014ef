import { wordsOf } from '../../article/identity.ts';
import type { PageBlock } from '../page-block.ts';
import { endsLikeSentence, isDateLine, isPointer, isProse, lengthOf, wordCountOf } from './block-signs.ts';
import type { Finding, PageContext, Rule } from './rule.ts';

export const endMatter: Rule = {
  id: 'end-matter',
  stage: 'body',
  why: 'After the last paragraph: credits, links, dates, the author’s short name, labels.',
  *find(page, context): Iterable<Finding> {
    const blocks = page.blocks.filter((block) => block.text !== '');
    if (blocks.filter(isProse).length < 3) return;
    for (const block of blocks.toReversed()) {
      if (context.keepEncyclopediaSections && (block.type === 'list' || block.type === 'heading')) return;
      const sign = signOf(block, context) ?? biographySign(block, blocks, context);
      if (sign === null) return;
      yield { block, evidence: [sign, 'after-last-paragraph'] };
    }
  },
};

function signOf(block: PageBlock, context: PageContext): string | null {
  if (block.type === 'code' || block.type === 'table' || block.type === 'quote') return null;
  if (!/[\p{L}\p{N}]/u.test(block.text)) return 'no-words';
  return (
    cueSign(block, context) ?? appealSign(block, context) ?? nameSign(block, context) ?? shapeSign(block)
  );
}

const cueKinds = [
  'authorBox',
  'published',
  'credit',
  'tags',
  'comments',
  'share',
  'newsletter',
  'follow',
] as const;

function cueSign(block: PageBlock, { cues }: PageContext): string | null {
  const { text } = block;
  if (lengthOf(text) > 160) return null;
  for (const kind of cueKinds) {
    const cue = cues.match(text, kind);
    if (cue === null) continue;
    const isLine =
      cue.isWhole ||
      (cue.isSetApart && !endsLikeSentence(text)) ||
      // "All rights reserved. No part of it may be reprinted."
      (kind === 'authorBox' && /[.。।۔!]\s*$/u.test(text.slice(0, cue.restStart))) ||
      (kind === 'published' && (isDateLine(text) || (wordCountOf(cue.phrase) > 1 && lengthOf(text) < 80))) ||
      (kind === 'follow' && block.links.length > 0);
    if (isLine) return `cue:${cue.phrase}`;
  }
  return null;
}

/** A last paragraph with a link that asks for something in passing: "Bookmark our site and sign up for our newsletter." */
function appealSign(block: PageBlock, { cues }: PageContext): string | null {
  const { text } = block;
  if (block.type !== 'paragraph' || block.links.length === 0 || lengthOf(text) > 400) return null;
  const cue = cues.find(text, 'newsletter');
  return cue !== null && wordCountOf(cue.phrase) > 2 ? `cue:${cue.phrase}` : null;
}

/** The author's name alone, or at the head of a few sentences about them. */
function nameSign(block: PageBlock, { bylines }: PageContext): string | null {
  const { text } = block;
  if (block.type === 'list' || lengthOf(text) > 500) return null;
  const words = wordsOf(text).join(' ');
  for (const byline of bylines) {
    const name = wordsOf(byline).join(' ');
    if (name.length < 5 || !name.includes(' ') || !words.includes(name)) continue;
    if (lengthOf(text) < 120 && wordCountOf(text) <= wordCountOf(byline) + 6) return 'byline';
    if (words.startsWith(name) && !/["“„«]/u.test(text)) return 'author-biography';
  }
  return null;
}

/** A person of whom the text has not spoken: "Anna Berg is a writer in Oslo." */
function biographySign(block: PageBlock, blocks: readonly PageBlock[], { cues }: PageContext): string | null {
  const { text } = block;
  if (block.type !== 'paragraph' || lengthOf(text) > 700 || /["“„«]/u.test(text)) return null;
  const name = beginningName.exec(text)?.[0].trimEnd();
  if (name === undefined) return null;
  const rest = text.slice(name.length);
  const cue = cues.match(rest, 'biography');
  if (cue === null) return null;
  const words = name.split(/\s+/u).filter((word) => word.length > 2);
  const isKnown = blocks.some((other) => other !== block && words.some((word) => other.text.includes(word)));
  return isKnown ? null : `cue:${cue.phrase}`;
}

/** Two to five words that begin upper case, with a particle between them. */
const beginningName =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:van|von|der|de|del|da|dos|di|la|le|bin|al|el|ten)\s+){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,4}\s+/u;

function shapeSign(block: PageBlock): string | null {
  const { text } = block;
  if (isPointer(block) && !isProse(block)) return `link-share:${block.linkShare.toFixed(2)}`;
  if (block.type === 'heading') return 'heading-without-text';
  if (block.type === 'list') return null;
  if (isDateLine(text) && wordCountOf(text) <= 12) return 'date';
  if (wordCountOf(text) <= 4 && lengthOf(text) < 40 && !/[.!?。！？]["”»’]?$/u.test(text)) return 'label';
  if (/^[([（].{1,60}[)\]）]$/u.test(text) || /^(?:©|\(c\)|copyright\b)/iu.test(text))
    return 'credit-in-brackets';
  if (lengthOf(text) < 160 && /(?:©|copyright)\s*(?:19|20)\d\d|all rights reserved(?:\.|$)/iu.test(text))
    return 'copyright';
  if (wordCountOf(text) <= 8 && /^\S*@\S+\.\p{L}{2,}\b/u.test(text)) return 'mail-address';
  return null;
}
