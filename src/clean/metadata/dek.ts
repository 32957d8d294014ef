/** The dek: the line or lines printed under the headline, which say in short what the story says. */
import { closest, selectFirst } from '../html/select.ts';
import { fieldText, foldForComparison, printedText } from './field-text.ts';
import { isSentence, leadLine } from './lead-line.ts';
import { linkedText, metaText, type PageFacts } from './page-facts.ts';
import { authorAddress, type MarkedElement } from './page-scan.ts';
import { sharedWords } from './word-overlap.ts';

const dekWords =
  /(?:^|[\s_-])(?:dek|deck|sub-?head(?:line|ing|er)?|sub-?title|sub-?titulo|standfirst|stand-first|bajada|chapo|chapeau|sub-?deck|article-?(?:summary|subtitle|subheadline|deck|dek|intro|lead)|headline-?deck|entry-?subtitle|post-?subtitle|tagline|strap-?line|sottotitolo|occhiello|untertitel|onderkop|ingress|manchet|sapo|summary|alternative-?head(?:line|ing))(?=$|[\s_-])/;
/** Layers that a button opens: a machine's summary, a share menu. */
const layerWords = /(?:^|[\s_-])(?:layer|pop-?up|modal|tooltip)(?=$|[\s_-])/;
/** Names of a dek that opens the text as well. */
const openingWords = /(?:^|[\s_-])(?:sub-?line|excerpt|abstract|intro|synopsis)(?=$|[\s_-])/;

/**
 * `source` is `dek` for a line that a name of its own sets apart from the text, `description` and `opening` for one that many newsrooms
 * count to the text too: the body keeps those.
 */
export function readDek(
  facts: PageFacts,
  headline: string | null,
  heading: MarkedElement | null,
): { value: string; source: string } | null {
  const described = printedDescription(facts, headline, heading);
  if (described !== null) return described;
  const stated = fieldText(
    linkedText(facts.linked.article?.['alternativeHeadline']) ??
      metaText(facts.scan, 'dek', 'subtitle', 'sailthru.subtitle')?.value,
  );
  const named = namedDek(facts, headline, heading);
  if (named !== null) return named;
  const line = heading?.zone === 'main' ? leadLine(heading.element, facts.scan) : null;
  const unnamed = line === null ? null : dekText(line, headline);
  if (unnamed !== null && !isTitle(unnamed, facts, headline)) return { value: unnamed, source: 'opening' };
  return stated !== null && isDek(stated, headline) ? { value: stated, source: 'jsonld' } : null;
}

/** The headline in other words, as the metadata or the window's title give it. */
function isTitle(text: string, { scan }: PageFacts, headline: string | null): boolean {
  const titles = ['og:title', 'twitter:title'].flatMap((name) => scan.metas.get(name) ?? []);
  return [...titles, scan.title, headline].some(
    (title) => sharedWords(text, fieldText(title) ?? '') >= mostShared,
  );
}

const mostShared = 0.6;

/** Names of the first paragraph that are names of columns and pictures as well. */
const leadWords = /(?:^|\s)(?:lead|lede)(?=$|\s)/;

const isOpening = ({ words, element }: MarkedElement): boolean =>
  openingWords.test(words) || (leadWords.test(words) && isSentence(element));

/** The first line under the headline with a name of its own; else the first with a name of what opens the text. */
function namedDek(
  { scan }: PageFacts,
  headline: string | null,
  heading: MarkedElement | null,
): { value: string; source: string } | null {
  let opening: string | null = null;
  for (const mark of scan.marked) {
    if (layerWords.test(mark.words)) continue;
    const isApart = dekWords.test(mark.words);
    if (!isUnderHeadline(mark, heading, near) || !(isApart || isOpening(mark))) continue;
    const text = dekText(mark.element, headline);
    if (text === null) continue;
    if (isBehindText(mark.element, heading) || isAboutAuthor(mark.element, heading)) continue;
    if (isApart) return { value: text, source: 'dek' };
    opening ??= text;
  }
  return opening === null ? null : { value: opening, source: 'opening' };
}

/** Names that say of a line under the headline that it is set apart from the text. */
const apartWords = /desc|intro|lead|teaser|summary|excerpt|abstract|sub|dek|deck|standfirst|chapo/;

/** "The rescuers: 'It lived on snow' (NORD)": an agency signs what it describes a story with. */
const signed = /\s\([\p{Lu}][^()]{1,25}\)$/u;

/** Counted in elements. Between the headline and the line that metadata word as well a picture with its buttons may stand. */
const near = 60;
const withinReach = 200;

/**
 * What the metadata describe the page with, where it is printed under the headline as a heading, in the headline's own box or under a
 * name of its own: a paragraph without any of these is the text's first.
 */
