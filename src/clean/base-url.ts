/** The address that the page's relative links are read against: its `<base href>` on its own address. */
export function baseUrlOf(document: Document, url: string | null): string | null {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? null;
  if (href === null) return url;
  return URL.parse(href, url ?? undefined)?.href ?? url;
}
