import { Parser } from 'htmlparser2';

/** Metas stand in the head; what comes after this much of a page is not looked at. */
const headLength = 200_000;
const maxDirectives = 50;

/**
 * What a page says about its use beyond crawling: directives of `X-Robots-Tag` and `<meta name=robots>` that are meant for
 * everybody or for us (noarchive, noindex, noai, …), and text-and-data-mining reservations (TDMRep: `tdm-reservation`,
 * `tdm-policy`, as header or meta). Each as "source: value", for provenance.
 */
export function robotsDirectives(
  headers: Readonly<Record<string, string>>,
  html: string,
  robotsName: string,
): string[] {
  const found = new Set<string>();
  for (const directive of forUs(headers['x-robots-tag'] ?? '', robotsName))
    found.add(`x-robots-tag: ${directive}`);
  for (const name of ['tdm-reservation', 'tdm-policy']) {
    const value = headers[name]?.trim();
    if (value) found.add(`${name}: ${value.slice(0, 300)}`);
  }
  for (const { name, content } of metasOf(html)) {
    if (name === 'robots' || name === robotsName) {
      for (const directive of splitList(content)) found.add(`meta ${name}: ${directive}`);
    } else if (name === 'tdm-reservation' || name === 'tdm-policy') {
      found.add(`${name}: ${content.trim().slice(0, 300)}`);
    }
  }
  return [...found].slice(0, maxDirectives);
}

/** Values like `googlebot: noindex, nofollow, otherbot: noarchive`: a name before a colon holds until the next one. */
function forUs(field: string, robotsName: string): string[] {
  let isOurs = true;
  return splitList(field).flatMap((part) => {
    const [, agent, directive] = /^([\w-]+)\s*:\s*(.*)$/.exec(part) ?? [];
    // These directives have a colon of their own.
    if (agent === undefined || /^(unavailable_after|max-[a-z-]+)$/.test(agent)) return isOurs ? [part] : [];
    isOurs = agent === robotsName || agent === '*';
    return isOurs && directive ? [directive] : [];
  });
}

function splitList(text: string): string[] {
  return text
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 100))
    .filter((part) => part !== '');
}

function metasOf(html: string): { name: string; content: string }[] {
  const metas: { name: string; content: string }[] = [];
  const parser = new Parser({
    onopentag(tag, { name, content }) {
      if (tag === 'meta' && name && content) metas.push({ name: name.trim().toLowerCase(), content });
      if (tag === 'body') parser.pause();
    },
  });
  parser.end(html.slice(0, headLength));
  return metas;
}
