/** The dek: the line or lines printed under the headline, which say in short what the story says. */
import { fieldText, foldForComparison, printedText } from './field-text.ts';
import { linkedText, metaText, type PageFacts } from './page-facts.ts';
import type { MarkedElement } from './page-scan.ts';

const dekWords =
  /(?:^|[\s_-])(?:dek|deck|sub-?head(?:line|ing|er)?|sub-?title|sub-?titulo|standfirst|stand-first|bajada|chapo|chapeau|sub-?deck|article-?(?:summary|subtitle|subheadline|deck|dek|intro|lead)|headline-?deck|entry-?subtitle|post-?subtitle|tagline|strap-?line|sottotitolo|occhiello|untertitel|onderkop|ingress|manchet|summary)(?=$|[\s_-])/;
/** Names of a dek that opens the text as well. */
const openingWords = /(?:^|[\s_-])(?:sub-?line|excerpt|abstract|intro)(?=$|[\s_-])/;

/**
 * `source` is `dek` for a line that a name of its own sets apart from the text, `description` and `opening` for one that many newsrooms
 * count to the text too: the body keeps those.
 */
export function readDek(
  facts: PageFacts,
  headline: string | null,
  headlineOrder: number | null,
): { value: string; source: string } | null {
  const described = printedDescription(facts, headline, headlineOrder);
  if (described !== null) return described;
  const stated = fieldText(
    linkedText(facts.linked.article?.['alternativeHeadline']) ??
      metaText(facts.scan, 'dek', 'subtitle', 'sailthru.subtitle')?.value,
  );
  let opening: string | null = null;
  for (const mark of facts.scan.marked) {
    const isApart = dekWords.test(mark.words);
    if (!isUnderHeadline(mark, headlineOrder) || !(isApart || openingWords.test(mark.words))) continue;
    const text = fieldText(printedText(mark.element, ' ', 700));
    if (text === null || !isDek(text, headline)) continue;
    if (isApart) return { value: text, source: 'dek' };
    opening ??= text;
  }
  if (opening !== null) return { value: opening, source: 'opening' };
  return stated !== null && isDek(stated, headline) ? { value: stated, source: 'jsonld' } : null;
}

/** Names that say of a line under the headline that it is set apart from the text. */
const apartWords = /desc|intro|lead|teaser|summary|excerpt|abstract|sub|dek|deck|standfirst|chapo/;

/**
 * What the metadata describe the page with, where it is printed under the headline as a heading, in the headline's own box or under a
 * name of its own: a paragraph without any of these is the text's first.
 */
function printedDescription(
  { scan }: PageFacts,
  headline: string | null,
  headlineOrder: number | null,
): { value: string; source: string } | null {
  if (headlineOrder === null) return null;
  const stated = ['description', 'og:description', 'twitter:description'].flatMap(
    (name) => scan.metas.get(name)?.map((content) => foldForComparison(fieldText(content) ?? '')) ?? [],
  );
  const described = stated.filter((text) => text.length >= 20);
  if (described.length === 0) return null;
  for (const mark of [...scan.headings, ...scan.marked]) {
    if (!isUnderHeadline(mark, headlineOrder)) continue;
    const { element, tag, words } = mark;
    if (!/^H[23]$/.test(tag) && !apartWords.test(words)) continue;
    const text = fieldText(printedText(element, ' ', 700));
    if (text !== null && isDek(text, headline) && described.includes(foldForComparison(text)))
      return { value: text, source: dekWords.test(words) ? 'dek' : 'description' };
  }
  return null;
}

function isUnderHeadline({ zone, order, tag }: MarkedElement, headlineOrder: number | null): boolean {
  if (zone !== 'main' || tag === 'META' || tag === 'H1') return false;
  return headlineOrder === null || (order > headlineOrder && order - headlineOrder < 60);
}

function isDek(text: string, headline: string | null): boolean {
  if (text.length < 10 || text.length > 500) return false;
  return headline === null || foldForComparison(text) !== foldForComparison(headline);
}
