/** Bylines that the page prints: where they stand, whom they name, how far each is trusted. */
import type { Author } from '../../article/article.ts';
import { closest, selectAll } from '../html/select.ts';
import { type BylineContext, parseByline } from './byline.ts';
import { isPrefixOnly } from './byline-matchers.ts';
import { looksLikeName } from './name-form.ts';
import { authorType } from './organizations.ts';
import { fieldText, foldForComparison, printedText } from './field-text.ts';
import { absoluteUrl, type PageFacts } from './page-facts.ts';
import type { MarkedElement } from './page-scan.ts';
import { type AuthorCandidate, has } from './stated-authors.ts';

/** The byline where a site definition says that it stands. */
export function hintedByline(facts: PageFacts, context: BylineContext): AuthorCandidate[] {
  const selector = facts.hints?.byline;
  if (selector === undefined) return [];
  const element = facts.document.querySelector(selector);
  if (element === null) return [];
  const { authors, raw } = parseByline(printedText(element, '\n'), context);
  return [
    {
      authors: authors.map((author) => linkedAuthor(author, element, facts.url)),
      raw,
      source: 'site',
      trust: 1000,
    },
  ];
}

const bylineWords =
  /(?:^|[\s_-])(?:by-?line\w*|authors?|author-?names?|autor(?:en|es|in|e)?|auteurs?|writer|reporter|journalist\w*|redact\w*|verfasser|p-author|post-?author|entry-?author|article-?author\w*|author(?!it|i[sz]|ing)[\w-]*|contributors?|creator|posted-?by|username|submitted|writ(?:e|ten)-?by)(?=$|[\s_-])/;
const notBylineWords =
  /bio\b|avatar|image|photo|picture|thumb|icon|follow|social|share|description|about|related|count|comment|box|card|more|list|archive|role|title\b|job/;

/** "author-bio", "author-list"; not "icon-list-text post-author", whose icon is another name's. */
const isAsideName = (words: string): boolean => {
  const own = words.split(' ').filter((word) => bylineWords.test(word));
  return (own.length === 0 ? [words] : own).every((word) => notBylineWords.test(word));
};

interface PrintedByline extends AuthorCandidate {
  authors: readonly Author[];
  readonly order: number;
  readonly element?: Element;
}

/** Whoever is named there took the picture. */
const pictures = 'figure, [itemtype$="/ImageObject"]';

/** In characters. */
const leastTitle = 20;

/** In the link around another story's title and picture. */
function isInCard(element: Element): boolean {
  const card = closest(element, 'a[href]');
  if (card === null || card === element) return false;
  return selectAll(card, 'h2, h3, h4, h5').some(
    (title) => !title.contains(element) && !element.contains(title) && title.textContent.length >= leastTitle,
  );
}

/** Side by side, each the property of its own: one of several authors. */
const isListedWith = (one: Element | undefined, other: Element): boolean =>
  one !== undefined && one.parentElement === other.parentElement && one.localName === other.localName;

/** "Anna Berg <span>News portal Example</span>": the name, where what is set apart behind it is no person. */
function textBesideEmployer(element: Element): string | null {
  const [first, second, ...rest] = [...element.childNodes].filter(
    ({ textContent }) => (textContent ?? '').trim() !== '',
  );
  if (first?.nodeType !== 3 || second?.nodeType !== 1 || rest.length > 0) return null;
  const name = fieldText(first.textContent) ?? '';
  const employer = fieldText(second.textContent) ?? '';
  return name.includes(' ') && looksLikeName(name) && authorType(employer) === 'Organization' ? name : null;
}

/** The bylines that the page prints, the most trusted first. */
export function printedBylines(
  facts: PageFacts,
  context: BylineContext,
  headlineOrder: number | null,
): AuthorCandidate[] {
  const found: PrintedByline[] = [];
  for (const mark of facts.scan.marked) {
    const trust = bylineTrust(mark, headlineOrder);
    if (trust === null || found.length > 30 || closest(mark.element, pictures) !== null) continue;
    if (isInCard(mark.element)) continue;
    const text = printedText(mark.element, '\n', 600);
    if (text.length > 500) continue;
    const { authors, raw } = parseByline(
      textOfLinkList(mark.element) ?? textBesideEmployer(mark.element) ?? text,
      context,
    );
    if (authors.length === 0 || authors.length > 8) continue;
    const source = mark.itemprop !== '' ? 'microdata' : 'byline';
    const listed = found.find((one) => one.source === source && isListedWith(one.element, mark.element));
    if (source === 'microdata' && listed !== undefined && authors.length === 1) {
      if (!authors.some((author) => has(listed.authors, author)))
        listed.authors = [...listed.authors, linkedAuthor(authors[0]!, mark.element, facts.url)];
      continue;
    }
    found.push({
      authors: authors.map((author) => linkedAuthor(author, mark.element, facts.url)),
      raw,
      source,
      trust: trustIn(text, trust),
      order: mark.order,
      element: mark.element,
    });
  }
  const sites = new Set((context.siteNames ?? []).map(foldForComparison));
  const isFound = found.some(
    ({ trust, authors }) =>
      trust >= 40 &&
      authors.some(
        ({ name, type }) => type === 'Person' && !sites.has(foldForComparison(name)) && !isLoginName(name),
      ),
  );
  if (!isFound) found.push(...unmarkedBylines(facts, context, headlineOrder));
  return found.sort((a, b) => b.trust - a.trust || a.order - b.order);
}

