/** The dates that linked data, metadata, the title and the address of a page state, and those of its marked elements. */
import type { PageDate } from '../../article/article.ts';
import { candidate, contextOf, type DateCandidate, isDateAlone, isIsoDay } from './date-candidate.ts';
import { findPageDates, parsePageDate } from './dates.ts';
import { fieldText, printedText } from './field-text.ts';
import { linkedSources, linkedText, metaTexts, type PageFacts } from './page-facts.ts';
import { markedDates } from './printed-dates.ts';
import { titleParts } from './title-trimmer.ts';
import { dayOfAddress, monthOfAddress } from './url-date.ts';

/** Candidates in the order in which a page is read: hints, linked data, meta, marked elements, address. */
export function statedDates(facts: PageFacts, headlineOrder: number | null): DateCandidate[] {
  return [
    ...hintedDates(facts),
    ...linkedDates(facts),
    ...metaDates(facts),
    ...markedDates(facts, headlineOrder),
    ...titleDates(facts),
    ...addressDates(facts),
  ];
}

const publishedMetas: readonly (readonly [name: string, trust: number])[] = [
  ['article:published_time', 92],
  ['og:article:published_time', 90],
  ['og:published_time', 88],
  ['datepublished', 90],
  ['parsely-pub-date', 88],
  ['cxenseparse:recs:publishtime', 86],
  ['cxenseparse:publishtime', 84],
  ['sailthru.date', 82],
  ['citation_publication_date', 80],
  ['citation_online_date', 80],
  ['citation_date', 78],
  ['dc.date.issued', 82],
  ['dcterms.issued', 82],
  ['dc.date.created', 76],
  ['dcterms.created', 76],
  ['dc.created', 76],
  ['dc.issued', 80],
  ['publication_date', 84],
  ['publication-date', 84],
  ['publish-date', 84],
  ['publish_date', 84],
  ['publishdate', 84],
  ['publish_time', 84],
  ['published_date', 84],
  ['published', 82],
  ['published_at', 84],
  ['publisheddate', 84],
  ['pubdate', 84],
  ['pub_date', 84],
  ['originalpublicationdate', 84],
  ['article.published', 84],
  ['article:published', 84],
  ['article_date_original', 84],
  ['article.created', 78],
  ['rnews:datepublished', 82],
  ['created', 70],
  ['datecreated', 68],
  ['release_date', 74],
  ['dc.date', 70],
  ['dcterms.date', 70],
  ['date', 70],
  ['created_at', 68],
  ['timestamp', 55],
  ['bt:pubdate', 80],
  ['shareaholic:article_published_time', 80],
  ['displaydate', 76],
  ['og:pubdate', 80],
  ['live_publish_date', 76],
  ['weibo: article:create_at', 70],
  ['weibo:article:create_at', 70],
];
const modifiedMetas: readonly (readonly [name: string, trust: number])[] = [
  ['article:modified_time', 90],
  ['og:updated_time', 80],
  ['og:article:modified_time', 88],
  ['datemodified', 88],
  ['lastmod', 78],
  ['last-modified', 60],
  ['dcterms.modified', 80],
  ['dc.date.modified', 80],
  ['dc.modified', 80],
  ['article.updated', 78],
  ['weibo: article:update_at', 70],
  ['weibo:article:update_at', 70],
  ['revised', 60],
  ['utime', 60],
];

function hintedDates(facts: PageFacts): DateCandidate[] {
  const selector = facts.hints?.date;
  const element = selector === undefined ? null : facts.document.querySelector(selector);
  if (element === null) return [];
  const raw = element.getAttribute('datetime') ?? element.getAttribute('content') ?? printedText(element);
  return candidate(parsePageDate(raw, contextOf(facts, 'site')), 'published', 1000);
}

function linkedDates(facts: PageFacts): DateCandidate[] {
  const context = contextOf(facts, 'jsonld');
  return linkedSources(facts).flatMap(({ node, isArticle }) => {
    const read = (key: string): PageDate | null => {
      const text = linkedText(node[key]);
      return text === null ? null : parsePageDate(text, context);
    };
    return [
      ...candidate(read('datePublished'), 'published', isArticle ? 95 : 72),
      ...candidate(read('dateCreated'), 'published', isArticle ? 75 : 50),
      ...candidate(read('uploadDate'), 'published', 60),
      ...candidate(read('dateModified'), 'modified', isArticle ? 95 : 72),
    ];
  });
}

function metaDates(facts: PageFacts): DateCandidate[] {
  const context = contextOf(facts, 'meta');
  const read = (names: typeof publishedMetas, kind: DateCandidate['kind']): DateCandidate[] =>
    names.flatMap(([name, trust]) =>
      metaTexts(facts.scan, name)
        .slice(0, 2)
        .flatMap((text) => candidate(parsePageDate(text, context), kind, trust)),
    );
  return [
    ...read(publishedMetas, 'published'),
    ...read(modifiedMetas, 'modified'),
    ...read(ownMetas(facts), 'published'),
  ];
}

const knownMetas = new Set([...publishedMetas, ...modifiedMetas].map(([name]) => name));
const publicationName = /upload|publi|releas|creat|posted|issued|pubdate/;
const otherName = /modif|updat|expir|author|creator|publisher|copyright|video|audio/;

/** Names that a site made up, "pier:uploaded", where their value is a machine's date. */
const ownMetas = ({ scan }: PageFacts): (readonly [name: string, trust: number])[] =>
  [...scan.metas]
    .filter(
      ([name, [value]]) =>
        publicationName.test(name) &&
        !otherName.test(name) &&
        !knownMetas.has(name) &&
        isIsoDay(value ?? null),
    )
    .map(([name]) => [name, 56] as const);

/** Newsrooms that put the day behind the headline and the site's name: "Ferry is back | Example | 28.04.2023". */
function titleDates(facts: PageFacts): DateCandidate[] {
  const parts = titleParts(fieldText(facts.scan.title) ?? '');
  const [last, before] = [parts.at(-1), parts.at(-2)];
  // "14. - 20. January 2022" is a span.
  if (last === undefined || before === undefined || /\d\.?$/.test(before)) return [];
  const [found, ...more] = findPageDates(last, contextOf(facts, 'title'));
  const isWhole = found !== undefined && more.length === 0 && isDateAlone(last, found);
  return isWhole && found.date.precision !== 'year' && found.date.precision !== 'month'
    ? candidate(found.date, 'published', 45, found.isGuess)
    : [];
}

function addressDates(facts: PageFacts): DateCandidate[] {
  const day = dayOfAddress(facts.url);
  const raw = facts.url ?? '';
  if (day !== null)
    return candidate({ raw, value: day, utc: null, precision: 'day', source: 'url' }, 'published', 76);
  const month = monthOfAddress(facts.url);
  return month === null
    ? []
    : candidate({ raw, value: month, utc: null, precision: 'month', source: 'url' }, 'published', -25);
}
