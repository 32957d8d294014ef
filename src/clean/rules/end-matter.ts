import type { CueMatch, Cues } from '../cues/cues.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import {
  endsLikeSentence,
  isCorrection,
  isDateLine,
  isProse,
  lengthOf,
  namesOnly,
  questionAhead,
  wordCountOf,
} from '../page/block-signs.ts';
import { speaker } from './asking-signs.ts';
import { besideOffer } from './beside-offer.ts';
import { leadsToChannel, namesChannel } from './embed-services.ts';
import {
  authorLabel,
  authorBoxAround,
  authorPageSign,
  biographySign,
  contributionSign,
  findSignature,
  isBiographyOfAuthor,
  koreanReporters,
  nameSign,
  toldOfAuthor,
  type EndPlace,
} from './end-authors.ts';
import { addressSign, copyrightLine, feedSign, shapeSign, shortcutSign } from './end-shapes.ts';
import type { Finding, PageContext, Rule } from './rule.ts';
import { standsOut } from './line-signs.ts';

export const endMatter: Rule = {
  id: 'end-matter',
  stage: 'body',
  offOnListings: true,
  why: 'After the last paragraph: credits, links, dates, the author’s short name, labels.',
  *find(page, context): Iterable<Finding> {
    const blocks = page.blocks.filter((block) => block.text !== '');
    const last = blocks.at(-1);
    if (blocks.filter(isProse).length < 3) {
      if (last !== undefined && last !== blocks[0] && isCopyright(last))
        yield { block: last, evidence: ['copyright', 'after-last-paragraph'] };
      return;
    }
    const below = takenBelow(page, last);
    for (const [index, block] of [...blocks.entries()].toReversed()) {
      if (context.keepEncyclopediaSections && (block.type === 'list' || block.type === 'heading')) return;
      // An offer ends with the title over its last pictures, a story does not.
      if (!context.isStory && block.type === 'heading' && block.links.length === 0) return;
      if (countsOn(block, blocks) || isInCourseOfYears(blocks, index)) return;
      const sign =
        signOf(block, context) ?? signAmong({ block, above: blocks[index - 1], below }, blocks, context);
      if (isCorrection(block.text, context.cues)) continue;
      if ((sign === null || sign === 'label') && isNote(block)) continue;
      if (sign === null) {
        yield* findSignature(block, context);
        yield* findAboveNote(blocks.slice(-farthestAuthor), block, context);
        return;
      }
      yield foundAtEnd(page, block, sign, context.cues);
      below.unshift(block);
      below.length = Math.min(below.length, farthestAuthor);
    }
  },
};

const isCopyright = ({ text }: PageBlock): boolean => copyrightLine.test(text) && lengthOf(text) < 160;

/** What other rules took behind the last block: a link to the author's stories. */
const takenBelow = (page: Page, last: PageBlock | undefined): PageBlock[] =>
  page.allBlocks.slice((last?.index ?? 0) + 1).filter(({ originalText }) => originalText !== '');

/** Signs that hang on what else the text says. */
const signAmong = (place: EndPlace, blocks: readonly PageBlock[], context: PageContext): string | null =>
  (tellsOfStaff(place, context) ? null : biographySign(place.block, blocks, context)) ??
  authorPageSign(place.block, blocks, context) ??
  toldOfAuthor(place, blocks, context) ??
  (context.isText ? besideOffer(place, context) : null);

/** "Who comes to your door", over the people of a firm: a section of a page that is no story. */
const tellsOfStaff = ({ above }: EndPlace, { isStory, cues }: PageContext): boolean =>
  !isStory && above?.type === 'heading' && cues.match(above.text, 'authorBox') === null;

function foundAtEnd(page: Page, block: PageBlock, sign: string, cues: Cues): Finding {
  const evidence = [sign, 'after-last-paragraph'];
  const isAuthors =
    sign === 'author-page' || (block.links.length > 0 && cues.match(block.text, 'authorBox') !== null);
  const box = isAuthors ? authorBoxAround(page, block) : null;
  return box === null ? { block, evidence } : { element: box, evidence };
}

