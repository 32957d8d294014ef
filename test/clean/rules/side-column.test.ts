import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs } from '../sample-page.ts';

const story = paragraphs.map((text) => `<p>${text}</p>`).join('');
const title = '<h1>Ice closes the harbour of Lindmark</h1>';
const bodyOf = (html: string): string =>
  articleOf(`<!doctype html><html lang="en"><head><title>Ice closes the harbour of Lindmark</title></head>
<body>${html}</body></html>`).articleBody;
const about =
  '<p>Lantern of the coast has reported from the islands for forty years, in print and on the air, every single day.</p>';

describe('side-column', () => {
  it('takes the column beside a story and the foot of the page, by the names that templates give them', () => {
    for (const name of ['id="sidebar"', 'class="right-area"', 'id="aside"', 'class="footer-wrapper"']) {
      const short = `<div id="content">${title}<p>${paragraphs[0]}</p></div>`;
      const body = bodyOf(`${short}<div ${name}><div>${about}</div><div>${about}</div></div>`);
      expect(body, name).toBe(paragraphs[0]);
    }
  });

  it('reads a story of a few lines although the column holds more', () => {
    const lines = '<p>“I will stay on the pier until it melts.”</p><p>“Then stay.”</p>';
    const entry = `<li>${about}<a href="/1">6 years ago</a></li>`.repeat(3);
    const body = bodyOf(`<div id="content">${title}${lines}</div><div id="sidebar"><ul>${entry}</ul></div>`);
    expect(body).toContain('“I will stay on the pier until it melts.”\n\n“Then stay.”');
    expect(body).not.toContain('Lantern');
  });

  it('keeps a text under a wrong name, what stands by the headline, and what a layout has many of', () => {
    expect(bodyOf(`<header>${title}</header><div class="sidebar">${story}</div>`)).toBe(
      paragraphs.join('\n\n'),
    );
    expect(bodyOf(`<div class="right-area">${title}${story}</div>`)).toBe(paragraphs.join('\n\n'));
    const parts = paragraphs.map((text) => `<div class="column-right"><p>${text}</p></div>`).join('');
    expect(bodyOf(`${title}<div class="parts">${parts}</div>`)).toBe(paragraphs.join('\n\n'));
  });
});
