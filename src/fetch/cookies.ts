import { CookieJar, getPublicSuffix } from 'tough-cookie';

/** Sites whose cookies are kept at the same time; the one used longest ago is forgotten first. */
const maxSites = 500;

/** The cookies of one job, in memory only: sites that hand out a cookie and redirect until it comes back work. */
export class Cookies {
  readonly #jars = new Map<string, CookieJar>();

  /** Value of the Cookie header for this URL; empty when there is none. */
  headerFor(url: URL): string {
    const jar = this.#jars.get(siteOf(url));
    if (jar === undefined) return '';
    try {
      return jar.getCookieStringSync(url.href);
    } catch {
      return '';
    }
  }

  store(url: URL, fields: readonly string[]): void {
    if (fields.length === 0) return;
    const site = siteOf(url);
    const jar = this.#jars.get(site) ?? new CookieJar(undefined, { looseMode: true });
    this.#jars.delete(site);
    this.#jars.set(site, jar);
    const oldest = this.#jars.keys().next().value;
    if (this.#jars.size > maxSites && oldest !== undefined) this.#jars.delete(oldest);
    for (const field of fields.slice(0, 50)) {
      try {
        jar.setCookieSync(field, url.href, { ignoreError: true });
      } catch {
        // A cookie that cannot be read is one that was not set.
      }
    }
  }
}

function siteOf(url: URL): string {
  try {
    return getPublicSuffix(url.hostname, { ignoreError: true, allowSpecialUseDomain: true }) ?? url.hostname;
  } catch {
    return url.hostname;
  }
}
