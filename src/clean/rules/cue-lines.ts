import { wordsOf } from '../../article/identity.ts';
import type { CueMatch, Cues } from '../cues/cues.ts';
import type { CueKind } from '../cues/cue-sheet.ts';
import type { PageBlock } from '../page/page-block.ts';
import { linkShareOf, rowsOf } from './block-rows.ts';
import { isProse, isTitleLike, lengthOf, wordCountOf } from '../page/block-signs.ts';
import {
  signsOfAsking,
  signsOfInvitation,
  signsOfNotice,
  signsOfQuestion,
  speaker,
  wholeInvitation,
} from './asking-signs.ts';
import { namesChannel } from './embed-services.ts';
import type { Finding, PageContext, Rule } from './rule.ts';
import { isToolList } from './tool-lists.ts';

interface LineKind {
  readonly rule: string;
  readonly why: string;
  readonly kinds: readonly CueKind[];
  /** Longest line, in characters, that may go when it says more than the cue. */
  readonly longest: number;
}

const lineKinds: readonly LineKind[] = [
  {
    rule: 'ad-label',
    why: 'A block that says only "Advertisement" marks an ad that is gone.',
    kinds: ['advertisement'],
    longest: 40,
  },
  {
    rule: 'newsletter-line',
    why: 'Lines that ask to subscribe.',
    kinds: ['newsletter', 'subscribe'],
    longest: 300,
  },
  {
    rule: 'follow-line',
    why: 'Lines that ask to follow, to download, to join.',
    kinds: ['follow'],
    longest: 300,
  },
  { rule: 'share-line', why: 'What is left of share buttons.', kinds: ['share'], longest: 60 },
  { rule: 'comments-line', why: 'Lines that lead to the comments.', kinds: ['comments'], longest: 80 },
  { rule: 'consent-line', why: 'Consent to cookies and embedded content.', kinds: ['consent'], longest: 400 },
  { rule: 'page-tool-line', why: 'Names of the page’s tools.', kinds: ['pageTool'], longest: 60 },
  { rule: 'tags-line', why: 'Tags of the article are metadata.', kinds: ['tags'], longest: 200 },
  {
    rule: 'contents-line',
    why: 'A table of contents says nothing that the text does not.',
    kinds: ['tableOfContents'],
    longest: 40,
  },
];

/** One rule for each kind of line that a cue begins. */
export const cueLineRules: readonly Rule[] = lineKinds.map((kind) => ({
  id: kind.rule,
  stage: 'body',
  why: kind.why,
  *find(page, context): Iterable<Finding> {
    for (const [index, block] of page.blocks.entries()) {
      if (block.type === 'quote' || block.type === 'code' || block.text === '') continue;
      if (kind.rule === 'share-line' && isToolList(block, context))
        yield { block, evidence: ['list-of-tools'] };
      else if (kind.rule === 'ad-label' && hasLabelInFront(block, context.cues))
        yield { block, evidence: ['label-in-front'] };
      else yield* findLine(page.blocks, index, block, kind, context);
      const isLine = block.type === 'paragraph' || (block.type === 'list' && rowsOf(block).length === 1);
      const signs = isLine ? signsOfQuestion(block.text, kind.kinds, context) : null;
      if (signs !== null) yield { block, evidence: signs };
    }
  },
}));

const longestAd = 200;

/** `<span>ADVERTISEMENT</span><a>Ferries from 23 crowns a day</a>`: a style sheet sets the label apart. */
function hasLabelInFront({ type, text, keptPieces }: PageBlock, cues: Cues): boolean {
  const [label, ad] = keptPieces;
  if (type !== 'paragraph' || label === undefined || ad === undefined || text.length > longestAd)
    return false;
  const isApart = label.node?.parentElement !== ad.node?.parentElement && /^[^\p{Ll}\s]/u.test(ad.text);
  return isApart && /\S$/u.test(label.text) && cues.match(label.text, 'advertisement')?.isWhole === true;
}

