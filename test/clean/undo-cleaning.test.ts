import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/article/article.ts';
import { explainHtml } from './explain-html.ts';
import { undoCleaning } from '../../src/clean/undo-cleaning.ts';
import { paragraphs, sampleUrl } from './sample-page.ts';

const words = fc.constantFrom(
  'ice',
  'harbour',
  'See also',
  'Read more:',
  'Advertisement',
  'ferry —',
  'a\u00ADb',
  '  ',
  '“ ”',
  '&amp;',
  '日本',
  'Share',
);
const text = fc.array(words, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
const inline = fc.oneof(
  text,
  text.map((inner) => `<a href="/x">${inner}</a>`),
  text.map((inner) => `<b>${inner}</b>`),
  text.map((inner) => `${inner}<br>${inner}`),
);
const prose = fc.constantFrom(...paragraphs).map((paragraph) => `<p>${paragraph}</p>`);
const block = fc.oneof(
  { arbitrary: prose, weight: 4 },
  inline.map((inner) => `<p>${inner}</p>`),
  fc
    .tuple(fc.constantFrom(...paragraphs), text)
    .map(([paragraph, glued]) => `<p>${paragraph} See also: ${glued}</p>`),
  fc
    .array(inline, { minLength: 1, maxLength: 4 })
    .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
  text.map((inner) => `<h3>${inner}</h3>`),
  text.map((inner) => `<div class="related-articles"><a href="/y">${inner}</a></div>`),
  text.map((inner) => `<figure><img src="/p.jpg"><figcaption>${inner}</figcaption></figure>`),
  text.map((inner) => `<blockquote><p>${inner}</p></blockquote>`),
  text.map(
    (inner) => `<table><tr><th>${inner}</th><td>1</td></tr><tr><td></td><td>${inner}</td></tr></table>`,
  ),
  text.map((inner) => `<pre>${inner}\n\n  ${inner}</pre>`),
  text.map((inner) => `<div>${inner}<div class="ad">${inner}</div>${inner}</div>`),
);

describe('undoCleaning', () => {
  it('gives back the text of the page, character by character', () => {
    let changed = 0;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 14 }), (blocks) => {
        const html = `<!doctype html><html lang="en"><head><title>Ice</title></head><body><nav><a href="/">Home</a></nav><article>${blocks.join('\n')}</article></body></html>`;
        const { outcome, blocks: before } = explainHtml(html, { url: sampleUrl });
        if (outcome.article === null) return;
        const article = articleSchema.parse(outcome.article);
        const page = before.map((explained) => explained.text).filter((part) => part !== '');
        expect(undoCleaning(article)).toBe(page.join('\n\n'));
        expect(
          article.blocks
            .map((kept) => kept.text)
            .filter((part) => part !== '')
            .join('\n\n'),
        ).toBe(article.articleBody);
        if (article.cleaning.removed.length + article.cleaning.repairs.length > 0) changed++;
      }),
      { numRuns: 150 },
    );
    expect(changed).toBeGreaterThan(50);
  });
});
