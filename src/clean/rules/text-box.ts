import type { Cues } from '../cues/cues.ts';
import type { CueKind } from '../cues/cue-sheet.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isCorrection, isTitleLike, lengthOf, wordCountOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Lines on either side of one that went which may have been in its box, and characters of the longest. */
const farthest = 3;
const longest = 220;
/** Characters of the line that gives a newsletter's name. */
const longestName = 60;

export const textBox: Rule = {
  id: 'text-box',
  stage: 'body',
  why: 'What a scraper left of a box: in a text without markup, the short lines beside one that asked to subscribe.',
  mostProse: 0.2,
  *find(page, { cues, isText }): Iterable<Finding> {
    if (!isText) return;
    const blocks = page.allBlocks.filter(({ originalText }) => originalText !== '');
    const found = new Set<PageBlock>();
    for (const [index, block] of blocks.entries()) {
      if (!isOffer(block)) continue;
      const above = linesBeside(blocks.slice(Math.max(0, index - farthest), index).toReversed(), cues);
      const below = linesBeside(blocks.slice(index + 1, index + 1 + farthest), cues);
      const next = blocks[index + 1 + below.length];
      const isBetween = below.length > 0 && next !== undefined && isOffer(next);
      const isButton = block.removal?.evidence.includes('stands-alone') === true;
      for (const line of [...offerLines(above, isButton, cues), ...(isBetween ? below : asking(below, cues))]) {
        if (found.has(line)) continue;
        found.add(line);
        yield { block: line, evidence: [`beside:${block.removal?.rule ?? ''}`] };
      }
    }
  },
};

const offers = new Set(['newsletter-line', 'follow-line', 'consent-line', 'invitation-link', 'channel-line']);

/** Another rule took it for a line that asks. */
const isOffer = ({ removal }: PageBlock): boolean => removal !== null && offers.has(removal.rule);

/** The short lines from here on, as far as they stand one behind the other. */
function linesBeside(blocks: readonly PageBlock[], cues: Cues): PageBlock[] {
  const end = blocks.findIndex(
    ({ type, text, isKept }) =>
      !isKept ||
      type !== 'paragraph' ||
      lengthOf(text) > longest ||
      (/["“”„«»]/u.test(text) && !isName(text)) ||
      isCorrection(text, cues),
  );
  return end === -1 ? [...blocks] : blocks.slice(0, end);
}

const askingKinds: readonly CueKind[] = ['newsletter', 'subscribe', 'follow', 'consent'];

/** Says more than one word of what such boxes say. */
const asks = ({ text }: PageBlock, cues: Cues): boolean =>
  askingKinds.some((kind) => {
    const cue = cues.find(text, kind);
    return cue !== null && (wordCountOf(cue.phrase) > 1 || cue.isWhole);
  });

/** Up to the farthest line that asks, too. */
const asking = (lines: readonly PageBlock[], cues: Cues): readonly PageBlock[] =>
  lines.slice(0, lines.findLastIndex((line) => asks(line, cues)) + 1);

/** With the name above: "The Tide", "Our free briefing, in your inbox by seven.", "Sign up". */
function offerLines(above: readonly PageBlock[], isButton: boolean, cues: Cues): readonly PageBlock[] {
  const taken = asking(above, cues).length;
  const name = above.findIndex(({ text }) => isName(text));
  const isNamed = taken > 0 ? name === taken : isButton && name === 1;
  if (isNamed) return above.slice(0, name + 1);
  return above.slice(0, taken);
}

const isName = (text: string): boolean =>
  lengthOf(text) <= longestName && isTitleLike(text) && !/[?？:：]\s*$/u.test(text);
