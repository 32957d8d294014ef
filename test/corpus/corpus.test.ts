import { describe, expect, it } from 'vitest';
import { CorpusTally, ownPages, readFloors, type CorpusCounts, type OwnCorpus } from './score-corpus.ts';

const pages = ownPages('pages');
const texts = ownPages('texts');
const sites = ownPages('sites');
const news = ownPages('news');

describe('our own corpus', () => {
  it('is wide enough', () => {
    expect(pages.length).toBeGreaterThanOrEqual(80);
    expect(new Set(pages.map(({ language }) => language)).size).toBeGreaterThanOrEqual(30);
    expect(new Set(pages.map(({ pageType }) => pageType)).size).toBeGreaterThanOrEqual(17);
  });

  isSoundAndHoldsItsFloors('pages', pages);
});

describe('our own corpus of scraped texts', () => {
  it('is wide enough', () => {
    expect(texts.length).toBeGreaterThanOrEqual(40);
    expect(new Set(texts.map(({ language }) => language)).size).toBeGreaterThanOrEqual(25);
  });

  isSoundAndHoldsItsFloors('texts', texts);
});

describe('our own corpus of pages in the manner of named systems', () => {
  it('is wide enough', () => {
    expect(sites.length).toBeGreaterThanOrEqual(60);
    expect(new Set(sites.map(({ pageType }) => pageType)).size).toBeGreaterThanOrEqual(12);
  });

  isSoundAndHoldsItsFloors('sites', sites);
});

describe('our own corpus of pages in the manner of newsrooms', () => {
  it('is wide enough', () => {
    expect(news.length).toBeGreaterThanOrEqual(80);
    expect(new Set(news.map(({ language }) => language)).size).toBeGreaterThanOrEqual(20);
  });

  isSoundAndHoldsItsFloors('news', news);
});

function isSoundAndHoldsItsFloors(corpus: OwnCorpus, rows: typeof pages): void {
  it('says of every page what it is, and of every story what must stay', () => {
    for (const { id, truth } of rows) {
      expect(truth.verdict, id).not.toBeNull();
      if (truth.body !== null) expect(truth.mustHave.length, id).toBeGreaterThan(0);
      for (const line of truth.mustHave) expect(truth.mustNotHave, id).not.toContain(line);
    }
  });

  const tally = new CorpusTally();
  it.each(rows)('$id is read', (page) => expect(() => tally.add(page)).not.toThrow());

  it('never falls below the floors reached before', () => {
    const { counts, totals, misses } = tally.score;
    const floors = readFloors(corpus);
    for (const name of Object.keys(floors) as (keyof CorpusCounts)[]) {
      expect(
        counts[name],
        `${name} of ${totals[name]}; known misses:\n${misses.join('\n')}`,
      ).toBeGreaterThanOrEqual(floors[name]);
    }
  });
}