/** Blocks above the end of the text in which the author may be told of, with notes below: "This column is a service to readers." */
const farthestAuthor = 5;

function* findAboveNote(
  last: readonly PageBlock[],
  below: PageBlock,
  context: PageContext,
): Iterable<Finding> {
  for (const block of last) {
    if (block.index >= below.index) continue;
    const sign = isBiographyOfAuthor(block, context) ? 'author-biography' : sureSign(block, context);
    if (sign !== null) yield { block, evidence: [sign, 'near-the-end'] };
  }
}

/** What no paragraph of a story is, also with another line below it: "Reporter Ida Falk can be reached at …", "All rights reserved." */
function sureSign(block: PageBlock, context: PageContext): string | null {
  if (block.type !== 'paragraph' || /["“„«]/u.test(block.text)) return null;
  const sign = nameSign(block, context);
  return sign === 'author-contact' ? sign : (rightsSign(block, context) ?? feedSign(block));
}

function signOf(block: PageBlock, context: PageContext): string | null {
  if (block.type === 'code' || block.type === 'table' || block.type === 'quote') return null;
  if (!/[\p{L}\p{N}]/u.test(block.text)) return 'no-words';
  if (lengthOf(block.text) <= 300 && koreanReporters.test(block.text)) return 'signature';
  return (
    cueSign(block, context) ??
    rightsSign(block, context) ??
    authorTail(block, context) ??
    appealSign(block, context) ??
    channelSign(block, context) ??
    nameSign(block, context) ??
    authorLabel(block, context) ??
    contributionSign(block, context) ??
    feedSign(block) ??
    shapeSign(block) ??
    shortcutSign(block) ??
    addressSign(block, context)
  );
}

/**
 * "16. Ida Falk" behind "15. Tom Ito", "[3] …" behind "[2] …", "3   https://…" behind "2   https://…": the last of the text's own, though
 * nothing but a picture or a link is under it.
 */
function countsOn({ type, text }: PageBlock, blocks: readonly PageBlock[]): boolean {
  const counts = type === 'heading' ? /^\[?(\d{1,3})[\].)]\s/u : /^(?:\[(\d{1,3})\]\s|(\d{1,3})\s{2})/u;
  const [mark = '', number, bare] = counts.exec(text.trimStart()) ?? [];
  const own = number ?? bare;
  if (own === undefined) return false;
  const before = mark.replace(own, String(Number(own) - 1));
  return blocks.some((block) => block.type === type && block.text.trimStart().startsWith(before));
}

/** "1981 Diploma of the conservatory", "1995–2024 Town carilloneur": somebody's life in a box under the text, year by year. */
const isInCourseOfYears = (blocks: readonly PageBlock[], index: number): boolean =>
  [blocks[index], blocks[index - 1]].every((block) => block !== undefined && ofYear.test(block.text));

const ofYear = /^\s*(?:1[5-9]|20)\d\d(?:\s?[–-]\s?(?:1[5-9]|20)?\d\d)?:?\s+\p{L}{3}/u;

/** "*Name changed by the editors": a note to the text stays, also behind who signs it. */
const isNote = ({ type, text }: PageBlock): boolean =>
  type === 'paragraph' && lengthOf(text) <= 100 && /^\*\s*\p{L}/u.test(text);

const cueKinds = [
  'authorBox',
  'rights',
  'published',
  'credit',
  'tags',
  'comments',
  'share',
  'newsletter',
  'follow',
  'seeAlso',
] as const;

function cueSign(block: PageBlock, { cues }: PageContext): string | null {
  const { text } = block;
  if (lengthOf(text) > 160)
    return isStatement(text, cues.match(text, 'authorBox') ?? cues.match(text, 'rights')) ||
      endsWithStatement(text, cues)
      ? 'statement'
      : null;
  for (const kind of cueKinds) {
    const cue = cues.match(text, kind);
    if (cue === null) continue;
    // "次に読みたい言葉を…": a sentence is glued to it.
    if (kind === 'seeAlso' && lengthOf(cue.phrase) > cue.phrase.length) continue;
    if ((saysAll.has(kind) && isWholePhrase(cue.phrase)) || cue.isWhole || isLine(block, cue))
      return `cue:${cue.phrase}`;
  }
  return null;
}

function isLine(block: PageBlock, cue: CueMatch): boolean {
  const { text, links } = block;
  const { kind, phrase, isSetApart, restStart } = cue;
  if (isSetApart && !endsLikeSentence(text)) return true;
  switch (kind) {
    case 'authorBox':
    case 'rights':
      return (
        isNoteOfSite(text, cue) ||
        (wordCountOf(phrase) > 2 && standsOut(block)) ||
        // "Additional reporting by Anna Berg and Tom Ito."
        ((isSetApart || wordCountOf(phrase) > 1) && namesOnly(text.slice(restStart)))
      );
    case 'credit':
      // "Quelle: F.A.Z."
      return isSetApart && namesOnly(text.slice(restStart));
    case 'published':
      return (isDateLine(text) && !saysMore(text)) || (wordCountOf(phrase) > 1 && lengthOf(text) < 80);
    case 'follow':
      return links.length > 0 || (wordCountOf(phrase) > 1 && lengthOf(text) < 80);
    default:
      return false;
  }
}

/** "Updated at 10:15. The railway now says that the sensors will come in March." */
const saysMore = (text: string): boolean =>
  wordCountOf(/\p{Nd}[.)\s]*[.:–—]\s+(?=\p{L})(?<rest>.+)$/u.exec(text)?.groups?.['rest'] ?? '') >= 5;

