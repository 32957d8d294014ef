import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../scrapers/list.ts';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { parseHtml } from '../../src/clean/html/dom.ts';
import { readMetadata } from '../../src/clean/metadata/read-metadata.ts';
import { rules } from '../../src/clean/rules/rule-list.ts';
import { createSiteFinder } from '../../src/site/find-site.ts';

interface Expected {
  readonly url: string;
  readonly headline?: string;
  readonly authors?: readonly string[];
  readonly datePublished?: string;
  readonly mustKeep: readonly string[];
  readonly mustDrop: readonly string[];
}

const folder = path.join(import.meta.dirname, 'pages');
const genericRules = rules.map(({ id }) => id);
const selectorsOf = { headline: 'headline', byline: 'authors', date: 'datePublished' } as const;

describe('scrapers/', () => {
  it('has every definition on its list', async () => {
    const files = readdirSync(path.join(import.meta.dirname, '../../scrapers')).filter(
      (name) => name !== 'list.ts',
    );
    const defined = await Promise.all(
      files.map(
        async (name) =>
          ((await import(/* @vite-ignore */ path.join('../../scrapers', name))) as { default: unknown })
            .default,
      ),
    );
    expect(new Set(defined)).toEqual(new Set(sites));
  });

  it('has a page for every definition, and no other', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    expect(pages.sort()).toEqual(sites.map(({ host }) => `${host}.html`).sort());
  });
});

// The general rules are switched off: what is gone here is gone because the definition says so.
describe.each(sites.map((site) => [site.host, site] as const))('%s', (host, site) => {
  const html = readFileSync(path.join(folder, `${host}.html`), 'utf8');
  const expected = JSON.parse(readFileSync(path.join(folder, `${host}.json`), 'utf8')) as Expected;
  const { article } = cleanHtml(html, { url: expected.url, site, without: genericRules });
  const parsed = parseHtml(html);
  if (parsed.kind !== 'document') throw new Error('the page is over the limits');
  const { document } = parsed;

  it('is found by the address of its page', () => {
    expect(createSiteFinder(sites)(expected.url)).toBe(site);
  });

  it.each(Object.keys(site.drop ?? {}))('drops %s', (name) => {
    const rule = `site:${host}/${name}`;
    expect(article?.cleaning.removed.filter((removal) => removal.rule === rule)).not.toEqual([]);
  });

  it('keeps and drops what it must', () => {
    for (const sentence of expected.mustKeep) expect(article?.articleBody).toContain(sentence);
    for (const sentence of expected.mustDrop) {
      expect(article?.articleBody).not.toContain(sentence);
      const removedBy = article?.cleaning.removed.filter(({ text }) => text.includes(sentence));
      expect(
        removedBy?.map(({ rule }) => rule.split('/')[0]),
        sentence,
      ).toContain(`site:${host}`);
    }
  });

  const fields = (Object.keys(selectorsOf) as (keyof typeof selectorsOf)[]).filter(
    (field) => site[field] !== undefined,
  );
  it.each(fields)('reads the %s', (field) => {
    const metadata = readMetadata(document, { url: expected.url, hints: site });
    expect(metadata.fieldSources[selectorsOf[field]]).toBe('site');
    if (field === 'byline') expect(metadata.authors.map(({ name }) => name)).toEqual(expected.authors);
    if (field === 'headline') expect(metadata.headline).toBe(expected.headline);
    if (field === 'date') expect(metadata.datePublished?.value).toBe(expected.datePublished);
  });

  it.runIf(site.ready !== undefined)('waits for something that its page has', () => {
    expect(document.querySelector(site.ready ?? '')).not.toBeNull();
  });
});
