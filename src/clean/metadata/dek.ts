/** The dek: a line printed under the headline that is neither the description again nor the body's first paragraph. */
import { fieldText, foldForComparison, printedText } from './field-text.ts';
import { linkedText, metaText, type PageFacts } from './page-facts.ts';
import type { MarkedElement } from './page-scan.ts';

const dekWords =
  /(?:^|[\s_-])(?:dek|deck|sub-?head(?:line|ing|er)?|sub-?title|sub-?titulo|standfirst|stand-first|bajada|chapo|chapeau|sub-?deck|article-?(?:summary|subtitle|subheadline|deck|dek|intro|lead)|headline-?deck|entry-?subtitle|post-?subtitle|tagline|strap-?line|sottotitolo|occhiello|untertitel|onderkop|ingress|manchet|summary)(?=$|[\s_-])/;

export function readDek(
  facts: PageFacts,
  headline: string | null,
  headlineOrder: number | null,
): { value: string; source: string } | null {
  const stated = fieldText(
    linkedText(facts.linked.article?.['alternativeHeadline']) ??
      metaText(facts.scan, 'dek', 'subtitle', 'sailthru.subtitle')?.value,
  );
  for (const mark of facts.scan.marked) {
    if (!isUnderHeadline(mark, headlineOrder)) continue;
    const text = fieldText(printedText(mark.element, ' ', 700));
    if (text !== null && isDek(text, headline)) return { value: text, source: 'dek' };
  }
  return stated !== null && isDek(stated, headline) ? { value: stated, source: 'jsonld' } : null;
}

function isUnderHeadline({ words, zone, order, tag }: MarkedElement, headlineOrder: number | null): boolean {
  if (zone !== 'main' || tag === 'META' || tag === 'H1' || !dekWords.test(words)) return false;
  return headlineOrder === null || (order > headlineOrder && order - headlineOrder < 60);
}

function isDek(text: string, headline: string | null): boolean {
  if (text.length < 10 || text.length > 500) return false;
  return headline === null || foldForComparison(text) !== foldForComparison(headline);
}
