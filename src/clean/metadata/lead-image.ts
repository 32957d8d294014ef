/** The article's lead image, with the caption and credit that are printed below it and the size that the page states. */
import type { ArticleImage } from '../../article/article.ts';
import { fieldText, printedText } from './field-text.ts';
import { asList, isJsonObject, type JsonObject } from './json-ld.ts';
import { absoluteUrl, linkedSources, linkedText, linkedUrl, metaText, type PageFacts } from './page-facts.ts';

export function readLeadImage(facts: PageFacts): { value: ArticleImage; source: string } | null {
  const stated = statedImage(facts);
  if (stated === null) return null;
  const printed = printedFigure(facts, stated.value.url);
  const { url, width, height } = stated.value;
  return {
    source: stated.source,
    value: {
      url,
      width,
      height,
      caption: stated.value.caption ?? printed.caption,
      credit: stated.value.credit ?? printed.credit,
    },
  };
}

/** Logos and placeholders that themes give to pages without an image of their own. */
const isFiller = (url: string): boolean =>
  /(?:^|[/_.-])(?:logo|favicon|placeholder|default|blank|spacer|avatar|gravatar)s?(?:[/_.-]|$)/i.test(
    url.replace(/^https?:\/\/[^/]+/, ''),
  );

function statedImage(facts: PageFacts): { value: ArticleImage; source: string } | null {
  const { scan, url: base } = facts;
  const fromMeta = metaText(
    scan,
    'og:image',
    'og:image:secure_url',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
    'parsely-image-url',
    'sailthru.image.full',
    'thumbnail',
    'image',
  );
  const metaUrl = absoluteUrl(fromMeta?.value, base);
  const linked = linkedSources(facts).flatMap(({ node }) =>
    asList(node['image']).concat(asList(node['thumbnailUrl'])),
  );
  const linkedImages = linked.flatMap((image) => {
    const node = facts.linked.resolve(image);
    const url = absoluteUrl(linkedUrl(node), base);
    return url === null ? [] : [fromNode(url, isJsonObject(node) ? node : {})];
  });
  if (metaUrl !== null && !isFiller(metaUrl)) {
    const same = linkedImages.find(({ url }) => nameOf(url) === nameOf(metaUrl));
    return {
      source: 'meta',
      value: {
        url: metaUrl,
        caption: same?.caption ?? null,
        credit: same?.credit ?? null,
        width: size(metaText(scan, 'og:image:width')?.value) ?? same?.width ?? null,
        height: size(metaText(scan, 'og:image:height')?.value) ?? same?.height ?? null,
      },
    };
  }
  const node = linkedImages.find(({ url }) => !isFiller(url));
  if (node !== undefined) return { value: node, source: 'jsonld' };
  const link = absoluteUrl(scan.links.find(({ rel }) => rel.includes('image_src'))?.href, base);
  return link === null || isFiller(link)
    ? null
    : { value: { url: link, caption: null, credit: null, width: null, height: null }, source: 'link' };
}

function fromNode(url: string, node: JsonObject): ArticleImage {
  return {
    url,
    caption: linkedText(node['caption']),
    credit:
      linkedText(node['creditText']) ?? linkedText(node['creator']) ?? linkedText(node['copyrightHolder']),
    width: size(node['width']),
    height: size(node['height']),
  };
}

function size(value: unknown): number | null {
  const stated = isJsonObject(value) ? (value['value'] ?? value['name']) : value;
  const number =
    typeof stated === 'number'
      ? stated
      : typeof stated === 'string'
        ? Number.parseInt(stated, 10)
        : Number.NaN;
  return Number.isFinite(number) && number > 0 && number < 100_000 ? Math.round(number) : null;
}

/** File name without size suffixes and type: one picture is served under many addresses. */
function nameOf(url: string): string {
  const name =
    url
      .split(/[?#]/)[0]
      ?.split('/')
      .findLast((part) => part !== '') ?? url;
  return name
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_](?:\d{2,4}x\d{2,4}|\d{3,4}[wh]?|scaled|large|medium)$/i, '')
    .toLowerCase();
}

/** What a figure with this picture prints below it; the first figure of the text stands in only when it is the same picture. */
function printedFigure({ scan }: PageFacts, url: string): { caption: string | null; credit: string | null } {
  const name = nameOf(url);
  for (const { element, tag } of scan.marked) {
    if (tag !== 'FIGCAPTION') continue;
    const figure = element.parentElement;
    const image = figure?.querySelector('img');
    if (!image || !isSamePicture(image, name)) continue;
    return splitCredit(element);
  }
  return { caption: null, credit: null };
}

function isSamePicture(image: Element, name: string): boolean {
  const addresses = [
    image.getAttribute('src'),
    image.getAttribute('data-src'),
    image
      .getAttribute('srcset')
      ?.slice(0, 2000)
      .split(/[\s,]+/)[0],
  ];
  return addresses.some((address) => address !== null && address !== undefined && nameOf(address) === name);
}

const creditWords = /credit|copyright|photographer|source|author|byline|rights|quelle|crédit|agency/i;
const creditStart =
  /(?:^|[\s(|–—-])(?:©|\(c\)|foto(?:s|grafie)?\s?[:/]|photo(?:s|graph)?(?:\s?:|\s+by\b|\s?\/)|image(?:\s?credit)?\s?:|credit\s?:|bild\s?:|quelle\s?:|crédit\s?:|crédits?\s?photo\s?:|fuente\s?:|fonte\s?:|zdroj\s?:|фото\s?:|写真\s?[:：＝=]|图\s?[:：])\s*/i;

function splitCredit(caption: Element): { caption: string | null; credit: string | null } {
  const whole = fieldText(printedText(caption));
  if (whole === null) return { caption: null, credit: null };
  for (const part of caption.querySelectorAll('[class], small, cite')) {
    if (!creditWords.test(part.getAttribute('class') ?? part.tagName)) continue;
    const credit = fieldText(printedText(part));
    if (credit === null || credit === whole) continue;
    return { caption: fieldText(whole.replace(credit, ' ')), credit: withoutLabel(credit) };
  }
  const start = creditStart.exec(whole);
  if (start === null) return { caption: whole, credit: null };
  const head = fieldText(whole.slice(0, start.index).replace(/[\s(|–—-]+$/, ''));
  return { caption: head, credit: withoutLabel(whole.slice(start.index)) };
}

const withoutLabel = (credit: string): string | null =>
  fieldText(
    credit
      .replace(/^[\s(|–—-]+/, '')
      .replace(/^(?:©|\(c\)|[\p{L}\s]{3,16}[:：＝=/]|photo(?:graph)?\s+by\b|image\s+credit)\s*/iu, '')
      .replace(/\)$/, ''),
  );