function printedDescription(
  { scan }: PageFacts,
  headline: string | null,
  heading: MarkedElement | null,
): { value: string; source: string } | null {
  if (heading === null) return null;
  const stated = ['description', 'og:description', 'twitter:description'].flatMap(
    (name) =>
      scan.metas.get(name)?.flatMap((content) => {
        const text = fieldText(content) ?? '';
        return [text, text.replace(signed, '')].map(foldForComparison);
      }) ?? [],
  );
  const described = stated.filter((text) => text.length >= 20);
  if (described.length === 0) return null;
  for (const mark of [...scan.headings, ...scan.marked]) {
    const { element, tag, words } = mark;
    const isNamed = apartWords.test(words);
    if (!isUnderHeadline(mark, heading, isNamed ? withinReach : near)) continue;
    if (!/^H[23]$/.test(tag) && !isNamed) continue;
    const text = dekText(element, headline);
    if (text !== null && isDescribed(text, described))
      return { value: text, source: dekWords.test(words) ? 'dek' : 'description' };
  }
  for (const element of boxedWith(heading.element)) {
    const text = dekText(element, headline);
    if (text !== null && isDescribed(text, described)) return { value: text, source: 'description' };
  }
  return null;
}

/** Characters of a description from which on the line under the headline may go on where it ends: search engines show no more. */
const leastBeginning = 60;

/** Characters of a line that a description may put a label before: "Opinion: …". */
const leastEnding = 40;

function isDescribed(text: string, described: readonly string[]): boolean {
  const folded = foldForComparison(text);
  return described.some(
    (description) =>
      description === folded ||
      (description.length >= leastBeginning && folded.startsWith(description)) ||
      (folded.length >= leastEnding && description.endsWith(folded)),
  );
}

/** The paragraphs of the headline's header, and what follows the headline, or the boxes that end with it, in a box without a name. */
function boxedWith(heading: Element): Element[] {
  const header = heading.closest('header, hgroup');
  const boxed = [...(header?.querySelectorAll('p') ?? [])].filter(
    (paragraph) => (heading.compareDocumentPosition(paragraph) & follows) !== 0,
  );
  let box: Element | null = heading;
  for (let depth = 0; depth < 4 && box !== null; depth++) {
    let next: Element | null = box.nextElementSibling;
    // An ornament or a picture alone.
    while (next?.tagName === 'DIV' && next.textContent.trim() === '' && next.nextElementSibling !== null)
      next = next.nextElementSibling;
    if (next !== null) return next.tagName === 'DIV' ? [...boxed, next] : boxed;
    box = box.parentElement;
  }
  return boxed;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const follows = 4;

/** Names of what stands below a picture or in a table, and what only a larger box holds: a summary's list, a form, the byline. */
const elsewhere = 'figure, figcaption, table, form, [class*="caption" i]';
const boxParts =
  'li, h2, h3, h4, form, input, time, [rel~="author"], [class*="byline" i], [class*="author" i]';

function dekText(element: Element, headline: string | null): string | null {
  const text = fieldText(printedText(element, ' ', 700));
  if (text === null || !isDek(text, headline)) return null;
  return closest(element, elsewhere) !== null || holdsMore(element) ? null : text;
}

function holdsMore(element: Element): boolean {
  const part = selectFirst(element, boxParts);
  return part !== null && part.textContent.trim() !== element.textContent.trim();
}

function isUnderHeadline(
  { zone, order, tag, element }: MarkedElement,
  heading: MarkedElement | null,
  reach: number,
): boolean {
  if (zone !== 'main' || tag === 'META' || tag === 'H1') return false;
  if (heading === null) return true;
  return order > heading.order && order - heading.order < reach && !heading.element.contains(element);
}

/** Shortest first paragraph of a text, in characters. */
const leastParagraph = 120;

/** A sub-heading in the text may be called `subtitle` as well: a paragraph stands between it and the headline, at its own side. */
function isBehindText(element: Element, heading: MarkedElement | null): boolean {
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (heading?.element === before || before.contains(heading?.element ?? null)) return false;
    if (before.localName === 'p' && before.textContent.trim().length >= leastParagraph) return true;
  }
  return false;
}

/** In a box of its own with the author's name before it, and without the headline: who the author is. */
function isAboutAuthor(
  { parentElement, previousElementSibling }: Element,
  heading: MarkedElement | null,
): boolean {
  if (parentElement === null || (heading !== null && parentElement.contains(heading.element))) return false;
  for (let before = previousElementSibling; before !== null; before = before.previousElementSibling) {
    const links = before.querySelectorAll('a[href]');
    if ([...links].some((link) => authorAddress.test(link.getAttribute('href') ?? ''))) return true;
  }
  return false;
}

/** Longest name of a site, in characters with its bar, that templates put behind the headline: no dek of its own. */
const longestName = 30;

/** A label or a day alone: "In partnership with", "06.05.2018". */
const label =
  /^\P{L}*(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d.-]+\P{L}+){0,2}[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d.-]*\P{L}*$/u;

function isDek(text: string, headline: string | null): boolean {
  if (text.length < 10 || text.length > 500 || (text.length < 30 && label.test(text))) return false;
  if (/[:：]$/u.test(text)) return false;
  if (headline === null) return true;
  const [own, theirs] = [foldForComparison(text), foldForComparison(headline)];
  return !own.startsWith(theirs) || own.length - theirs.length > longestName;
}
