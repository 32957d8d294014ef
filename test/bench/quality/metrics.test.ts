import { describe, expect, it } from 'vitest';
import { partOf, siteOf, type Truth } from './corpus.ts';
import { scoreAuthors, scoreDate, scoreSnippets, scoreTitle } from './field-scores.ts';
import { htmlToText } from './html-to-text.ts';
import { findLeaks } from './leak.ts';
import { compareTexts, coverage, shinglesOf, tokensOf } from './shingles.ts';

const truth: Truth = {
  body: null,
  mustHave: [],
  mustNotHave: [],
  title: null,
  authors: null,
  datePublished: null,
  dek: null,
  leadImage: null,
  verdict: null,
  reason: null,
};

describe('shingles', () => {
  it('counts four-word shingles as a bag', () => {
    // truth: abcd bcde; output: abcd bcdx: one hit of two on each side.
    expect(compareTexts('a b c d e', 'a b c d x')).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    // A text repeated is too much: 2 shingles wanted, 7 given, both wanted ones among them.
    const twice = compareTexts('a b c d e', 'a b c d e a b c d e');
    expect(twice.precision).toBeCloseTo(2 / 7);
    expect(twice.recall).toBe(1);
  });

  it('treats empty texts as the published metric does', () => {
    expect(compareTexts('', '')).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(compareTexts('a b c d', '')).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(compareTexts('', 'a b c d')).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(shinglesOf('one two').size).toBe(1);
  });

  it('takes scripts without spaces character by character', () => {
    expect(tokensOf('東京タワー2024年')).toEqual(['東', '京', 'タ', 'ワ', 'ー', '2024', '年']);
    expect(tokensOf('สวัสดี Bangkok-7')).toContain('Bangkok');
    expect(compareTexts('東京の空は青い', '東京の空は赤い').recall).toBeCloseTo(2 / 4);
  });

  it('takes a word with soft hyphens for the word', () => {
    expect(tokensOf('Hafen\u00ADmeister')).toEqual(['Hafenmeister']);
    expect(compareTexts('der Hafenmeister sagt nichts', 'der Hafen\u00ADmeister sagt nichts').f1).toBe(1);
  });

  it('says how much of a paragraph stands in a text', () => {
    expect(coverage('b c d e f', shinglesOf('a b c d e'))).toBe(0.5);
  });
});

describe('leaks', () => {
  const body = 'The bridge opens on Monday. Read more slowly, the teacher said.';
  it('finds lines and glued sentences that the truth does not have', () => {
    const kinds = (output: string) => findLeaks(output, body).map(({ kind }) => kind);
    expect(kinds('The bridge opens on Monday.\n\nSee also: Ferry strike goes on')).toEqual(['see-also']);
    expect(kinds('The bridge opens on Monday. See also: Ferry strike goes on')).toEqual(['see-also']);
    expect(kinds('Lesen Sie auch: Die Fähre streikt')).toEqual(['see-also']);
    expect(kinds('【関連記事】フェリーの運休続く')).toEqual(['see-also']);
    expect(kinds('Advertisement\n\nSubscribe to our newsletter')).toEqual(['advertisement', 'newsletter']);
  });
  it('lets the truth decide', () => {
    expect(findLeaks('Read more slowly, the teacher said.', body)).toEqual([]);
    expect(findLeaks('Relatedness is a measure.', body)).toEqual([]);
    expect(findLeaks('Adverts pay for half of the bridge, the mayor said.', body)).toEqual([]);
  });
});

describe('fields', () => {
  it('takes titles with other quotes and dashes as equal, a suffix as wrong', () => {
    const said = { ...truth, title: '‘Never again’ – mayor on the flood' };
    expect(scoreTitle(said, '"Never again" - Mayor on the flood')).toBe(true);
    expect(scoreTitle(said, '‘Never again’ – mayor on the flood | Daily Post')).toBe(false);
    expect(scoreTitle(truth, 'anything')).toBeNull();
  });
  it('wants exactly the list of authors, and takes only peers’ strings apart', () => {
    const said = { ...truth, authors: ['Ana Ruiz', 'Tom Ito'] };
    expect(scoreAuthors(said, ['Tom Ito', 'Ana Ruiz'], true)).toBe(true);
    expect(scoreAuthors(said, ['Ana Ruiz and Tom Ito'], true)).toBe(false);
    expect(scoreAuthors(said, ['Ana Ruiz and Tom Ito'], false)).toBe(true);
    expect(scoreAuthors(said, ['Ana Ruiz'], true)).toBe(false);
    expect(scoreAuthors({ ...truth, authors: ['Maria & Lena'] }, ['Maria', 'Lena'], true)).toBe(true);
  });
  it('compares days, in UTC only where both say their zone', () => {
    const said = { ...truth, datePublished: '2024-05-03 23:30:00+00:00' };
    expect(scoreDate(said, '2024-05-03')).toBe(true);
    expect(scoreDate(said, '2024-05-04T01:30+02:00')).toBe(true);
    expect(scoreDate(said, '2024-05-04')).toBe(false);
    expect(scoreDate(said, null)).toBe(false);
  });
  it('counts snippets whatever the spaces between', () => {
    const said = { ...truth, mustHave: ['one two', 'three'], mustNotHave: ['menu', 'login'] };
    const counts = scoreSnippets(said, 'one\n two and the menu');
    expect(counts).toEqual({ found: 1, missed: 1, unwanted: 1, avoided: 1 });
  });
});

describe('split', () => {
  it('keeps pages of one site together', () => {
    expect(siteOf('https://www.example.co.uk/a', null, 'x')).toBe('example');
    expect(siteOf('https://amp.example.co.uk/b', 'Example News', 'y')).toBe('example');
    expect(siteOf(null, 'TheStandard', 'z-1')).toBe('thestandard');
    expect(siteOf('http://fakehost/test/page.html', null, 'ars-1')).toBe('ars');
  });
  it('holds out about two sites of ten', () => {
    const sites = Array.from({ length: 1000 }, (_, index) => `site${index}`);
    const held = sites.filter((site) => partOf(site) === 'held').length;
    expect(held).toBeGreaterThan(160);
    expect(held).toBeLessThan(240);
  });
});

describe('text of HTML', () => {
  it('separates blocks and leaves out what is no text', () => {
    const html = '<div><p>One <b>two</b></p><p>three<br>four</p><script>no()</script><li>five</div>';
    expect(htmlToText(html)).toBe('One two\n\nthree\nfour\n\nfive');
  });
});
