/** Whom the end of a text names: who signs it, who helped, and what is said of them. */
import { wordsOf } from '../../article/identity.ts';
import type { CueMatch, Cues } from '../cues/cues.ts';
import { isKnownAgency } from '../metadata/organizations.ts';
import { authorAddress } from '../metadata/page-scan.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import { lengthOf, namesOnly, wordCountOf } from '../page/block-signs.ts';
import { linkTargetOf } from '../page/link-target.ts';
import type { Finding, PageContext } from './rule.ts';
import { holdsThePage, smallBoxAround } from './small-box.ts';

/** "… と呼びかけている。（三好彩乃）", "…換。（編輯：宋念慈）1130414": who signs, and the day, behind the last sentence. */
const signature = /(?<=[。！？」』])\s*[（(【〔[]([^（(【〔[\]）)】〕]{2,30})[）)】〕\]]\s*(?:\d{6,8})?$/u;

/** "박서연 기자 syp@paper.example, 이도현 기자 lee@paper.example". */
export const koreanReporters =
  /^(?:\p{Script=Hangul}{2,4}\s?(?:\p{Script=Hangul}{0,4}기자|특파원|통신원)[\s(]*[^\s@,]+@[^\s@,]+[,·/\s]*)+$/u;

/** "… 밝혔다.린드마르크=박서연 기자 syp@paper.example": the place, the reporter and the mail address. */
const koreanSignature =
  /(?<=[.!?”"])\s*(?:\p{Script=Hangul}{2,6}\s?=\s?)?\p{Script=Hangul}{2,4}\s?(?:\p{Script=Hangul}{0,4}기자|특파원|통신원)\s*[^\s@]+@[^\s@]+$/u;

/** "… of the harbour. Last updated: 22:07 © ALL RIGHTS RESERVED": behind the last sentence, in the same paragraph. */
const copyrightTail = /(?<=[.!?…]["”»’)]?)\s+[^.!?©]{0,50}©[^.!?©]{0,60}$/u;

/** "… of the harbour. — AFP", "… of the harbour. – Additional reporting by Reuters": behind the last sentence and a dash. */
const behindDash = /(?<=[.!?…]["”»’)]?)\s*[—–-]\s*(\p{Lu}[^.!?…—–]{1,60})$/u;

const isService = (text: string, cues: Cues): boolean =>
  isKnownAgency(text.trim()) || cues.match(text, 'contribution') !== null;

export function* findSignature(block: PageBlock, { bylines, cues }: PageContext): Iterable<Finding> {
  if (block.type !== 'paragraph') return;
  const korean = koreanSignature.exec(block.text);
  if (korean !== null)
    yield { block, start: korean.index, end: block.text.length, evidence: ['signature', 'mail-address'] };
  const tail = copyrightTail.exec(block.text);
  if (tail !== null)
    yield {
      block,
      start: tail.index,
      end: block.text.length,
      evidence: ['copyright', 'after-last-sentence'],
    };
  const service = behindDash.exec(block.text);
  if (service !== null && isService(service[1] ?? '', cues))
    yield {
      block,
      start: service.index,
      end: block.text.length,
      evidence: ['service', 'after-last-sentence'],
    };
  const match = signature.exec(block.text);
  const inside = match?.[1];
  if (match === null || inside === undefined) return;
  const isName = bylines.some((name) => name === inside || isSignature(inside, name));
  if (!isName && cues.match(inside, 'byline')?.isSetApart !== true) return;
  yield { block, start: match.index, end: block.text.length, evidence: ['signature', 'after-last-sentence'] };
}

/** "Staff writer Tom Ito contributed.": one word of a cue says it where nothing follows. */
export function contributionCue(text: string, cues: Cues): CueMatch | null {
  const cue = cues.find(text, 'contribution');
  if (cue === null || wordCountOf(cue.phrase) > 1) return cue;
  return wordCountOf(text.slice(cue.start)) === 1 ? cue : null;
}

/** "Tom Ito in Lindmark contributed to this report." */
export function contributionSign({ type, text }: PageBlock, { cues }: PageContext): string | null {
  if (type !== 'paragraph' || lengthOf(text) > 320 || /["“„«]/u.test(text)) return null;
  // Behind a dash it goes alone.
  if (isService(behindDash.exec(text)?.[1] ?? '', cues)) return null;
  const cue = contributionCue(text, cues);
  return cue === null ? null : `cue:${cue.phrase}`;
}

/** "Author: Uta Berg, who leads the office in Tunis.": the label with its colon, and a name of two words. */
export function authorLabel({ type, text }: PageBlock, { cues }: PageContext): string | null {
  if (type !== 'paragraph' || lengthOf(text) > 160) return null;
  const cue = cues.match(text, 'byline');
  if (cue === null || !/[:：]\s*$/u.test(text.slice(0, cue.restStart))) return null;
  return /^\p{Lu}[\p{L}.'’-]+\s+\p{Lu}[\p{L}'’-]+/u.test(text.slice(cue.restStart))
    ? `cue:${cue.phrase}`
    : null;
}

/** A block behind the text, the one above it, and what was taken below it, nearest first. */
export interface EndPlace {
  readonly block: PageBlock;
  readonly above: PageBlock | undefined;
  readonly below: readonly PageBlock[];
}

/** A mail address, a handle, a telephone number. */
const contact = /\S@\S+\.\p{L}{2,}|(?:^|\s)@\w{3,}|\+?\(?\d{2,4}\)?[\s.-]\d{3,}[\s.-]?\d{3,}/u;

/** The author's name alone, or at the head of a few sentences about them. */
export function nameSign(block: PageBlock, { bylines, cues }: PageContext): string | null {
  const { text } = block;
  if (lengthOf(text) > 500) return null;
  // A card of two lines: the name, and what they do with the address.
  if (block.type === 'list')
    return contact.test(text) && bylines.some((name) => text.startsWith(name)) ? 'author-contact' : null;
  const words = wordsOf(text).join(' ');
  for (const byline of bylines) {
    const name = wordsOf(byline).join(' ');
    if (isSignature(text, byline, bylines)) return 'byline';
    if (name.length < 5 || !name.includes(' ') || !words.includes(name)) continue;
    if (lengthOf(text) < 120 && wordCountOf(text) <= wordCountOf(byline) + 6) return 'byline';
    if (words.startsWith(name) && (!/["“„«]/u.test(text) || tellsOfAuthor(text, byline, cues)))
      return 'author-biography';
    if (contact.test(text) && lengthOf(text) < 250) return 'author-contact';
  }
  return null;
}

/** "Anna Berg is a gardener and the author of “Ice”.": a quote may stand behind what follows a name in a biography. */
const tellsOfAuthor = (text: string, name: string, cues: Cues): boolean =>
  text.startsWith(name) && cues.match(text.slice(name.length), 'biography') !== null;

/** "정하람 기자 haram@paper.example", "（三好彩乃）": a name in a script that writes it as one word, and no sentence. */
function isSignature(text: string, name: string, names: readonly string[] = [name]): boolean {
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,6}$/u.test(name))
    return false;
  const rest = names.reduce((left, one) => left.replace(one, ''), text.replace(/\S+@\S+/u, ''));
  return text.includes(name) && lengthOf(rest) <= 30 && !/[.。!！?？]/u.test(rest);
}

/** A person of whom the text has not spoken: "Anna Berg is a writer in Oslo." */
export function biographySign(
  block: PageBlock,
  blocks: readonly PageBlock[],
  { cues }: PageContext,
): string | null {
  const { text } = block;
  if (block.type !== 'paragraph' || lengthOf(text) > 700 || /["“„«]/u.test(text)) return null;
  const bare = text.replace(noteSign, '');
  const name = beginningName.exec(bare)?.[0].trimEnd();
  if (name === undefined) return authorNote(text, cues);
  const rest = bare.slice(name.length);
  const cue = cues.match(rest, 'biography');
  if (cue === null) return null;
  const words = name.split(/\s+/u).filter((word) => word.length > 2);
  const isKnown = blocks.some((other) => other !== block && words.some((word) => other.text.includes(word)));
  return isKnown ? null : `cue:${cue.phrase}`;
}

/** "Anna Berg is a surveyor in Oslo.", of who wrote the text. */
export function isBiographyOfAuthor({ type, text }: PageBlock, { bylines, cues }: PageContext): boolean {
  if (type !== 'paragraph' || lengthOf(text) > 400 || /["“„«]/u.test(text)) return false;
  return bylines.some((name) => name.includes(' ') && tellsOfAuthor(text, name, cues));
}

/** Newspapers set it as a note to the byline: "*Anna Berg is …", in Greek with the article and "Mr" before the name. */
const noteSign = /^\*+\s*(?:[ΟΗ]\s+)?(?:κα?\.?\s+)?/u;

/** "The author is a reporter in Oslo.": no name, but the words for one, and what follows a name in a biography. */
function authorNote(text: string, cues: Cues): string | null {
  const author = lengthOf(text) > 200 ? null : cues.match(text, 'authorBox');
  if (author === null || author.isWhole) return null;
  const rest = text.slice(author.restStart);
  // The verb may be part of the cue: "The author is".
  const verb = author.phrase.split(' ').at(-1) ?? '';
  const cue = cues.match(rest, 'biography') ?? cues.match(`${verb} ${rest}`, 'biography');
  return cue === null ? null : `cue:${author.phrase}`;
}

/** Two to five words that begin upper case, with a particle between them. */
const beginningName =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:van|von|der|de|del|da|dos|di|la|le|bin|al|el|ten)\s+){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,4}\s+/u;

/** A last paragraph that begins or ends with a link to an author's page: "Nele Ivanova has been a reporter here since 2018."; of whom the text tells has one, too. */
export function authorPageSign(
  block: PageBlock,
  blocks: readonly PageBlock[],
  { url }: PageContext,
): string | null {
  const { type, text, element } = block;
  if (type !== 'paragraph' || lengthOf(text) > 400) return null;
  const printed = element.textContent.trim();
  const links = [...element.querySelectorAll('a[href]')].filter(
    (link) => authorAddress.test(link.getAttribute('href') ?? '') && linkTargetOf(link, url) === 'site',
  );
  const isAlone = element.parentElement?.textContent.trim() === printed;
  const isAtEdge = links.some(({ textContent }) => {
    const words = textContent.trim();
    // A name at the end signs what stands before it.
    const isTail = printed.endsWith(words) && !namesOnly(words);
    const isTold = blocks.some((other) => other !== block && other.text.includes(words));
    return words !== '' && !isTold && (isAlone || printed.startsWith(words) || isTail);
  });
  return isAtEdge ? 'author-page' : null;
}

const mailAddress = /^\s*\S+@\S+\.\p{L}{2,}\s*$/u;

/** "She covers the harbour.", between a name and "All her articles": a name of whom the text has not spoken, above it or at its head. */
export function toldOfAuthor(
  { block: { type, text, index }, above, below }: EndPlace,
  blocks: readonly PageBlock[],
  { cues }: PageContext,
): string | null {
  if (type !== 'paragraph' || lengthOf(text) > 350 || /["“„]/u.test(text)) return null;
  const isAnchored = below
    .slice(0, 2)
    .some(
      ({ originalText }) => mailAddress.test(originalText) || cues.find(originalText, 'authorBox') !== null,
    );
  if (!isAnchored) return null;
  const name = above !== undefined && isNameLine(above) ? above.text : (nameAndComma.exec(text)?.[1] ?? '');
  const words = name.split(/\s+/u).filter((word) => word.length > 2);
  const story = blocks.filter((block) => block.index < index && block !== above);
  const isKnown = story.some((block) => words.some((word) => block.text.includes(word)));
  return words.length === 0 || isKnown ? null : 'author-biography';
}

/** "Ruth Kessel, born in 1984, is an editor." */
const nameAndComma = /^(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}),\s/u;

/** Two words and more, with a particle between them: "Anzac Day in Central Otago" is none. */
const wholeName =
  /^\s*\p{Lu}[\p{L}\p{M}.'’-]+(?:\s(?:(?:van|von|der|de|del|da|dos|di|la|le|bin|al|el|ten)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,3}\s*$/u;

const isNameLine = ({ text }: PageBlock): boolean =>
  wholeName.test(text) ||
  // Scripts without capitals: "ياسين الرامي", "오세린 기자", "荻原 真帆（おぎはら まほ）".
  /^(?=.{3,30}$)[\p{Lo}\p{M}ー]+(?:[\s・·][\p{Lo}\p{M}ー]+){0,3}(?:\s?[(（][^)）]+[)）])?$/u.test(text);

/** The box that holds a name, what is told of the author, and the link. */
export function authorBoxAround(page: Page, { element }: PageBlock): Element | null {
  return smallBoxAround(page, element, {
    mostChars: 500,
    mostBlocks: 5,
    mostOfText: 0.2,
    isPage: ({ localName }) => holdsThePage.has(localName),
  });
}
