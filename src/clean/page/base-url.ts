import type { Page } from './page.ts';
import { selectFirst } from '../html/select.ts';

/** The address that the page's relative links are read against: its `<base href>` on its own address. */
export function baseUrlOf({ allElements }: Page, url: string | null): string | null {
  const href = selectFirst(allElements, 'base[href]')?.getAttribute('href') ?? null;
  if (href === null) return url;
  return URL.parse(href, url ?? undefined)?.href ?? url;
}
