/** What a page that never ends prints under the story asked for, and entries of a page that look like it. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs } from '../sample-page.ts';

const dated = '<meta property="article:published_time" content="2024-02-13">';

describe('the next stories of a page that never ends', () => {
  const next = (title: string): string =>
    `<article class="story"><h2>${title}</h2><p>${'The mayor opened the bridge and thanked the masons of the whole coast. '.repeat(3)}</p></article>`;
  const page = (more: string): string => `<!doctype html><html lang="en"><head>${dated}</head><body><main>
<article class="story"><h2>Ice closes the harbour of Lindmark</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>${more}</main></body></html>`;

  it('go where their titles lead to their own pages', () => {
    const more =
      next('<a href="/news/bridge">The bridge opens</a>') + next('<a href="/news/masons">Masons at work</a>');
    expect(articleOf(page(more)).articleBody).not.toContain('masons');
  });

  it('stay where they are entries of the page itself', () => {
    const more = next('<a href="#bridge">The bridge opens</a>') + next('Masons at work');
    expect(articleOf(page(more)).articleBody).toContain('masons');
  });
});
