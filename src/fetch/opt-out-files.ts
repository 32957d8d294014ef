/** What the files in which a site reserves uses of its texts say of one address; each as "file: statement", for provenance. */

/** What is read of each file; more than that is no statement but a trap. */
export const maxOptOutBytes = 100 * 1024;
const maxRules = 500;
const maxStatements = 20;
const maxStatementLength = 300;
const maxPatternLength = 1_000;

/**
 * A site's `/.well-known/tdmrep.json` (W3C TDM Reservation Protocol, Final Community Group Report): a list of rules, each a
 * `location` written like a path of robots.txt, `tdm-reservation` 0 or 1, and perhaps a `tdm-policy`. All rules that fit the address
 * are given, with their location, in the file's order: they are recorded, not decided upon.
 */
export function tdmrepStatements(text: string, url: URL): string[] {
  let rules: unknown;
  try {
    rules = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return [];
  }
  const statements: string[] = [];
  for (const rule of (Array.isArray(rules) ? rules : [rules]).slice(0, maxRules) as unknown[]) {
    const {
      location,
      'tdm-reservation': reservation,
      'tdm-policy': policy,
    } = (typeof rule === 'object' && rule !== null ? rule : {}) as Record<string, unknown>;
    if (typeof location !== 'string' || !fits(location, pathOf(url))) continue;
    if (/^[01]$/.test(String(reservation)))
      statements.push(`tdmrep.json: tdm-reservation: ${String(reservation)} (${location})`);
    if (typeof policy === 'string') statements.push(`tdmrep.json: tdm-policy: ${policy} (${location})`);
  }
  return tidy(statements);
}

/**
 * A site's `/ai.txt` (as Spawning proposed it): written like robots.txt, but about training and not about crawling. Given are the
 * rules of our group, or else of everybody's, that fit the address, and lines with other fields as they stand. Rules for kinds of files
 * (`*.html`) fit an address without an ending like a page's.
 */
export function aiTxtStatements(text: string, url: URL, robotsName: string): string[] {
  const path = pathOf(url);
  const paths = /\.\w{1,5}$/.test(url.pathname) ? [path] : [path, `${url.pathname}index.html`];
  const groups = { ours: [] as string[], all: [] as string[] };
  const others: string[] = [];
  let isOursNamed = false;
  let current: string[][] = [];
  let isInAgents = false;
  for (const line of text.split(/\r\n|\r|\n/, maxRules)) {
    const [, field, value] = /^\s*([a-z][\w-]*)\s*:\s*(.*?)\s*$/i.exec(line.replace(/#.*$/, '')) ?? [];
    if (field === undefined || value === undefined) continue;
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      if (!isInAgents) current = [];
      isInAgents = true;
      const agent = value.toLowerCase();
      isOursNamed ||= agent === robotsName;
      if (agent === robotsName) current.push(groups.ours);
      if (agent === '*') current.push(groups.all);
      continue;
    }
    isInAgents = false;
    if (name !== 'allow' && name !== 'disallow') others.push(`ai.txt: ${field}: ${value}`);
    else if (value !== '' && paths.some((one) => fits(value, one)))
      for (const group of current) group.push(`ai.txt: ${field}: ${value}`);
  }
  return tidy([...(isOursNamed ? groups.ours : groups.all), ...others]);
}

const pathOf = (url: URL): string => url.pathname + url.search;

/** A pattern of RFC 9309 §2.2.3: the beginning of a path, `*` for any characters, `$` for its end. In linear time. */
function fits(pattern: string, path: string): boolean {
  if (pattern.length > maxPatternLength) return false;
  const isWhole = pattern.endsWith('$');
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? (parts.pop() ?? null) : null;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  return last === null ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

function tidy(statements: readonly string[]): string[] {
  const printable = statements.map((one) => one.replace(/\p{Cc}+/gu, ' ').slice(0, maxStatementLength));
  return [...new Set(printable)].slice(0, maxStatements);
}
