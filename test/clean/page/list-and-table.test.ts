import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs } from '../sample-page.ts';

describe('a table', () => {
  const around = (cell: string): string =>
    `<!doctype html><html lang="en"><head><title>Ice</title></head><body><table><tr><td colspan="2"><b>The Gazette</b></td></tr>
    <tr><td><a href="/">Home</a><br><a href="/n">News</a></td><td>${cell}</td></tr><tr><td>1</td><td>2</td></tr></table></body></html>`;

  it('that lays a page out, its paragraphs set by double line breaks, is walked like any other box', () => {
    const { blocks, articleBody } = articleOf(
      around(
        `${paragraphs.slice(0, 3).join('<br><br>\n')}<br> <br>See also: <a href="/tides">Tide tables of the upper valley</a>`,
      ),
    );
    expect(blocks.map(({ type }) => type)).not.toContain('table');
    expect(articleBody).toContain(`${paragraphs[0]}\n\n${paragraphs[1]}`);
    expect(articleBody).not.toContain('See also');
  });

  it('of addresses, their lines broken once, stays a table', () => {
    const rows = ['Harbour', 'Customs', 'Ferry']
      .map((name) => `<tr><td>${name} office</td><td>Quay 4<br>Lindmark<br>Open at noon</td></tr>`)
      .join('');
    const page = `<!doctype html><html lang="en"><head><title>Ice</title></head><body><article><h1>Ice</h1><p>${paragraphs.join('</p><p>')}</p><table>${rows}</table><p>${paragraphs[0]}</p></article></body></html>`;
    expect(articleOf(page).blocks.map(({ type }) => type)).toContain('table');
  });
});
