import { trackingParameters } from './tracking-parameters.ts';

/** The absolute http(s) URL that `reference` means on a page at `base`, free of tracking parameters; null for anything else. */
export function absoluteUrl(reference: string, base: string | null): string | null {
  const url = URL.parse(reference.trim(), base ?? undefined);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.username = '';
  url.password = '';
  return withoutTracking(url);
}

/** Cuts the parameters out of the query as it is written, so that everything else keeps its own spelling. */
function withoutTracking(url: URL): string {
  if (url.search === '') return url.href;
  const pairs = url.search.slice(1).split('&');
  const kept = pairs.filter((pair) => !isTracking(nameOf(pair)));
  if (kept.length < pairs.length) url.search = kept.join('&');
  return url.href;
}

function isTracking(name: string): boolean {
  return trackingParameters.some((known) =>
    typeof known === 'string' ? known === name.toLowerCase() : known.test(name),
  );
}

function nameOf(pair: string): string {
  const [name = ''] = pair.split('=', 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
