import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { explainHtml } from './explain-html.ts';
import { articleOf, paragraphs, samplePage, sampleUrl } from './sample-page.ts';

const bare = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
    .trim();

describe('cleanHtml', () => {
  it('says the same in blocks, text and HTML', () => {
    const article = articleOf(
      samplePage({
        middle:
          '<h2>What the <em>charts</em> say</h2><ul><li>Depth: 4 &lt; 6 m</li><li>Salt &amp; sweet water</li></ul>' +
          '<blockquote><p>The ice came overnight, and nobody heard it.</p></blockquote>' +
          '<table><tr><th>Day</th><th>Ice</th></tr><tr><td>Monday</td><td>1 cm</td></tr></table><pre><code>ice = 4\n\nprint(ice)</code></pre>',
      }),
    );
    expect(article.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'list',
      'quote',
      'table',
      'code',
      'paragraph',
      'paragraph',
    ]);
    expect(article.blocks.map(({ text }) => text).join('\n\n')).toBe(article.articleBody);
    expect(bare(article.articleBodyHtml)).toBe(article.articleBody.replace(/\s+/g, ' '));
    expect(article.blocks[5]).toMatchObject({
      rows: [
        ['Day', 'Ice'],
        ['Monday', '1 cm'],
      ],
    });
  });

  it('makes links absolute, takes tracking out of them, and lets nothing dangerous through', () => {
    const { articleBodyHtml } = articleOf(
      samplePage({
        middle:
          '<p>The <a href="/tides?utm_source=x&amp;day=2" onclick="steal()">tide tables</a> and a <a href="javascript:steal()">trap</a> were pinned to the door of the customs house.<img src=x onerror=steal()></p>',
      }),
    );
    expect(articleBodyHtml).toContain('<a href="https://lindmark.example/tides?day=2">tide tables</a>');
    expect(articleBodyHtml).not.toMatch(/javascript:|onclick|onerror/);
  });

  it('resolves lazy pictures, keeps caption and credit with them, and drops tracking pixels', () => {
    const { images, articleBody } = articleOf(
      samplePage({
        middle:
          '<figure><img src="data:image/gif;base64,R0lGOD" data-src="/quay.jpg" width="800" height="500"><figcaption>The quay at noon <span class="credit">Photo: Ida Torv</span></figcaption></figure>' +
          '<img src="https://count.example/hit.gif" width="1" height="1">',
      }),
    );
    expect(images).toEqual([
      {
        url: 'https://lindmark.example/quay.jpg',
        caption: 'The quay at noon',
        credit: 'Photo: Ida Torv',
        width: 800,
        height: 500,
      },
    ]);
    expect(articleBody).not.toContain('The quay at noon');
  });

  it('makes no block of what editors leave between paragraphs', () => {
    const figure = '<img src="/ice.jpg" width="800" height="600">';
    for (const unseen of ['&nbsp;', '\u200b', '&shy; &nbsp;']) {
      const article = articleOf(samplePage({ middle: `<p>${unseen}${figure}</p><p>${unseen}</p>` }));
      expect(article.articleBody).toBe(paragraphs.join('\n\n'));
      expect(article.blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(paragraphs.length);
    }
  });

  it('repairs headline and description as it repairs the text, and cuts a long one at a whole character', () => {
    const page = samplePage({
      head: `<meta name="description" content="The ferry â€œAmselâ€\u009d stays in the harbour. ${'x'.repeat(4955)}😀">`,
    }).replaceAll('Ice closes the harbour of Lindmark', 'Ice closes the harbour of LindmarkÃ¶, donâ€™t go');
    const { headline, description } = articleOf(page);
    expect(headline).toBe('Ice closes the harbour of Lindmarkö, don’t go');
    expect(description).toContain('“Amsel”');
    expect(description?.isWellFormed()).toBe(true);
  });

  it('keeps the article that a paywall’s script would show', () => {
    const hidden = samplePage({}).replace('<div class="story">', '<div class="story" style="display:none">');
    expect(articleOf(hidden).articleBody).toContain(paragraphs[2]);
  });

  it('gives a rule’s prey back when it holds most of the text, and says so', () => {
    const more = paragraphs
      .map((text) => `<p>${text.replace('the', 'that other')} Or so it was told later.</p>`)
      .join('');
    const page = samplePage({ middle: more }).replaceAll('<p>', '<section><div class="subscribe"><p>');
    const article = articleOf(page.replaceAll('</p>', '</p></div></section>'));
    for (const paragraph of paragraphs) expect(article.articleBody).toContain(paragraph);
    expect(article.quality.warnings).toContain('rule-undone:newsletter');
  });

  it('does not depend on what was cleaned before', () => {
    const page = samplePage({ middle: '<p>See also: Anglers land a pike</p>' });
    const first = cleanHtml(page, { url: sampleUrl });
    cleanHtml(samplePage({ end: '<p>Another page</p>' }), { url: 'https://other.example/' });
    expect(cleanHtml(page, { url: sampleUrl })).toEqual(first);
  });
});

