import { wordsOf } from '../../article/identity.ts';
import type { CueMatch, Cues } from '../cues/cues.ts';
import type { CueKind } from '../cues/cue-sheet.ts';
import type { PageBlock } from '../page/page-block.ts';
import { linkShareOf, rowsOf } from './block-rows.ts';
import {
  endsLikeSentence,
  isProse,
  isTitleLike,
  lengthOf,
  questionAhead,
  wordCountOf,
} from '../page/block-signs.ts';
import { namesChannel, namesService, waitsForConsent } from './embed-services.ts';
import type { Finding, PageContext, Rule } from './rule.ts';

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
      else yield* findLine(page.blocks, index, block, kind, context);
      const isLine = block.type === 'paragraph' || (block.type === 'list' && rowsOf(block).length === 1);
      const signs = isLine ? signsOfQuestion(block.text, kind, context) : null;
      if (signs !== null) yield { block, evidence: signs };
    }
  },
}));

const toolKinds = ['share', 'pageTool', 'follow', 'comments'] as const;

/** Most of its items say nothing but the name of a tool or a count: "Post", "Save", "Print"; also in one line: "Print view | Send", "Likes 3 · Listen". */
function isToolList({ type, text }: PageBlock, { cues }: PageContext): boolean {
  if ((type !== 'list' && type !== 'paragraph') || lengthOf(text) > 300) return false;
  if (saysOnlyTools(text, cues)) return true;
  const rows =
    type === 'list'
      ? text.split('\n')
      : text.split(/\s/u.test(text) ? /\n|\s*[|·•]\s*/u : /(?<=\p{Ll})(?=\p{Lu})/u);
  if (rows.length < 2) return false;
  const tools = rows.filter((row) => {
    const bare = row.replace(/[\s(]*\p{Nd}[\p{Nd}\s.,:٬]*\p{L}{0,8}[)\s]*$/u, '');
    return toolKinds.some((kind) => cues.match(bare, kind)?.isWhole === true);
  });
  return tools.length >= rows.length * (rows.length === 2 ? 1 : 0.6);
}

/** "Partager Imprimer Offrir cet article 18 réactions": one name of a tool behind the other, and counts. */
function saysOnlyTools(text: string, cues: Cues): boolean {
  // "Listen. Follow." is said by somebody.
  if (endsLikeSentence(text)) return false;
  let tools = 0;
  for (let rest = text; tools <= mostTools; tools++) {
    // Counts, and the sizes of letters: "A+ A-", "大 中 小".
    rest = rest.replace(/^(?:[^\p{L}]|(?<!\p{L})\p{L}(?!\p{L}))+/u, '');
    if (rest === '') return tools > 1;
    const ends = [...toolKinds, 'subscribe' as const].map((kind) => cues.match(rest, kind)?.restStart ?? 0);
    const end = Math.max(...ends);
    if (end === 0) return false;
    rest = rest.slice(end);
  }
  return false;
}
const mostTools = 8;