/** "All rights reserved. No part of it may be reprinted.", "※ 提醒您：用火請注意通風。" */
function isNoteOfSite(text: string, cue: CueMatch): boolean {
  return (
    /[.。।۔!]\s*$/u.test(text.slice(0, cue.restStart)) ||
    /^[※☆★◎]/u.test(text) ||
    // "This story first ran in the Northern Herald."
    (wordCountOf(cue.phrase) === 3 && lengthOf(text) < 60 && !/["“”„«]/u.test(text)) ||
    isStatement(text, cue)
  );
}

const saysAll = new Set<string>(['authorBox', 'rights', 'newsletter', 'follow', 'published', 'seeAlso']);

/** A cue so long that nothing else begins with it: "Artikel ini telah tayang di …", "※この記事は…". */
function isWholePhrase(phrase: string): boolean {
  const isDense = lengthOf(phrase) > phrase.length;
  return wordCountOf(phrase) >= (isDense ? 3 : 4) || /^[\p{Script=Thai}\s]{12,}$/u.test(phrase);
}

/** "特别声明：以上内容…": what a platform says of its users' texts, however long. */
function isStatement(text: string, cue: CueMatch | null): boolean {
  if (cue === null || lengthOf(text) > 600) return false;
  if (isWholePhrase(cue.phrase) && text.length <= 300) return true;
  const isDense = lengthOf(cue.phrase) >= 9 && lengthOf(cue.phrase) > cue.phrase.length;
  return cue.isSetApart && isDense && /[:：]/u.test(text.slice(0, cue.restStart));
}

/** "This work is co-funded by a grant. Any opinions expressed in it are the author's own." */
function endsWithStatement(text: string, cues: Cues): boolean {
  const cue = lengthOf(text) > longestRights ? null : cues.find(text, 'authorBox');
  return cue !== null && wordCountOf(cue.phrase) > 3 && /[.!?]\s*$/u.test(text.slice(0, cue.start));
}

/** "She covers farming. All her articles": the last words are those under an author's box. */
function authorTail({ type, text }: PageBlock, { cues }: PageContext): string | null {
  if (type !== 'paragraph' || lengthOf(text) > longestRights) return null;
  const cue = cues.find(text, 'authorBox');
  if (cue === null || wordCountOf(cue.phrase) < 2 || cue.restStart < text.length) return null;
  return /[.!?。]\s*$/u.test(text.slice(0, cue.start)) ? `cue:${cue.phrase}` : null;
}

/** "Source: PAP. All rights reserved.": a sentence that says it, or begins with four words of it, behind a few words at most. */
function rightsSign({ type, text }: PageBlock, { cues }: PageContext): string | null {
  if (type !== 'paragraph' || lengthOf(text) > longestRights) return null;
  const cue = cues.find(text, 'rights');
  if (cue === null || lengthOf(text.slice(0, cue.start)) > longestBefore) return null;
  if (!/(?:^|[.!?。।|©®–—/])\s*$/u.test(text.slice(0, cue.start))) return null;
  // "All rights reserved by the council pass to the harbour office."
  const isSaid = /^\s*(?:$|[^\p{L}\p{N}\s])/u.test(text.slice(cue.start + cue.phrase.length));
  const isDense = lengthOf(cue.phrase) > cue.phrase.length;
  return isSaid || isDense || wordCountOf(cue.phrase) > 3 ? `cue:${cue.phrase}` : null;
}
const longestRights = 400;
const longestBefore = 80;

/** A last line that names such a service and asks for something, or leads to it: "Baca berita lainnya di Google News". */
function channelSign({ text, type, links }: PageBlock, { cues }: PageContext): string | null {
  if (type !== 'paragraph' || lengthOf(text) > 240 || /["“„«”»]/u.test(text) || !namesChannel(text))
    return null;
  if (/Google News|गूगल न्यूज|গুগল নিউজ|جوجل نيوز|غوغل نيوز/iu.test(text)) return 'names-channel';
  const asks = [cues.find(text, 'follow'), cues.find(text, 'newsletter')].some(
    (cue) => cue !== null && !isNameOnly(cue.phrase),
  );
  const leadsThere = links.some((link) => leadsToChannel(link.getAttribute('href') ?? ''));
  return asks || leadsThere ? 'names-channel' : null;
}

/** "App Store" asks for nothing: "It costs 50 euros in the App Store and needs a new system." */
const isNameOnly = (phrase: string): boolean => namesChannel(phrase) && wordCountOf(phrase) <= 2;

/** Characters of one without a link. */
const longestAppeal = 140;

/** A last paragraph that asks for something in passing: "Bookmark our site and sign up for our newsletter." */
function appealSign(block: PageBlock, { cues }: PageContext): string | null {
  const { text, links } = block;
  if (block.type !== 'paragraph' || lengthOf(text) > 400) return null;
  const named = cues.find(text, 'newsletter');
  if (links.length === 0 && (/["“”„«]/u.test(text) || speaker.test(text))) return null;
  if (links.length === 0 && lengthOf(text) > longestAppeal && !beginsSentence(text, named)) return null;
  const cue = named !== null && wordCountOf(named.phrase) > 2 ? named : cueBehindQuestion(text, cues);
  return cue === null ? null : `cue:${cue.phrase}`;
}

/** "We are hiring. If you liked this post, hit the heart.": four words of a cue. */
const beginsSentence = (text: string, cue: (CueMatch & { readonly start: number }) | null): boolean =>
  cue !== null &&
  lengthOf(text) <= 2 * longestAppeal &&
  wordCountOf(cue.phrase) > 3 &&
  /[.!?]\s*$/u.test(text.slice(0, cue.start));

/** "Want to know more about farming? Check out our guides to it." */
function cueBehindQuestion(text: string, cues: Cues): CueMatch | null {
  const asked = questionAhead(text);
  const cue = asked === null ? null : cues.match(asked.rest, 'follow');
  if (cue === null || asked === null) return null;
  // "Spotted a mistake? Let us know."
  const isAnswer = lengthOf(asked.question) <= 80 && lengthOf(asked.rest) <= 60;
  return wordCountOf(cue.phrase) > (isAnswer ? 1 : 2) || (isAnswer && cue.isWhole) ? cue : null;
}