describe('verdicts', () => {
  const wall = (title: string, body: string): string =>
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

  it.each([
    [
      'bot-wall',
      wall(
        'Just a moment...',
        '<p>Checking your browser before accessing lindmark.example.</p><div id="challenge-form"></div>',
      ),
    ],
    [
      'soft-404',
      wall('Page not found', '<p>The page that you asked for may have moved, or it may never have been.</p>'),
    ],
    ['no-content', '<!doctype html><html><body></body></html>'],
  ])('%s', (reason, html) => {
    const { reason: said, article } = cleanHtml(html, { url: sampleUrl });
    expect(said === 'not-an-article' ? 'no-content' : said).toBe(reason);
    expect(article).toBeNull();
  });

  it('says paywalled with the beginning that can be read', () => {
    const state =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ice","isAccessibleForFree":false}</script>';
    const { reason, article } = cleanHtml(samplePage({ head: state }), { url: sampleUrl });
    expect(reason).toBe('paywalled');
    expect(article?.articleBody).toContain(paragraphs[0]);
  });

  it('calls a real article about such pages an article', () => {
    const about = samplePage({
      middle:
        '<p>“Page not found” was all that the ferry company’s website had to say on Wednesday morning.</p>',
    });
    expect(cleanHtml(about, { url: sampleUrl }).outcome).toBe('article');
  });
});

describe('hostile pages', () => {
  it.each([
    ['unclosed formatting', '<b><i><font>'.repeat(4_000)],
    ['nested elements', '<span>'.repeat(8_000)],
    ['reopened formatting', '<b a=1><b a=2><b a=3><b a=4><b a=5><b a=6>'.repeat(60) + '<p>x'.repeat(2_000)],
  ])('%s end as parse-limit', (_name, bomb) => {
    expect(cleanHtml(`<html><body>${bomb}`, { url: sampleUrl }).reason).toBe('parse-limit');
  });

  it('trims attributes and reads the page', () => {
    const attributes = Array.from({ length: 5_000 }, (_, index) => `data-a${String(index)}="1"`).join(' ');
    const srcset = Array.from(
      { length: 4_000 },
      (_, index) => `/i${String(index)}.jpg ${String(index + 1)}w`,
    ).join(', ');
    const article = articleOf(samplePage({ middle: `<div ${attributes}></div><img srcset="${srcset}">` }));
    expect(article.articleBody).toContain(paragraphs[3]);
    expect(article.quality.warnings).toContain('attributes-trimmed:2');
  });

  it('is not led astray by names of the DOM’s own properties', () => {
    const clobbered = samplePage({
      middle:
        '<img name="body"><img name="getElementsByTagName"><form><input name="parentNode"><input name="firstChild"></form>',
    });
    expect(articleOf(clobbered).articleBody).toBe(paragraphs.join('\n\n'));
  });
});

describe('explainHtml', () => {
  it('tells of every block whether it stayed and why it went', () => {
    const { blocks } = explainHtml(samplePage({ middle: '<p>Advertisement</p>' }), { url: sampleUrl });
    expect(blocks.find(({ text }) => text === 'Advertisement')).toMatchObject({
      state: 'removed',
      rule: 'ad-label',
    });
    expect(blocks.filter(({ state }) => state === 'kept').map(({ text }) => text)).toEqual([...paragraphs]);
  });
});
