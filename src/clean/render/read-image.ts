import type { ArticleImage } from '../../article/article.ts';
import { absoluteUrl } from '../../article/absolute-url.ts';

/** Attributes in which lazy loaders keep the real address, best first. */
const lazySources = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-orig-file',
  'data-large-file',
  'data-hi-res-src',
  'data-original-src',
  'data-image',
  'data-url',
];
const lazySets = ['data-srcset', 'data-lazy-srcset', 'srcset'];

const pixelWords =
  /(?:^|[/._-])(?:pixel|beacon|tracker|tracking|spacer|blank|transparent|1x1|clear)(?:[/._-]|$)/i;

/** The picture that an `<img>` shows once its page's scripts have run; null for placeholders and tracking pixels. */
export function readImage(
  image: Element,
  base: string | null,
): Omit<ArticleImage, 'caption' | 'credit'> | null {
  if (isDot(image)) return null;
  const width = lengthOf(image.getAttribute('width'));
  const height = lengthOf(image.getAttribute('height'));
  const url = imageUrl(image, base);
  if (url === null || pixelWords.test(URL.parse(url)?.pathname ?? '')) return null;
  return { url, width, height };
}

/** Too small to be seen: a style outranks an attribute, as Next.js has it, which writes `width="0"` on pictures of full width. */
function isDot(image: Element): boolean {
  const style = image.getAttribute('style') ?? '';
  return ['width', 'height'].some((side) => {
    const [, styled] = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*([^;!]+)`, 'i').exec(style) ?? [];
    return /^\s*[0-2](?:\.\d+)?(?:px)?\s*$/.test(styled ?? image.getAttribute(side) ?? '');
  });
}

function imageUrl(image: Element, base: string | null): string | null {
  for (const name of lazySources) {
    const url = resolvePicture(image.getAttribute(name), base);
    if (url !== null) return url;
  }
  const own = resolvePicture(image.getAttribute('src'), base);
  if (own !== null) return own;
  for (const name of lazySets) {
    const url = largestOf(image.getAttribute(name), base);
    if (url !== null) return url;
  }
  const picture = image.parentElement?.localName === 'picture' ? image.parentElement : null;
  for (const source of picture?.querySelectorAll('source') ?? []) {
    for (const name of lazySets) {
      const url = largestOf(source.getAttribute(name), base);
      if (url !== null) return url;
    }
  }
  return null;
}

function resolvePicture(value: string | null, base: string | null): string | null {
  if (value === null || value.trim() === '' || value.startsWith('data:')) return null;
  return absoluteUrl(value, base);
}

/** The widest candidate of a `srcset` (HTML Living Standard, 4.8.4.2). */
function largestOf(srcset: string | null, base: string | null): string | null {
  let best: string | null = null;
  let bestSize = -1;
  for (const candidate of srcset?.split(/,\s+/) ?? []) {
    const [address, descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor);
    const url = resolvePicture(address ?? null, base);
    if (url === null || !(size > bestSize)) continue;
    best = url;
    bestSize = size;
  }
  return best;
}

/** A width or height attribute in CSS pixels; null for nothing, percentages and anything else. */
function lengthOf(value: string | null): number | null {
  if (value === null || !/^\s*\d+(?:px)?\s*$/.test(value)) return null;
  const length = Number.parseInt(value, 10);
  return length > 0 ? length : null;
}
