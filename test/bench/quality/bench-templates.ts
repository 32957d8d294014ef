/**
 * What knowing a site's template is worth: `npm run bench:templates -- CORPUS… [--show]`. Each page of a host with at least four
 * pages is cleaned without and with what its other pages teach; pages without a true text teach too. Both parts are told apart, and
 * `--show` prints what the template's rule took on pages of "dev".
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../../../src/article/article.ts';
import { hostOf } from '../../../src/article/url-identity.ts';
import { outcomeOf } from '../../../src/clean/clean-html.ts';
import { cleanPage } from '../../../src/clean/clean-page.ts';
import {
  fewestArticles,
  learnTemplate,
  newTemplate,
  repeatedBlockId,
  templateLesson,
  type SeenBlock,
  type SiteTemplate,
  type TemplateLesson,
} from '../../../src/clean/templates/site-template.ts';
import { loadCorpus, type Page } from './corpus.ts';
import { scoreSnippets } from './field-scores.ts';
import { readPage } from './read-page.ts';
import { compareTexts, harmonicMean } from './shingles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean', default: false }, 'seen-on': { type: 'string', default: '3' } },
});

const seenOn = Number(values['seen-on']);

/** With few pages a host: what stands on `--seen-on` others counts as seen often enough, as it would be in a longer crawl. */
function asIfLonger(template: SiteTemplate): SiteTemplate {
  const times = Math.ceil(fewestArticles / seenOn);
  const blocks = Object.entries(template.blocks).map(([key, [articles, last]]): [string, SeenBlock] => [
    key,
    [articles * times, last, articles >= seenOn ? last : 0],
  ]);
  return { ...template, articles: template.articles * times, blocks: Object.fromEntries(blocks) };
}

interface Cleaned {
  readonly article: Article | null;
  readonly lesson: TemplateLesson | null;
}

function clean(page: Page, template?: SiteTemplate): Cleaned {
  const options = { url: page.url, ...(template && { template }) };
  const cleaned = cleanPage(readPage(page.file), options);
  if (cleaned.kind === 'refused') return { article: null, lesson: null };
  const { article } = outcomeOf(cleaned, options);
  const isArticle = article !== null && article.articleBody !== '' && article.verdict !== 'listing';
  const lesson = isArticle ? templateLesson(cleaned.page, { ...article, url: page.url! }) : null;
  return { article, lesson };
}

const hosts = new Map<string, Map<string, Page>>();
for (const corpus of positionals) {
  for (const page of loadCorpus(path.resolve(corpus))) {
    const host = page.url === null ? null : (hostOf(page.url)?.replace(/^www\./, '') ?? null);
    if (host === null) continue;
    const pages = hosts.get(host) ?? new Map<string, Page>();
    // The same page of two corpora is one page; the one with a true text counts.
    const known = pages.get(page.url!);
    if (known === undefined || known.truth.body === null) pages.set(page.url!, page);
    hosts.set(host, pages);
  }
}

interface Sum {
  pages: number;
  readonly before: number[];
  readonly after: number[];
  readonly snippets: number[];
}
const sums: Record<string, Sum> = {};

for (const [host, pagesOfHost] of hosts) {
  const pages = [...pagesOfHost.values()];
  if (pages.length <= Math.max(seenOn, 2)) continue;
  const plain = pages.map((page) => clean(page));
  for (const [index, page] of pages.entries()) {
    const { body, mustHave } = page.truth;
    if (body === null && mustHave.length === 0) continue;
    const others = plain.flatMap(({ lesson }, other) => (other === index || lesson === null ? [] : [lesson]));
    const template = asIfLonger(others.reduce(learnTemplate, newTemplate));
    const before = plain[index]!.article;
    const after = clean(page, template).article;
    const sum = (sums[page.part] ??= { pages: 0, before: [0, 0], after: [0, 0], snippets: [0, 0, 0, 0] });
    const [textBefore, textAfter] = [before?.articleBody ?? '', after?.articleBody ?? ''];
    if (body === null) {
      for (const [place, text] of [textBefore, textAfter].entries()) {
        const counts = scoreSnippets(page.truth, text)!;
        sum.snippets[2 * place]! += counts.missed;
        sum.snippets[2 * place + 1]! += counts.unwanted;
      }
    } else {
      sum.pages += 1;
      const [was, is] = [compareTexts(body, textBefore), compareTexts(body, textAfter)];
      sum.before[0]! += was.precision;
      sum.before[1]! += was.recall;
      sum.after[0]! += is.precision;
      sum.after[1]! += is.recall;
      if (was.f1 !== is.f1)
        console.log(`${page.part} ${host} ${page.id}: F1 ${was.f1.toFixed(4)} → ${is.f1.toFixed(4)}`);
    }
    if (!values.show || page.part !== 'dev') continue;
    for (const { rule, evidence, text } of after?.cleaning.removed ?? []) {
      if (rule === repeatedBlockId)
        console.log(`  ${page.id}: [${evidence.join(' ')}] ${text.slice(0, 160)}`);
    }
  }
}

for (const [part, { pages, before, after, snippets }] of Object.entries(sums)) {
  const told = (sum: readonly number[]): string => {
    const [precision, recall] = sum.map((one) => one / pages) as [number, number];
    return `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${harmonicMean(precision, recall).toFixed(4)}`;
  };
  console.log(`${part}: ${pages} pages with a true text: ${told(before)} → ${told(after)}`);
  console.log(
    `${part}: sentences missed ${snippets[0]} → ${snippets[2]}, unwanted ${snippets[1]} → ${snippets[3]}`,
  );
}