/** "责任编辑：何田": the editor on duty, an author only where nobody signs the text. */
const editorLabel = /^\s*(?:责任编辑|責任編輯|责编)/u;
const editorTrust = 24;
const trustIn = (text: string, trust: number): number =>
  editorLabel.test(text) ? Math.min(trust, editorTrust) : trust;

/** In characters, the label with the names. */
const longestByline = 250;

const authorLabel =
  /^\s*(?:autor(?:in|innen|en)?(?:[/*:]\s?(?:in|innen|autor(?:in)?))?|auteure?s?|autor[eai]|autores|autoras|autorzy|authors?(?:\(s\))?|contributors?|автор(?:[иы]|ка)?|аутор(?:[иа]|ка)?|аўтар|avtor(?:ica|ji)?|autori(?:us|ai)|autorė|autors|συντάκτ(?:ης|ρια)|著者|作者|執筆者|저자|szerző|författare|forfatter|kirjoittaja|penulis|yazar|المؤلف|نویسنده|מחבר)\s*[:：]?(?:\s|$)/iu;

/** "Written by: Anna Berg", "Von: Anna Berg", the label alone on the line above: nothing but the label and a name. */
const labelledName =
  /^\s*(?:(?:written|story|words|text|article) by|by|verfasst von|von|text|par|por|door|av|af|scritto da|écrit par|escrito por|текст|redaktion|redaktor|redakteur|redaktör|责任编辑|責任編輯|责编)\s?(?:[:：]|\n)\s*[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){1,4}\s*$/iu;

/** A headline or a quote may begin with "By" as well; a heading that says "Article by" alone is the label of the name below it. */
const mayBeByline = (element: Element, text: string, language: string | null): boolean =>
  !/["“”„«»]/.test(text) &&
  !isSymbol(element) &&
  closest(element, '[class*="breadcrumb" i]') === null &&
  (closest(element, 'h1, h2, h3') === null || isPrefixOnly(text.trim(), language));

export const isNamedPerson = ({ name, type }: Author): boolean =>
  type === 'Person' && name.includes(' ') && looksLikeName(name);

/** The account that a whole newsroom posts with: "gazette_admin", "newsdesk2". */
export const isLoginName = (name: string): boolean =>
  /^[a-z\d_-]*(?:admin|editor|webmaster|newsdesk|redak|redac|redaz|staff)[a-z\d_-]*$/u.test(name);

const isUserName = (name: string): boolean => /^[\p{L}\d._-]+$/u.test(name);

/** A label, "Author:", tells as much far down the page. Pages from before style sheets have no headings: there a byline with its day does. */
const speaksForItself = (text: string, hasHeading: boolean): boolean =>
  authorLabel.test(text) ||
  labelledName.test(text) ||
  (!hasHeading && text.length <= 80 && /\d{4}\s*$/.test(text));

/** "By Anna Berg", "Von Anna Berg und Tom Ito", and nothing else. */
export const ownByline =
  /^\s*(?:By|Von|Par|Por)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}(?:\s*(?:,|&|\s(?:and|und|et|y|e)\s)\s*\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}){0,4}\s*$/u;

/** "By Anna Berg" as a paragraph of its own before the text's first: the story's, where there is one only; lists of stories have several. */
function isOwnParagraph(element: Element): boolean {
  const paragraph = element.closest('p');
  const text = element.textContent;
  if (paragraph?.textContent.trim() !== text.trim() || text.length > longestByline) return false;
  return ownByline.test(text) && !isBehindText(paragraph);
}

/** Paragraphs of the text stand before it, at its own side. */
export const isBehindText = (element: Element): boolean => {
  let chars = 0;
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling)
    if (before.tagName === 'P' && (chars += before.textContent.trim().length) >= leastText) return true;
  return false;
};

/** From as many characters in paragraphs on the text has begun. */
const leastText = 120;

/** "By Anna Berg" in an element whose names say nothing, near the headline. */
function unmarkedBylines(
  facts: PageFacts,
  context: BylineContext,
  headlineOrder: number | null,
): (AuthorCandidate & { order: number })[] {
  const found: (AuthorCandidate & { order: number })[] = [];
  const paragraphs = facts.scan.bylineTexts.filter(
    ({ element, zone }) => zone === 'main' && isOwnParagraph(element),
  );
  for (const { element, zone, order } of facts.scan.bylineTexts) {
    const isNear = headlineOrder !== null && order >= headlineOrder - 25 && order <= headlineOrder + 60;
    const isBelow = zone === 'main' && (headlineOrder === null || order > headlineOrder);
    if (
      /^(?:comments|related|footer)$/.test(zone) ||
      !mayBeByline(element, printedText(element, '\n', 300), context.language)
    )
      continue;
    if (!isNear && !isBelow) continue;
    const { around, text } = withName(element, context.language);
    const isAlone = paragraphs.length === 1 && paragraphs[0]?.element === element;
    if (
      text.length > longestByline ||
      (!isNear && !isAlone && !speaksForItself(text, headlineOrder !== null))
    )
      continue;
    const { authors, raw } = parseByline(textOfLinkList(around) ?? text, context);
    if (
      authors.length === 0 ||
      authors.length > 6 ||
      !authors.every(({ name }) => looksLikeName(name) || isUserName(name))
    )
      continue;
    found.push({
      authors: authors.map((author) => linkedAuthor(author, around, facts.url)),
      raw,
      source: 'byline',
      trust: trustIn(text, 34),
      order,
    });
  }
  return found;
}

/** "NORDFISK", a link to the profile of a share. */
const isSymbol = ({ tagName, textContent }: Element): boolean =>
  tagName.toUpperCase() === 'A' && /^\s*\p{Lu}{3,}\s*$/u.test(textContent);

/** "By" alone: the name stands beside it. */
function withName(element: Element, language: string | null): { around: Element; text: string } {
  let around = element;
  let text = printedText(around, '\n', 300);
  const beside = nameBeside(element);
  if (beside !== null && around.tagName !== 'A' && isPrefixOnly(text.trim(), language))
    return { around: beside.around, text: text + '\n' + beside.text };
  for (let up = 0; up < 2 && around.tagName !== 'A' && isPrefixOnly(text.trim(), language); up++) {
    if (around.parentElement === null) break;
    around = around.parentElement;
    text = printedText(around, '\n', 300);
  }
  return { around, text };
}

/** What stands right behind the label, where the box around both says much more. */
function nameBeside(label: Element): { around: Element; text: string } | null {
  if (printedText(label.parentElement ?? label, '\n', 300).length <= longestByline) return null;
  let next = label.nextSibling;
  while (next !== null && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  if (next === null) return null;
  const isElement = next.nodeType === 1;
  const text = isElement ? printedText(next as Element, '\n', 300) : (next.textContent ?? '');
  return text.length > longestByline ? null : { around: isElement ? (next as Element) : label, text };
}

/** Links that stand side by side without a word between them are a list of names: a comma is put between. */
function textOfLinkList(element: Element): string | null {
  const names = selectAll(element, 'a')
    .map((link) => fieldText(link.textContent) ?? '')
    .filter((name) => name !== '');
  if (names.length < 2 || names.length > 12) return null;
  const whole = fieldText(printedText(element)) ?? '';
  const between = names.reduce((rest, name) => rest.replace(name, ' '), whole);
  return /^[^\p{L}\d]*$/u.test(between) && names.every((name) => name.includes(' '))
    ? names.join(', ')
    : null;
}

function bylineTrust(
  { words, itemprop, rel, zone, order, tag }: MarkedElement,
  headlineOrder: number | null,
): number | null {
  const isAuthorProperty = /(?:^|\s)(?:author|creator)(?:\s|$)/.test(itemprop);
  const isAuthorRel = rel.split(/\s+/).includes('author');
  const isByline = bylineWords.test(words);
  if (!isAuthorProperty && !isAuthorRel && !isByline) return null;
  if (/^(?:META|IMG|TIME|LABEL|INPUT)$/.test(tag) || zone === 'comments') return null;
  // Whose picture it is.
  if (
    /(?:^|[\s_-])(?:media|image|img|photo|foto|picture|figure|video)(?:[\w-]*[_-])?author(?=$|[\s_-])/.test(
      words,
    )
  )
    return null;
  // Whoever commented is no author, whatever the comments' box is called.
  if (/(?:^|[\s_-])comment-?author(?=$|[\s_-])/.test(words)) return null;
  let trust = isAuthorProperty ? 54 : isAuthorRel ? 50 : /by-?line/.test(words) ? 48 : 42;
  // "byline_share": the row of buttons beside it.
  if (isAsideName(words)) trust -= /share|social/.test(words) ? 22 : 12;
  if (zone !== 'main') trust -= 25;
  if (headlineOrder !== null) {
    const distance = order - headlineOrder;
    if (distance < -30 || distance > 400) trust -= 15;
    else if (distance >= 0 && distance < 60 && zone === 'main') trust += 6;
  }
  return trust;
}

/** The address of the link that prints the author's name. */
function linkedAuthor(author: Author, element: Element, base: string | null): Author {
  const folded = foldForComparison(author.name);
  const links = element.tagName.toUpperCase() === 'A' ? [element] : selectAll(element, 'a[href]');
  for (const link of links) {
    if (foldForComparison(fieldText(link.textContent) ?? '') !== folded) continue;
    const url = absoluteUrl(link.getAttribute('href'), base);
    if (url !== null) return { ...author, url };
  }
  return author;
}
