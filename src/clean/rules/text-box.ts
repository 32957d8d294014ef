import type { Cues } from '../cues/cues.ts';
import type { CueKind } from '../cues/cue-sheet.ts';
import type { PageBlock } from '../page/page-block.ts';
import { hasPrice, isCorrection, isProse, lengthOf, wordCountOf } from '../page/block-signs.ts';
import { isNameOfOffer } from './line-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Lines on either side of one that went which may have been in its box, and characters of the longest. */
const farthest = 3;
const longest = 220;
/** Lines of an offer between two paragraphs. */
const [fewestLines, mostLines] = [2, 7];

export const textBox: Rule = {
  id: 'text-box',
  stage: 'body',
  why: 'What a scraper left of a box: in a text without markup, the short lines beside one that asked to subscribe, and those of an offer with its price.',
  mostProse: 0.2,
  *find(page, { cues, isText }): Iterable<Finding> {
    if (!isText) return;
    const blocks = page.allBlocks.filter(({ originalText }) => originalText !== '');
    const found = new Map<PageBlock, string>();
    for (const [index, block] of blocks.entries()) {
      if (!isOffer(block)) continue;
      for (const line of linesOfBox(blocks, index, cues))
        found.set(line, `beside:${block.removal?.rule ?? ''}`);
    }
    for (const run of shortRuns(page.blocks)) {
      if (!offers(run, cues)) continue;
      for (const line of run) found.set(line, `offer-of-lines:${String(run.length)}`);
    }
    for (const [block, sign] of found) yield { block, evidence: [sign] };
  },
};

const takenByOffer = new Set([
  'newsletter-line',
  'follow-line',
  'consent-line',
  'invitation-link',
  'channel-line',
]);

/** Another rule took it for a line that asks. */
const isOffer = ({ removal }: PageBlock): boolean => removal !== null && takenByOffer.has(removal.rule);

/** Those that stand by the line that went, above it and below. */
function linesOfBox(blocks: readonly PageBlock[], index: number, cues: Cues): readonly PageBlock[] {
  const above = linesBeside(blocks.slice(Math.max(0, index - farthest), index).toReversed(), cues);
  const below = linesBeside(blocks.slice(index + 1, index + 1 + farthest), cues);
  const next = blocks[index + 1 + below.length];
  const isBetween = below.length > 0 && next !== undefined && isOffer(next);
  const isButton = blocks[index]?.removal?.evidence.includes('stands-alone') === true;
  return [...offerLines(above, isButton, cues), ...(isBetween ? below : asking(below, cues))];
}

/** The short lines from here on, as far as they stand one behind the other. */
function linesBeside(blocks: readonly PageBlock[], cues: Cues): PageBlock[] {
  const end = blocks.findIndex(
    ({ type, text, isKept }) =>
      !isKept ||
      type !== 'paragraph' ||
      lengthOf(text) > longest ||
      (/["“”„«»]/u.test(text) && !isNameOfOffer(text)) ||
      isCorrection(text, cues),
  );
  return end === -1 ? [...blocks] : blocks.slice(0, end);
}

const askingKinds: readonly CueKind[] = ['newsletter', 'subscribe', 'follow', 'consent', 'loginWall'];

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
  const name = above.findIndex(({ text }) => isNameOfOffer(text));
  const [said] = above;
  const isShort = said !== undefined && !isProse(said);
  const isNamed = taken > 0 ? name === taken : isButton && isShort && name === 1;
  if (isNamed) return above.slice(0, name + 1);
  return above.slice(0, taken);
}

/** The lines between one paragraph and the next. */
function* shortRuns(blocks: readonly PageBlock[]): Iterable<readonly PageBlock[]> {
  let run: PageBlock[] = [];
  for (const block of [...blocks, null]) {
    if (
      block?.type === 'paragraph' &&
      (!isProse(block) || hasPrice(block.text)) &&
      lengthOf(block.text) <= longest
    ) {
      run.push(block);
      continue;
    }
    if (run.length >= fewestLines && run.length <= mostLines) yield run;
    run = [];
  }
}

/** "Only for subscribers", "The first month for 1 €", "Then 9.90 € a month.", "Already a subscriber? Log in": half of its lines and two at least ask or name a price. */
function offers(run: readonly PageBlock[], cues: Cues): boolean {
  const priced = run.filter(({ text }) => hasPrice(text));
  const asked = run.filter((line) => asks(line, cues));
  const signs = new Set([...priced, ...asked]).size;
  const isSaid = run.some(({ text }) => /["“”„«»]/u.test(text));
  return priced.length > 0 && asked.length > 0 && signs >= 2 && signs * 2 >= run.length && !isSaid;
}
