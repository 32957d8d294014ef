/** A dek that no name tells: by its place between the headline and the byline, as the one second heading, or set in bold. */
import { blockElements, silentElements } from '../html/element-kinds.ts';
import { nextElement } from '../html/next-element.ts';
import { closest, selectFirst } from '../html/select.ts';
import { fieldText, printedText } from './field-text.ts';
import type { MarkedElement, PageScan } from './page-scan.ts';

/** Elements between the headline and what is asked about. */
const withinReach = 60;
/** Elements from the line's end to the byline. */
const nearByline = 14;
/** Below it a text is a label, a section, a day. */
const leastLine = 40;
/** Set in bold, a shorter paragraph is a heading. */
const leastBold = 80;

/** In characters, with its spaces. */
const longestByline = 200;

const passedOver = new Set(
  'nav aside figure figcaption form ul ol table button blockquote footer label picture video audio iframe dl pre'.split(
    ' ',
  ),
);
const passedNames =
  /caption|credit|share|social|breadcrumb|\bnav|menu|relat|promo|newsletter|advert|\bads?\b|banner|hidden|sr-only|screen-reader|comment|widget|subscri|paywall|audio|player|author|byline|popover|\bbio|embed|sidebar|aside|success|thank/i;
const bylineNames =
  /byline|author|autor|auteur|\bdate|datum|fecha|publi|posted|redact|writer|reporter|timestamp|\btime\b|entry-meta|post-meta|article-meta/i;

/** The line's element; null where the page prints none that tells itself. */
export function leadLine(heading: Element, { root, headings }: PageScan): Element | null {
  let line: Element | null = null;
  let since = 0;
  let at = nextOutside(heading, root);
  for (let seen = 0; at !== null && seen < withinReach; seen++) {
    if (line !== null && ++since > nearByline) break;
    if (line !== null && isByline(at) && isSentence(line)) return line;
    if (isPassedOver(at)) {
      at = nextOutside(at, root);
      continue;
    }
    if (isLeaf(at)) {
      const length = lengthOf(at);
      if (length >= leastLine && line !== null) break;
      if (length >= leastLine) line = at;
      at = nextOutside(at, root);
    } else at = at.firstElementChild ?? nextOutside(at, root);
  }
  return line !== null && (isOnlyHeading(line, headings) || isInBold(line)) ? line : null;
}

const sentenceEnd = /[.!?…。।۔؟！？]["'”’“»«)\]]*$/u;
const credit = /[©®]|\b(?:foto|photo|bild|image|credit|getty|afp|reuters)\b[^.]{0,60}$/i;

/** A paragraph with an end, that is no link and stands beside no picture. */
export function isSentence(line: Element): boolean {
  const text = fieldText(line.textContent) ?? '';
  if (!sentenceEnd.test(text) || credit.test(text) || /^h\d$/.test(line.localName)) return false;
  if (linkedShare(line) > mostLinked) return false;
  const beside = line.parentElement?.querySelector('img, picture, video, figure') ?? null;
  return beside === null || line.parentElement?.querySelector('h1, h2, p + p') !== null;
}

/** Share of a line's characters in links from which on it points elsewhere. */
const mostLinked = 0.3;

const linkedShare = (line: Element): number =>
  [...line.querySelectorAll('a')].reduce((sum, { textContent }) => sum + textContent.length, 0) /
  Math.max(1, line.textContent.length);

const lengthOf = (element: Element): number => fieldText(printedText(element, ' ', 700))?.length ?? 0;

function isPassedOver(element: Element): boolean {
  const tag = element.localName;
  if (passedOver.has(tag) || silentElements.has(tag) || element.hasAttribute('hidden')) return true;
  return passedNames.test(`${element.className} ${element.id}`);
}

/** A block with text of its own, and no blocks in it. */
function isLeaf(element: Element): boolean {
  if (!blockElements.has(element.localName)) return false;
  for (let at = element.firstElementChild; at !== null; at = nextElement(at, element))
    if (blockElements.has(at.localName)) return false;
  return element.textContent.trim() !== '';
}

function isByline(element: Element): boolean {
  if (element.localName === 'time' || element.localName === 'address') return true;
  if (element.textContent.length >= longestByline) return false;
  const names = `${element.className} ${element.id} ${element.getAttribute('rel') ?? ''}`;
  return bylineNames.test(names) || selectFirst(element, 'time, address, [rel~="author"]') !== null;
}

/** A second heading of which the page has no other one, and no link. */
function isOnlyHeading(line: Element, headings: readonly MarkedElement[]): boolean {
  const { localName, className } = line;
  if (!/^h[23]$/.test(localName) || closest(line, 'a') !== null || linkedShare(line) > 0) return false;
  if (/[:：]$/u.test(fieldText(line.textContent) ?? '')) return false;
  const like = headings.filter(
    ({ element }) => element.localName === localName && element.className === className,
  );
  return like.length === 1 && like[0]?.zone === 'main';
}

/** The first of several paragraphs, the only one in bold. */
function isInBold(line: Element): boolean {
  if (line.localName !== 'p' || !isAllBold(line) || lengthOf(line) < leastBold) return false;
  let next = line.nextElementSibling;
  while (next !== null && (next.localName !== 'p' || lengthOf(next) < leastLine))
    next = next.nextElementSibling;
  return next !== null && !isAllBold(next);
}

function isAllBold(element: Element): boolean {
  const bold = [...element.children].filter(({ localName }) => /^(?:strong|b)$/.test(localName));
  const length = bold.reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
  return bold.length > 0 && length >= element.textContent.trim().length - 2;
}

/** The next element in the order of the document that is not inside of this one. */
function nextOutside(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
    if (at.nextElementSibling !== null) return at.nextElementSibling;
  }
  return null;
}