function* findLine(
  blocks: readonly PageBlock[],
  index: number,
  block: PageBlock,
  { kinds, longest }: LineKind,
  { cues, isText, keepEncyclopediaSections }: PageContext,
): Iterable<Finding> {
  if (keepEncyclopediaSections && block.type === 'heading') return;
  for (const kind of kinds) {
    const cue = cues.match(block.text, kind);
    if (cue === null || (block.type === 'heading' && !cue.isWhole && !isInvitation(blocks, index, cue, cues)))
      continue;
    // The first item of a list says nothing about the others: "Close the shutters. Call the coast guard."
    if (block.type === 'list' && !cue.isWhole && !cue.isSetApart && rowsOf(block).length > 1) continue;
    if (cue.isWhole) {
      yield* findWholeLine(blocks, index, block, cue, cues);
      return;
    }
    if (lengthOf(block.text) > longestOf(cue, longest) || saysNotWhere(cue, block.text) || goesOn(block, cue))
      continue;
    const signs =
      signsOf(blocks, index, block, cue, cues) ??
      signsOfWords(block.text, cue, cues) ??
      (isText ? signsOfOwnLine(block, cue) : null);
    if (signs === null) continue;
    yield { block, evidence: [`cue:${cue.phrase}`, ...signs] };
    return;
  }
}

/** "Subscribe to our free newsletter with the week's best reads.", set as a heading over nothing of its own. */
function isInvitation(blocks: readonly PageBlock[], index: number, cue: CueMatch, cues: Cues): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (cue.kind !== 'newsletter' || block === undefined) return false;
  const isOver =
    next !== undefined && isProse(next) && next.element.parentElement === block.element.parentElement;
  return !isOver && signsOfInvitation(block.text, cue, cues) !== null;
}

const signsOfWords = (text: string, cue: CueMatch, cues: Cues): string[] | null =>
  cue.kind === 'consent' ? signsOfNotice(text, cue, cues) : signsOfAsking(text, cue, cues);