function* findLine(
  blocks: readonly PageBlock[],
  index: number,
  block: PageBlock,
  { kinds, longest }: LineKind,
  { cues, keepEncyclopediaSections }: PageContext,
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
      (kind === 'consent' ? signsOfNotice(block.text, cue, cues) : null) ??
      signsOfAsking(block.text, cue, cues);
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

/** "Click here to join our WhatsApp channel": a cue of some words, in one line that names the service. */
function signsOfChannel(text: string, { phrase }: CueMatch): string[] | null {
  const isLine = lengthOf(text) <= 120 && wordCountOf(phrase) >= 3 && namesChannel(text);
  return isLine && !endsLikeSentence(text) ? ['names-channel'] : null;
}

function signsOfAsking(text: string, cue: CueMatch, cues: Cues): string[] | null {
  if (cue.kind === 'newsletter') return signsOfInvitation(text, cue, cues);
  if (cue.kind === 'subscribe')
    return wordCountOf(cue.phrase) > wholeInvitation && lengthOf(text) <= longestWish
      ? ['whole-phrase']
      : null;
  if (cue.kind === 'pageTool') return signsOfTool(text, cue);
  return cue.kind === 'follow'
    ? (signsOfChannel(text, cue) ?? signsOfContact(text, cue) ?? signsOfWholePhrase(text, cue))
    : null;
}

/** "Log in, register or subscribe to save articles for later.", "Reading time: 4 min." */
function signsOfTool(text: string, { phrase, restStart }: CueMatch): string[] | null {
  if (wordCountOf(phrase) >= wholeInvitation) return ['whole-phrase'];
  return /^[\s:·]*\p{Nd}{1,3}\s*\p{L}{1,9}\.?\s*$/u.test(text.slice(restStart)) ? ['reading-time'] : null;
}

/** "Have you got a story for us? Write to news@paper.example.": a cue that asks by itself, with the address to answer to. */
function signsOfContact(text: string, { phrase }: CueMatch): string[] | null {
  return wordCountOf(phrase) >= 4 && mailAddress.test(text) ? ['mail-address'] : null;
}

const mailAddress = /\S@\S+\.\p{L}{2,}/u;

/** "Turn on notifications in the app of the Herald, so as not to miss a thing." */
const signsOfWholePhrase = (text: string, { phrase }: CueMatch): string[] | null =>
  wordCountOf(phrase) >= wholeInvitation &&
  lengthOf(text) <= longestWish &&
  !/["“”„?]/u.test(text) &&
  !speaker.test(text)
    ? ['whole-phrase']
    : null;

/** A notice in place of embedded content names the service, or cookies behind a long cue. */
function signsOfNotice(text: string, { phrase, restStart }: CueMatch, cues: Cues): string[] | null {
  if (waitsForConsent(text, restStart, cues)) return ['names-service'];
  if (wordCountOf(phrase) < wholeInvitation) return null;
  if (/cookie/iu.test(text)) return ['names-cookies'];
  // "This content is provided by YouTube channels in three countries."
  const isNotice = wordCountOf(phrase) > wholeInvitation && namesService(text);
  return isNotice || cues.find(text.slice(restStart), 'consent') !== null ? ['whole-phrase'] : null;
}

/** How many words of a cue say all of it: "Sign up for our newsletter". */
const wholeInvitation = 5;

/** "Sign up for our free newsletter with the week's best reads.": a long cue, or one line that asks twice. */
function signsOfInvitation(text: string, { phrase, restStart }: CueMatch, cues: Cues): string[] | null {
  const rest = text.slice(restStart);
  // "Sign up for our science newsletter. Explore the universe with news of discoveries, advances and more."
  const sentence = rest.split(/(?<=[.!?])\s/u, 1)[0] ?? rest;
  if (lengthOf(sentence) > 120 || lengthOf(rest) > 240) return null;
  if (wordCountOf(phrase) >= wholeInvitation) return lengthOf(rest) > 120 ? null : ['whole-invitation'];
  const second = cues.find(sentence, 'newsletter');
  if (second !== null) return [`cue:${second.phrase}`];
  return wordCountOf(phrase) > 1 &&
    lengthOf(text) <= longestWish &&
    newsletterNoun.test(text) &&
    !speaker.test(text)
    ? ['names-newsletter']
    : null;
}

/** A newsletter in the languages of the web: one that begins with "Order the free …" asks for nothing else. */
const newsletterNoun =
  /newsletter|nieuwsbrief|nyhe[td]sbrev|fréttabréf|uutiskirj|uudiskir|naujienlaišk|jaunumu vēstul|hírlev|bülten|infolettre|boletín|boletim|butlletí|рассылк|розсилк|бюлетин|biuletyn|bản tin|ニュースレター|メルマガ|뉴스레터|电子报|電子報|النشرة|ניוזלטר|خبرنامه|न्यूज़लेटर/iu;

/** "Want more science in your inbox? Subscribe to our weekly letter.", "What do you think? Tell us in the comments.": a question and the wish behind it. */
function signsOfQuestion(
  text: string,
  { kinds }: LineKind,
  { cues, url, isStory }: PageContext,
): string[] | null {
  const { question, rest } = questionAhead(text) ?? {};
  if (question === undefined || rest === undefined || lengthOf(rest) > longestWish || /[?？]/u.test(rest))
    return null;
  if (kinds.includes('comments')) {
    const asked = cues.match(rest, 'comments');
    return asked === null || wordCountOf(asked.phrase) < 3 ? null : ['question', `cue:${asked.phrase}`];
  }
  if (kinds.includes('follow') && isStory && namesOwnAddress(rest, url))
    return ['question', 'own-mail-address'];
  if (!kinds.includes('newsletter')) return null;
  const asked = cues.match(rest, 'newsletter') ?? cues.match(rest, 'subscribe');
  const named = cues.find(question, 'newsletter') ?? cues.find(rest, 'newsletter');
  return asked && named && [`cue:${named.phrase}`, `cue:${asked.phrase}`];
}

/** "Have you been there? Write to tips@paper.example.": the address is the newsroom's own. */
function namesOwnAddress(text: string, url: string | null): boolean {
  const domain = /\S@([\w-]+(?:\.[\w-]+)+)/u.exec(text)?.[1]?.toLowerCase();
  const host = URL.parse(url ?? '')?.hostname ?? '';
  return domain !== undefined && (host === domain || host.endsWith(`.${domain}`));
}

/** In characters. */
const longestWish = 160;

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
/** "Write to the kitchen, jokes a sign on the door of the inn: …": who says so, set in behind the first words. */
const speaker = /^[^,.!?:]{8,60},\s(?:[^\s,.!?:]+\s){3,8}[^\s,.!?:]+[,:]\s/u;

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
