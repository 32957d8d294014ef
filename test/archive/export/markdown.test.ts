import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/archive/export/markdown.ts';
import type { Article } from '../../../src/article/article.ts';
import { sampleArticle } from '../sample-article.ts';

const context = { title: 'Title', exportedAt: '2026-01-01T00:00:00Z', version: '0.0.0' };

async function write(...articles: Article[]): Promise<string> {
  const parts: string[] = [];
  for await (const part of markdown(Readable.from(articles), context)) parts.push(part.toString());
  return parts.join('');
}

describe('markdown', () => {
  it('has headline, dek, byline, address and body', async () => {
    const article = sampleArticle({
      headline: 'Ferry returns',
      alternativeHeadline: 'After eleven years',
      authors: [{ name: 'Marta Lindqvist', type: 'Person', url: null }],
      canonicalUrl: 'https://example.com/ferry',
      articleBodyHtml: '<p>First <em>paragraph</em>.</p><h2>Then</h2><ul><li>one</li><li>two</li></ul>',
    });
    const text = await write(article);
    expect(text).toContain('# Ferry returns\n\n*After eleven years*\n\nMarta Lindqvist');
    expect(text).toContain(
      '<https://example.com/ferry>\n\nFirst *paragraph*.\n\n## Then\n\n-   one\n-   two\n',
    );
  });

  it('keeps text that looks like markup as text', async () => {
    const text = await write(
      sampleArticle({
        headline: '# <b>1*2*3</b>',
        articleBodyHtml: '<p>Write &lt;script&gt; and &amp;lt; and [a](b)</p><p>1. not a list</p>',
      }),
    );
    expect(text).toContain('# \\# &lt;b>1\\*2\\*3&lt;/b>');
    expect(text).toContain('Write &lt;script> and &amp;lt; and \\[a\\](b)');
    expect(text).toContain('1\\. not a list');
  });

  it('writes tables as tables', async () => {
    const articleBodyHtml =
      '<table><tr><th>Goods</th><th>Price</th></tr><tr><td>Leeks</td><td>3|10</td></tr></table>';
    const text = await write(sampleArticle({ articleBodyHtml }));
    expect(text).toMatch(/\| Goods \| Price \|\n\| --- \| --- \|\n\| Leeks \| 3\\\|10 \|/);
  });

  it('puts a break between articles', async () => {
    const text = await write(sampleArticle({ headline: 'One' }), sampleArticle({ headline: 'Two' }));
    expect(text).toMatch(/# One[^]*\n\n---\n\n# Two/);
  });
});
