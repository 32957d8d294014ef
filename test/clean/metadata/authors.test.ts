import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/clean/dom.ts';
import { readMetadata } from '../../../src/clean/metadata/read-metadata.ts';

function authorsOf(body: string, head = '', lang = 'en'): string[] {
  const title = '<h1>Ferry returns to the old pier</h1>';
  return authorsOfPage(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body><main>${title}${body}</main></body></html>`,
  );
}

function authorsOfPage(html: string): string[] {
  const parsed = parseHtml(html);
  if (parsed.kind !== 'document') throw new Error('refused');
  const { authors } = readMetadata(parsed.document, { url: 'https://harbour-lights.example/2023/ferry' });
  return authors.map(({ name }) => name);
}

const text = '<p class="x">It is back.</p>'.repeat(70);
const site = '<meta property="og:site_name" content="The Harbour Lights">';

describe('a label and a name, far from the headline', () => {
  it('are a byline', () => {
    expect(authorsOf(`${text}<p>Written by: Anna Berg</p>`)).toEqual(['Anna Berg']);
    expect(authorsOf(`${text}<p><b>Von:</b> <i>Anna Berg</i></p>`, '', 'de')).toEqual(['Anna Berg']);
  });
  it('are found although the byline names the site', () => {
    const byline = '<p class="byline">By The Harbour Lights</p>';
    expect(authorsOf(`${byline}${text}<p>Written by: Anna Berg</p>`, site)).toEqual(['Anna Berg']);
    expect(authorsOf(byline + text, site)).toEqual(['The Harbour Lights']);
  });
  it('are none without the colon, with more words behind them or with one name only', () => {
    expect(authorsOf(`${text}<p>By Anna Berg</p>`)).toEqual([]);
    expect(authorsOf(`${text}<p>Text: Anna Berg shows how the boats are built at the old pier</p>`)).toEqual(
      [],
    );
    expect(authorsOf(`${text}<p>Text: 12 pages</p><p>By: Sea</p>`)).toEqual([]);
    expect(authorsOf(`${text}<div class="related"><p>Written by: Anna Berg</p></div>`)).toEqual([]);
  });
});

it('a person named in the footer does not displace the newsroom that the byline names', () => {
  const byline = '<p class="post__author">Redaktion</p>';
  const footer = '<footer><p class="creator">Eine Publikation der Hafenleute</p></footer>';
  expect(authorsOf(byline + text + footer, '', 'de')).toEqual(['Redaktion']);
  expect(authorsOf(`${text}<footer><p class="creator">Anna Berg</p></footer>`)).toEqual(['Anna Berg']);
});

it('names of classes are read in camel case as well', () => {
  expect(authorsOf(`<p class="storyAuthorName_x1">Anna Berg</p>${text}`)).toEqual(['Anna Berg']);
  expect(authorsOf(`<p class="storyauthority_x1">Anna Berg</p>${text}`)).toEqual([]);
});

describe('bylines of content systems and of old pages', () => {
  const page = (
    byline: string,
  ): string => `<!doctype html><html lang="et"><head><title>Praam</title></head><body>
<article><h1>Saarte vahel sõidab elektriline praam</h1>${byline}<div><p>${'Praam mahutab kuus autot ja nelikümmend inimest. '.repeat(4)}</p></div></article></body></html>`;

  it('are read from a footer before the text, behind the day', () => {
    const footer =
      '<footer class="node__meta"><div class="node__submitted">Avaldatud <time datetime="2024-06-03">2024-06-03</time>, Autor: <span class="username">Liis Tamm</span></div></footer>';
    expect(authorsOfPage(page(footer))).toEqual(['Liis Tamm']);
    const none =
      '<footer class="node__meta"><div class="node__submitted">Avaldatud 2024-06-03, Tallinn</div></footer>';
    expect(authorsOfPage(page(none))).toEqual([]);
  });

  it('are read from a page without headings and classes where the day stands beside the name', () => {
    const old = (
      line: string,
    ): string => `<html><head><title>The clocks of Ellshire</title></head><body><table><tr><td>
<font size="5"><b>The clocks of Ellshire</b></font><br><font size="2">${line}</font><br><font>${'The clocks were wound on Sundays. '.repeat(9)}</font></td></tr></table></body></html>`;
    expect(authorsOfPage(old('By Edmund Frayne, 14 March 2003'))).toEqual(['Edmund Frayne']);
    expect(authorsOfPage(old('By Edmund Frayne’s account the clocks were late.'))).toEqual([]);
  });
});

it('the hour is not glued to the name before it, where the page has no white space', () => {
  const byline = '<div class="byline"><a href="/a">Anna Berg</a><time>2023. 08. 30. 07:05</time></div>';
  expect(authorsOf(byline + text)).toEqual(['Anna Berg']);
});
