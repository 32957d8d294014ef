/** Hosts that the user does not want loaded, from a list in one of the forms that such lists come in. */

/** Names that hosts files hold for the machine itself. */
const ownNames = new Set(['localhost', 'localhost.localdomain', 'local', 'broadcasthost', 'ip6-localhost']);
const hostForm = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}$/;

export interface BlockList {
  readonly hosts: ReadonlySet<string>;
  /** Lines that say something else than a host, and are left out: paths, exceptions, cosmetic rules. */
  readonly leftOut: number;
}

/**
 * Reads hosts files (`0.0.0.0 ads.example`), plain lists of hosts and the domain rules of Adblock Plus lists (`||ads.example^`, also
 * with `$third-party`). A rule that says more than a host is left out: the browser's way out knows hosts only.
 */
export function readBlockList(text: string): BlockList {
  const hosts = new Set<string>();
  let leftOut = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const rule = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (rule === '' || rule.startsWith('!') || /^\[Adblock/i.test(rule)) continue;
    const names = namesOf(rule);
    if (names === null) leftOut++;
    for (const name of names ?? []) hosts.add(name);
  }
  return { hosts, leftOut };
}

/** The hosts of one line, perhaps none; null when it is no rule of hosts. */
function namesOf(rule: string): string[] | null {
  const [, domain] = /^\|\|([^/^$*|]+)\^(?:\$third-party)?$/.exec(rule) ?? [];
  const words = domain === undefined ? rule.split(/\s+/) : [domain];
  const isHostsLine = words.length > 1 && /^(?:[\d.]+|[0-9a-f:]*:[0-9a-f:.]*(?:%\w+)?)$/i.test(words[0]!);
  const names = (isHostsLine ? words.slice(1) : words).map((name) => name.toLowerCase().replace(/\.$/, ''));
  const wanted = names.filter((name) => !ownNames.has(name) && !/^[\d.]+$/.test(name));
  const isGood = (isHostsLine || words.length === 1) && wanted.every((name) => hostForm.test(name));
  return isGood ? wanted : null;
}

/** Whether the host, or a domain that it belongs to, is in the list. */
export function isListed(host: string, hosts: ReadonlySet<string>): boolean {
  const labels = host.toLowerCase().split('.');
  return labels.some((_, index) => hosts.has(labels.slice(index).join('.')));
}