/** "Sign up to The Tide": a text has lost the button, but it is no sentence. */
function signsOfOwnLine({ type, text }: PageBlock, { kind, phrase }: CueMatch): string[] | null {
  const isAsking = kind === 'newsletter' || kind === 'subscribe' || kind === 'share';
  const isLine = type === 'paragraph' && lengthOf(text) <= longestOwnLine && isTitleLike(text);
  return isAsking && isLine && wordCountOf(phrase) > 1 && !/["“”„?]|\p{Script=Thai}/u.test(text)
    ? ['own-line']
    : null;
}
const longestOwnLine = 100;

/** What an icon shows is told at some length: "Two crossed lines that form an X. …". */
const longestOf = ({ kind, phrase }: CueMatch, longest: number): number =>
  kind === 'pageTool' && wordCountOf(phrase) >= wholeInvitation ? 2 * longest : longest;

/** "Follow the instructions": one word says what to do, not where. */
const saysNotWhere = ({ kind, phrase }: CueMatch, text: string): boolean =>
  kind === 'follow' && wordCountOf(phrase) === 1 && !namesChannel(text);

/** "Companies using it are …": a sentence begins with the word, and the next one is in no link. */
const goesOn = (block: PageBlock, { kind, isSetApart, restStart }: CueMatch): boolean =>
  kind === 'tags' &&
  !isSetApart &&
  /^\p{Ll}/u.test(block.text.slice(restStart)) &&
  linkShareOf(block, restStart, restStart + 1) === 0;

/** Nothing but the cue: the line goes, and with it a list of contents, of tags, or of what an offer holds; a heading over running text stays, unless that asks again. */
function* findWholeLine(
  blocks: readonly PageBlock[],
  index: number,
  block: PageBlock,
  { kind, phrase }: CueMatch,
  cues: Cues,
): Iterable<Finding> {
  const next = blocks[index + 1];
  if (kind === 'tableOfContents' && (next === undefined || !isContents(next, blocks))) return;
  const isHeading = block.type === 'heading' && next !== undefined;
  const goesOnAsking = isHeading && isBesides(block, next) && asksAgain(next, kind, cues);
  if (isHeading && isProse(next) && !goesOnAsking) return;
  const evidence = [`cue:${phrase}`, 'stands-alone'];
  yield { block, evidence };
  const takesList = kind === 'tableOfContents' || kind === 'tags' || goesOnAsking;
  if (takesList && next?.type === 'list') {
    yield { block: next, evidence: [...evidence, 'list-after-cue'] };
  }
}

const isBesides = (one: PageBlock, other: PageBlock): boolean =>
  one.element.parentElement === other.element.parentElement;
/** Below its heading a box goes on asking: what an offer consists of, another line of a notice. */
const asksAgain = ({ type, text, links }: PageBlock, kind: CueKind, cues: Cues): boolean =>
  kind === 'subscribe'
    ? type === 'list' && links.length === 0
    : kind === 'consent' && cues.match(text, kind) !== null;

/** A list of links, or of the text's own headings: points that sum the text up are neither. */
function isContents(block: PageBlock, blocks: readonly PageBlock[]): boolean {
  if (block.type !== 'list') return false;
  if (block.linkShare >= 0.5) return true;
  const words = (text: string): string => wordsOf(text).join(' ');
  const headings = new Set(blocks.filter(({ type }) => type === 'heading').map(({ text }) => words(text)));
  const rows = rowsOf(block);
  return rows.filter((row) => headings.has(words(row.text))).length * 2 >= rows.length;
}

const invitations = ['newsletter', 'subscribe', 'follow'] as const;
/** More invitations than this, one behind the other, are what the text is about. */
const mostInvitations = 8;

/** What follows asks for something, too, or is no running text. */
function isBehindText(blocks: readonly PageBlock[], index: number, cues: Cues): boolean {
  const later = blocks
    .slice(index + 1)
    .filter(isProse)
    .slice(0, mostInvitations + 1);
  return (
    later.length <= mostInvitations &&
    later.every((block) => asks(block, cues)) &&
    blocks.slice(0, index).some(isProse)
  );
}

function asks(block: PageBlock, cues: Cues): boolean {
  return invitations.some((kind) => {
    const words = wordCountOf(cues.match(block.text, kind)?.phrase ?? '');
    return words > 1 && !isOwnSentence(block, words);
  });
}

const secondSentence = /[.!?…]["”»’)]*\s+["“„«(]*\p{Lu}/u;
/** "Sign up, who can bear it: the railway looks for wardens, too. So far there are two." says more than its first words. */
function isOwnSentence(block: PageBlock, cueWords: number): boolean {
  return (
    block.links.length === 0 &&
    isProse(block) &&
    (cueWords < 3 || (cueWords < 4 && (secondSentence.test(block.text) || speaker.test(block.text)))) &&
    !namesChannel(block.text)
  );
}

function signsOf(
  blocks: readonly PageBlock[],
  index: number,
  block: PageBlock,
  { isSetApart, phrase }: CueMatch,
  cues: Cues,
): string[] | null {
  const cueWords = wordCountOf(phrase);
  const signs: string[] = [];
  if (block.links.length > 0 && block.linkShare > 0.15)
    signs.push(`link-share:${block.linkShare.toFixed(2)}`);
  // A list of facts may begin with one: "Locations: 67", "Founded: 2000".
  if (isSetApart && block.type !== 'list' && isTitleLike(block.text)) signs.push('set-apart');
  if (cueWords > 1 && !isOwnSentence(block, cueWords) && isBehindText(blocks, index, cues))
    signs.push('after-the-text');
  return signs.length > 0 ? signs : null;
}
