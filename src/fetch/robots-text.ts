/** What a robots.txt says, rewritten so that robots-parser reads it as RFC 9309 and Google's own parser do. */
export interface RobotsText {
  readonly text: string;
  readonly sitemaps: readonly string[];
  /** Lines that reserve or allow uses such as AI training (`Content-Signal`, `Content-Usage`), as printed. */
  readonly usageLines: readonly string[];
  /** Product tokens of the groups, lower-case. */
  readonly agents: ReadonlySet<string>;
}

/** RFC 9309 §2.5: at least 500 KiB must be read; more than that need not be. */
export const maxRobotsBytes = 500 * 1024;
/** Where Google's parser cuts a line; everybody else's limits are lower. */
const maxLineLength = 2083 * 8;
/** Wildcards cost time in proportion to the path's length; past this number in one file they are traps. */
const maxWildcards = 1_000;
const maxLines = 50_000;

type Field = 'user-agent' | 'allow' | 'disallow' | 'crawl-delay' | 'sitemap' | 'usage';

/** Misspellings that Google's parser reads as well, since it is obvious what they mean. */
const fields: Readonly<Record<string, Field>> = {
  'user-agent': 'user-agent',
  useragent: 'user-agent',
  'user agent': 'user-agent',
  allow: 'allow',
  disallow: 'disallow',
  dissallow: 'disallow',
  dissalow: 'disallow',
  disalow: 'disallow',
  diasllow: 'disallow',
  disallaw: 'disallow',
  'crawl-delay': 'crawl-delay',
  crawldelay: 'crawl-delay',
  sitemap: 'sitemap',
  'site-map': 'sitemap',
  'content-signal': 'usage',
  'content-usage': 'usage',
};

/**
 * Rewrites a robots.txt: one spelling of field names and percent-encoding, agent names cut to their product token, no line
 * between the agents of a group, an empty rule for each group so that it exists.
 */
export function normaliseRobots(text: string): RobotsText {
  const sitemaps: string[] = [];
  const usageLines: string[] = [];
  const lines: string[] = [];
  const agents = new Set<string>();
  let delays: string[] = [];
  let isInAgents = false;
  let wildcards = 0;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/, maxLines)) {
    const [field, value] = readLine(line.slice(0, maxLineLength));
    if (field === 'user-agent') {
      const agent = productToken(value);
      agents.add(agent.toLowerCase());
      lines.push(`user-agent: ${agent}`);
      isInAgents = true;
    } else if (field === 'crawl-delay') {
      // Held back until the group's first rule, since the parser takes any other line for the end of the agents.
      if (isInAgents) delays.push(`crawl-delay: ${value}`);
      else lines.push(`crawl-delay: ${value}`);
    } else if (field === 'sitemap') {
      if (value !== '') sitemaps.push(value);
    } else if (field === 'usage') {
      usageLines.push(line.trim().slice(0, 300));
    } else if (field === 'allow' || field === 'disallow') {
      wildcards += value.split('*').length - 1;
      lines.push(...delays, ...rulesOf(field, value, wildcards > maxWildcards));
      delays = [];
      isInAgents = false;
    }
  }
  return { text: [...lines, ...delays, 'disallow:'].join('\n'), sitemaps, usageLines, agents };
}

/** A URL whose path robots-parser compares with the rewritten rules. */
export function normaliseForRobots(url: URL): string {
  // A star or dollar in an address is just that; in a rule it is one only when encoded (RFC 9309 §2.2.3).
  const path = canonicalPath(url.pathname + url.search)
    .replaceAll('*', '%2A')
    .replaceAll('$', '%24');
  return url.origin + path;
}

function readLine(line: string): [Field | null, string] {
  const bare = line.replace(/#.*$/, '').trim();
  const [, colonName, colonValue] = /^([^:]*?)\s*:\s*(.*)$/.exec(bare) ?? [];
  const known = fields[(colonName ?? '').toLowerCase()];
  if (known !== undefined) return [known, colonValue ?? ''];
  // "Disallow /x": the colon forgotten, and nothing else on the line.
  const [, name, value] = /^(\S+)\s+(\S+)$/.exec(bare) ?? [];
  return [colonName === undefined ? (fields[(name ?? '').toLowerCase()] ?? null) : null, value ?? ''];
}

/** RFC 9309 §2.2.1: letters, `_` and `-`; what follows is a version or a mistake. A name of nothing else fits nobody. */
function productToken(value: string): string {
  if (/^\*(\s|$)/.test(value)) return '*';
  return /^[a-zA-Z_-]+/.exec(value)?.[0] ?? '-';
}

function rulesOf(field: 'allow' | 'disallow', value: string, isTrap: boolean): string[] {
  if (value === '') return [`${field}:`];
  let pattern = canonicalPath(value)
    .replace(/\*{2,}/g, '*')
    .replace(/\$(?!$)/g, '%24');
  if (isTrap && pattern.includes('*')) {
    // Too dear to match: read in the stricter way.
    if (field === 'allow') return [];
    pattern = pattern.slice(0, pattern.indexOf('*'));
    if (pattern === '') pattern = '/';
  }
  const rules = [`${field}: ${pattern}`];
  // Google reads an allowed index page as the folder's allowed front door.
  if (field === 'allow' && pattern.endsWith('/index.html')) rules.push(`allow: ${pattern.slice(0, -10)}$`);
  return rules;
}

/** One spelling for each path: unreserved characters plain, all others that `encodeURI` would encode as upper-case triplets. */
function canonicalPath(path: string): string {
  return path.replace(/%[0-9a-f]{2}|%|[^%]+/gi, (part) => {
    if (part === '%') return part;
    if (!part.startsWith('%')) return encodeURI(part.toWellFormed());
    const character = String.fromCharCode(parseInt(part.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : part.toUpperCase();
  });
}
