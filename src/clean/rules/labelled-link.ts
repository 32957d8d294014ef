import type { Cues } from '../cues/cues.ts';
import type { PageBlock } from '../page/page-block.ts';
import { endsLikeSentence, isTitleLike, lengthOf, wordCountOf } from '../page/block-signs.ts';
import { linkTargetOf } from '../page/link-target.ts';
import type { Finding, Rule } from './rule.ts';
import { standsOut } from './line-signs.ts';

export interface LabelledLink {
  readonly label: string;
  readonly link: Element;
  readonly title: string;
}

/** What parts a label from the title that it leads to; a line of its own does, too, and a question mark. */
const labelEnd = /(?:[|｜丨:：;؛›»>→▶►?？–—-]|\n)\s*$/u;
const mostLabelWords = 8;
const longest = 250;
const leastTitleWords = 3;
const mostOfOneLabel = 2;
/** Longest line in italics or bold, in characters, and the share of either that its link holds at least. */
const longestLine = 160;
const leastOfItalics = 0.35;
const mostlyLink = 0.5;

export const labelledLink: Rule = {
  id: 'labelled-link',
  stage: 'body',
  offOnListings: true,
  why: 'A label before a title, or a line in italics, that leads to another page of the site: "See also", in whatever language or wording.',
  *find(page, { cues, isStory, url }): Iterable<Finding> {
    if (!isStory) return;
    const found = page.blocks.flatMap((block) => {
      const labelled = labelledLinkOf(block);
      return labelled === null ? [] : [{ block, ...labelled }];
    });
    const times = new Map<string, number>();
    for (const { label } of found) times.set(label, (times.get(label) ?? 0) + 1);
    for (const { block, label, link, title } of found) {
      // "Pictured: …" below each picture names it.
      const isRepeated = (times.get(label) ?? 0) > mostOfOneLabel;
      if (!isRepeated && wordCountOf(title) >= leastTitleWords && isOwnPage(link, url))
        yield { block, evidence: [`label:${label}`, 'leads-to-link', 'own-site'] };
    }
    for (const block of page.blocks)
      if (isLineToPage(block, url, cues))
        yield { block, evidence: ['set-apart', 'leads-to-link', 'own-site'] };
  },
};

const isOwnPage = (link: Element, url: string | null): boolean =>
  linkTargetOf(link, url) === 'site' && !isFile.test(link.getAttribute('href') ?? '');

const isFile = /\.(?:pdf|docx?|xlsx?|pptx?|zip|csv|txt|epub|mp3|ics)(?:$|[?#])/i;

/** A web address, or a name of one word. */
const address = /^[\w@.:/?&=#%~+-]+$/;

/** The words before a block's only link, where the link reads like a title and ends the block. */
export function labelledLinkOf(block: PageBlock): LabelledLink | null {
  if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'quote') return null;
  const [link, ...more] = block.links;
  if (link === undefined || more.length > 0 || lengthOf(block.text) > longest) return null;
  const pieces = block.keptPieces;
  const first = pieces.findIndex((piece) => piece.link !== null);
  const textOf = (chosen: typeof pieces): string => chosen.map(({ text }) => text).join('');
  const label = textOf(pieces.slice(0, first));
  const title = textOf(pieces.slice(first).filter((piece) => piece.link !== null)).trim();
  const rest = textOf(pieces.slice(first).filter((piece) => piece.link === null));
  const isLabel = labelEnd.test(label) || isOfOwn(block.element, label);
  if (!isLabel || label.trim() === '' || wordCountOf(label) > mostLabelWords || /[\p{L}\p{N}]/u.test(rest))
    return null;
  return isTitleLike(title) && !address.test(title) ? { label: label.trim(), link, title } : null;
}

/** `<span>RELATED NEWS</span><a href="…">Another story</a>` */
function isOfOwn({ firstElementChild, childElementCount }: Element, label: string): boolean {
  return (
    childElementCount === 2 &&
    firstElementChild !== null &&
    firstElementChild.localName !== 'a' &&
    firstElementChild.textContent.trim() === label.trim()
  );
}

/** "Here you read why the council was right all the same.": all of it slanted, or behind an arrow. */
function isLineToPage(block: PageBlock, url: string | null, cues: Cues): boolean {
  const [link, ...more] = block.links;
  if (block.type !== 'paragraph' || link === undefined || more.length > 0) return false;
  if (lengthOf(block.text) > longestLine || !isOwnPage(link, url)) return false;
  if (isEmphasis(block) && standsOut(block) && cues.find(link.textContent, 'seeAlso') !== null) return true;
  if (wordCountOf(link.textContent) < leastTitleWords) return false;
  const isArrow = /^\s*[→►▶»➡⇒]/u.test(block.text) && block.linkShare >= mostlyLink;
  const isSlanted = standsOut(block) && block.linkShare >= (isEmphasis(block) ? leastOfItalics : mostlyLink);
  return isArrow || (isSlanted && endsLikeSentence(block.text));
}

const isEmphasis = ({ element }: PageBlock): boolean =>
  ['em', 'i'].includes(element.firstElementChild?.localName ?? '');
