import { describe, expect, it } from 'vitest';
import { undoCleaning } from '../../../src/clean/undo-cleaning.ts';
import { articleOf, samplePage } from '../sample-page.ts';

const over = (word: string, reading: string): string =>
  `<ruby>${word}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`;

const paragraph = `<p>${over('新聞', 'しんぶん')}を${over('読', 'よ')}む${over('子', 'こ')}どもが、この${over('町', 'まち')}では${over('増', 'ふ')}えています。</p>`;
const words = '新聞を読む子どもが、この町では増えています。';

describe('readings over words', () => {
  it('are no part of the line, and on record', () => {
    const article = articleOf(samplePage({ middle: paragraph }));
    expect(article.articleBody).toContain(words);
    expect(article.articleBodyHtml).not.toMatch(/しんぶん|（/u);
    expect(article.cleaning.removed.map(({ rule }) => rule)).toContain('ruby-reading');
    expect(undoCleaning(article)).toContain('新聞しんぶんを読よむ');
  });

  it('go from a story that has them over every word', () => {
    const story = Array.from({ length: 5 }, () => paragraph).join('');
    const html = `<!doctype html><html lang="ja"><head><title>子どもと新聞</title></head><body><article><h1>子どもと新聞</h1>${story}</article></body></html>`;
    expect(articleOf(html).articleBody).not.toContain('よむ子こ');
  });

  it('stay where they stand over nothing, or are brackets of the text', () => {
    const { articleBody } = articleOf(
      samplePage({ middle: '<p>The sign said <ruby><rt>Open</rt></ruby>, and 子（こ） below it.</p>' }),
    );
    expect(articleBody).toContain('The sign said Open, and 子（こ） below it.');
  });
});
