import { parseFeed } from 'feedsmith';

import { absoluteUrl, statedDate, type DiscoveredUrl } from './discovered-url.ts';

/** Entries are read up to here; a feed is a list of what is new, not an archive. */
export const maxFeedEntries = 5_000;

interface Entry {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: unknown;
}

/**
 * The entries of an RSS, RDF, Atom or JSON feed. Null when the text is no feed (RFC 4287, RSS 2.0, RSS 1.0, JSON Feed 1.1).
 * Entries without a usable address are left out.
 */
export function readFeed(text: string, sourceUrl: string): DiscoveredUrl[] | null {
  const feed = parseAnyFeed(text);
  if (feed === null) return null;
  return feed.entries.slice(0, maxFeedEntries).flatMap(({ link, title, date }) => {
    const url = absoluteUrl(link, sourceUrl);
    if (url === null) return [];
    return [
      {
        url,
        source: feed.source,
        sourceUrl,
        title: title?.trim() || null,
        date: statedDate(typeof date === 'string' ? date : null),
      },
    ];
  });
}

function parseAnyFeed(text: string): { source: DiscoveredUrl['source']; entries: Entry[] } | null {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch {
    return null; // feedsmith throws for every text that is no feed
  }
  switch (parsed.format) {
    case 'rss':
      return {
        source: 'rss',
        entries: (parsed.feed.items ?? []).map((item) => ({
          link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          title: item.title,
          date: item.pubDate ?? item.dc?.dates?.[0],
        })),
      };
    case 'rdf':
      return {
        source: 'rdf',
        entries: (parsed.feed.items ?? []).map((item) => ({
          link: item.link ?? item.rdf?.about,
          title: item.title,
          date: item.dc?.dates?.[0],
        })),
      };
    case 'atom':
      return {
        source: 'atom',
        entries: (parsed.feed.entries ?? []).map((entry) => ({
          link: entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate')?.href,
          title: entry.title?.value,
          date: entry.published ?? entry.updated,
        })),
      };
    case 'json':
      return {
        source: 'json-feed',
        entries: (parsed.feed.items ?? []).map((item) => ({
          link: item.url ?? item.external_url,
          title: item.title,
          date: item.date_published ?? item.date_modified,
        })),
      };
  }
}
