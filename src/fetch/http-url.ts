/** Longest URL that is followed; longer ones are traps or mistakes (browsers stop at 2 MB, servers at 8 kB). */
const maxUrlLength = 8_192;

export interface HttpUrl {
  /** Without user name and password. */
  readonly url: URL;
  /** Value for an Authorization header, made of the user name and password that the URL carried. */
  readonly authorization: string | null;
}

/** Takes a URL apart into what may be shown and its credentials, which may not; or says why it is not followed. */
export function readHttpUrl(text: string, base?: URL): HttpUrl | 'invalid-url' | 'url-forbidden' {
  if (!URL.canParse(text, base)) return 'invalid-url';
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'url-forbidden';
  if (url.href.length > maxUrlLength) return 'url-forbidden';
  const { username, password } = url;
  url.username = '';
  url.password = '';
  if (username === '' && password === '') return { url, authorization: null };
  const pair = `${decode(username)}:${decode(password)}`;
  return { url, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** Any text that should be a URL, safe to log and store: credentials gone, and too long ones cut. */
export function showableUrl(text: string): string {
  const read = readHttpUrl(text);
  if (typeof read === 'object') return read.url.href;
  return text.replace(/^([a-z][a-z\d+.-]*:\/*)[^/?#]*@/i, '$1').slice(0, maxUrlLength);
}

/** What may be queued and stored of URLs, and the Authorization header for each origin of which they held credentials. */
export function splitCredentials(urls: readonly string[]): {
  readonly urls: string[];
  readonly authorizations: Readonly<Record<string, string>>;
} {
  const authorizations: Record<string, string> = {};
  const bare = urls.map((text) => {
    const read = readHttpUrl(text);
    if (typeof read === 'string' || read.authorization === null) return text;
    authorizations[read.url.origin] = read.authorization;
    return read.url.href;
  });
  return { urls: bare, authorizations };
}

export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
