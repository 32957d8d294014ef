/** What the end of a text looks like that is none of it, told without words: a day, a label, a copyright, an address. */
import type { PageBlock } from '../page/page-block.ts';
import {
  endsLikeSentence,
  isDateLine,
  isPointer,
  isProse,
  isSentenceWithDate,
  lengthOf,
  wordCountOf,
} from '../page/block-signs.ts';
import type { PageContext } from './rule.ts';

export const copyrightLine = /(?:©|copyright)\s*(?:©\s*)?(?:19|20)\d\d|all rights reserved(?:\.|$)/iu;

const isDay = (text: string): boolean =>
  isDateLine(text) && wordCountOf(text) <= 12 && !isSentenceWithDate(text) && !isShortSentence(text);

/** "The present contract ends in 2031.", "The lights went out at 23:40." */
const isShortSentence = (text: string): boolean => {
  if (!endsLikeSentence(text)) return false;
  const words = text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu)?.length ?? 0;
  return words >= 3 || (words > 0 && /^\p{Lu}\p{Ll}+\s\p{Nd}{1,2}[.:]\p{Nd}{2}(?![.:\p{Nd}])/u.test(text));
};

export function shapeSign(block: PageBlock): string | null {
  // Chinese paragraphs begin with two wide spaces.
  const text = block.text.trim();
  if (isBarePointer(block, text)) return `link-share:${block.linkShare.toFixed(2)}`;
  if (block.type === 'heading') return 'heading-without-text';
  if (block.type === 'list') return null;
  if (isDay(text)) return 'date';
  if (
    wordCountOf(text) <= 4 &&
    lengthOf(text) < 40 &&
    !endsLikeSentence(text) &&
    !/[?？]["”»’]?$/u.test(text)
  )
    return 'label';
  if (
    // "($1 = 10.84 crowns)" explains the text.
    (/^[([（][^?!？！=]{1,60}[)\]）]$/u.test(text) && !isSentenceInside(text)) ||
    /^(?:©|\(c\)|copyright\b)/iu.test(text)
  )
    return 'credit-in-brackets';
  if (lengthOf(text) < 160 && copyrightLine.test(text)) return 'copyright';
  if (wordCountOf(text) <= 8 && /^\S*@\S+\.\p{L}{2,}\b/u.test(text)) return 'mail-address';
  if (wordCountOf(text) <= 8 && /(?:^|[\s:])@\w{3,}$/u.test(text)) return 'handle';
  if (lengthOf(text) < 400 && framedNote.test(text)) return 'framed-note';
  return signOfSign(text);
}

/** "★…★", "※ 三禾新聞網關心您：珍惜食物。": what newsrooms in Chinese wish their readers. */
const framedNote = /^(?:([☆★◎●■◆])[^\n]*\1|[※★◎]\s?[^：:\n]{0,16}(?:關心|提醒|关心)(?:您|你|大家)[：:].*)$/u;

const isBarePointer = (block: PageBlock, text: string): boolean =>
  isPointer(block) && !isProse(block) && !numberedSource.test(text) && !isLongSentence(block);

/** "Anyone with old photographs of the culvert is asked to bring them to the office in Alexandra.", all of it a link. */
const isLongSentence = ({ text, links }: PageBlock): boolean =>
  links.length === 1 && wordCountOf(text) >= 14 && endsLikeSentence(text) && !isTitleCase(text);

/** "12 Ways to Organize your Creative Space with Free Sewing Patterns." */
function isTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}])\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

/** "[3] https://paper.example/ice" */
const numberedSource = /^\[?\d{1,3}[\]).]\s*https?:\/\/\S+$/u;

/** "A. P. J.", "LND-0412/7" */
function signOfSign(text: string): string | null {
  if (/^(?:\p{Lu}\p{Ll}?\.\s?){2,4}$/u.test(text)) return 'initials';
  return text.length <= 40 && /^(?=\S*\d)[A-Z\d][A-Z\d/,.-]+$/u.test(text) ? 'code' : null;
}

/** "(Some names have been changed.)" */
const isSentenceInside = (text: string): boolean =>
  /[.。][)\]）]$/u.test(text) &&
  (lengthOf(text) > text.length || (text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu)?.length ?? 0) >= 4);

/** "Found a mistake? Mark it and press Ctrl+Enter." */
export const shortcutSign = ({ text }: PageBlock): string | null =>
  lengthOf(text) <= 300 && /\bctrl\s*\+\s*enter\b/iu.test(text) ? 'shortcut' : null;

/** "Permalink: …", "Suggested citation: … https://paper.example/ice", and whatever else ends with the page's own address. */
export function addressSign({ type, text }: PageBlock, { url }: PageContext): string | null {
  const own = url === null ? '' : addressOf(url);
  if (type !== 'paragraph' || lengthOf(text) > 400 || !own.includes('/')) return null;
  const addresses = (text.match(/(?:https?:\/\/|www\.)\S+/gi) ?? []).map(addressOf);
  if (addresses.at(-1) === own) return 'own-address';
  const isOwnSite = addresses.some((address) => address.split('/')[0] === own.split('/')[0]);
  return isOwnSite && moreAt.test(text) ? 'leads-to-address' : null;
}

/** "More on ferries: https://paper.example/ferries and https://social.example/ferries" */
const moreAt = /^[^.!?:]{3,60}[:：]\s*(?:(?:https?:\/\/|www\.)\S+(?:\s+(?:\p{L}{1,3}\s+)?|$)){1,3}$/iu;

/** Without scheme, "www.", query and what stands around it. */
const addressOf = (address: string): string =>
  address.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|[?#].*$|[/.,;)\]>]+$/g, '');

/** "The post Solar ferries take over appeared first on Coastal Ledger.", as the feeds of WordPress end in each of its languages. */
const feedTail =
  /^(?:The post .+ appeared first on|L[’']article .+ est apparu en premier sur|Der Beitrag .+ erschien zuerst (?:auf|bei)|(?:La entrada|El art[ií]culo|El post) .+ (?:se public[oó]|apareci[oó]) primero en|L[’']articolo .+ (?:proviene da|sembra essere il primo su)|O (?:post|artigo) .+ apareceu primeiro em|Het bericht .+ verscheen eerst op|Inlägget .+ dök först upp på|Innlegget .+ dukket først opp på|Indlægget .+ (?:blev først udgivet|dukkede først op) på|Artikkeli .+ julkaistiin ensimmäisen kerran|Artykuł .+ pochodzi z serwisu|Příspěvek .+ (?:pochází z|se nejdříve objevil na)|Príspevok .+ zobrazený najskôr|A bejegyzés .+ először|Запись .+ впервые появилась|Запис .+ спочатку з[’']явиться на|Bài viết .+ đã xuất hiện đầu tiên|投稿 .+ は .+ に最初に表示|.+ 最先出现在)\s*\S/u;
export const feedSign = ({ text }: PageBlock): string | null =>
  text.length <= 300 && feedTail.test(text) ? 'feed-tail' : null;
