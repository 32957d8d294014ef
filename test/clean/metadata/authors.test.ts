import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/clean/html/dom.ts';
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
  it('sign the text right behind it without a colon as well, where nobody else does', () => {
    expect(authorsOf(`${text}<p>By Anna Berg</p>`)).toEqual(['Anna Berg']);
    expect(authorsOf(`${text}<p>By Anna Berg</p><p>By Tom Ito</p>`)).toEqual([]);
  });
  it('are none with more words behind them or with one name only', () => {
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

describe('a label on its own', () => {
  const long = '<p>The ferry came back to the old pier on Monday. '.repeat(9) + '</p>';
  it('names whom the text or the list right behind it names, in a box that says much more', () => {
    expect(authorsOf(`<div><h5>Author: </h5>Anna Berg/SP-X${long}</div>`)).toEqual(['Anna Berg']);
    const list = '<ul><li><a href="/p/1">Anna Berg</a></li><li><a href="/p/2">Tom Ito</a></li></ul>';
    expect(authorsOf(`<div><h6>Author(s)</h6>${list}${long}</div>`)).toEqual(['Anna Berg', 'Tom Ito']);
    expect(authorsOf(`${text}<div><h2>Article by</h2><div>Anna Berg</div></div>`)).toEqual(['Anna Berg']);
    expect(
      authorsOf('<p><span>| By </span> <span>Anna Berg</span> | <time>April 13, 2020</time></p>'),
    ).toEqual(['Anna Berg']);
  });
  it('names nobody where a sentence or a heading follows', () => {
    expect(authorsOf(`<div><h5>Author: </h5>${long}</div>`)).toEqual([]);
    expect(authorsOf(`${text}<h2>Articles by the sea</h2><p>Anna Berg</p>`)).toEqual([]);
  });
  it('may be the editors’ desk, with its colon', () => {
    const line = (behind: string): string => `<div>05.02.2020 <span>- ${behind}</span></div>`;
    expect(authorsOf(line('Redaktion: Anna Berg (Sprecherin)'), '', 'de')).toEqual(['Anna Berg']);
    expect(authorsOf(line('Redaktion Hafen'), '', 'de')).toEqual([]);
  });
});

describe('a paragraph that says by whom', () => {
  const far = '<i class="x"></i>'.repeat(90);
  it('is the byline before the text, however many buttons stand between', () => {
    expect(authorsOf(`${far}<div><p>By <b>Anna Berg</b></p>${text}</div>`)).toEqual(['Anna Berg']);
  });
  it('is none where other stories are listed', () => {
    expect(authorsOf(`${far}<p>By Anna Berg</p><p>By Tom Ito</p>${text}`)).toEqual([]);
  });
});

describe('metadata that name somebody else than the byline', () => {
  const meta = '<meta name="author" content="Ida Falk">';
  const linked =
    '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ida Falk"}}</script>';
  const byline = '<p class="byline">By Anna Berg</p>';
  it('name who put the text into the system', () => {
    expect(authorsOf(byline + text, meta)).toEqual(['Anna Berg']);
  });
  it('are right where two kinds of them agree, or the byline stands elsewhere', () => {
    expect(authorsOf(byline + text, meta + linked)).toEqual(['Ida Falk']);
    expect(authorsOf(`${text}<aside><p class="byline">By Anna Berg</p></aside>`, meta)).toEqual(['Ida Falk']);
  });
  it('may leave out the title before the name', () => {
    const first = '<meta name="author" content="Anna Berg">';
    const printed = '<p class="byline">By Dr Anna Berg, Dr Tom Ito</p>';
    expect(authorsOf(printed + text, first)).toEqual(['Dr Anna Berg', 'Dr Tom Ito']);
  });
});

it('who commented wrote no article', () => {
  const comment = '<div><p class="comment-author">Anna Berg</p><p>Thank you</p></div>';
  expect(authorsOf(text + comment)).toEqual([]);
  expect(authorsOf(`<p class="post-author">Anna Berg</p>${text}${comment}`)).toEqual(['Anna Berg']);
});

it('journals name each author in a meta element of its own', () => {
  const metas = ['Anna Berg', 'Tom Ito'].map((name) => `<meta name="citation_authors" content="${name}">`);
  expect(authorsOf(text, metas.join(''))).toEqual(['Anna Berg', 'Tom Ito']);
});

describe('a desk that linked data call a person', () => {
  const desk =
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry returns to the old pier","author":{"@type":"Person","name":"Online Editor"}}</script>';
  const printed = '<div class="post_meta_author">By <a href="/author/desk/">Online Editor</a></div>';

  it('gives way to the names over the text', () => {
    const byline = '<p><em>By Anna Berg-Roe, Holm &amp; Tom Ito</em></p>';
    expect(authorsOf(printed + byline + text, desk)).toEqual(['Anna Berg-Roe', 'Tom Ito']);
    expect(authorsOf(printed + text, desk)).toEqual(['Online Editor']);
  });
});

describe('bylines of other texts', () => {
  const far = (names: readonly string[]): string =>
    `${text}<div class="related">${names.map((name) => `<p class="author">by ${name}</p>`).join('')}</div>`;
  it('are a list of them where each names somebody else', () => {
    expect(authorsOf(far(['Anna Berg', 'Tom Ito', 'Ida Falk', 'Uta Roe']))).toEqual([]);
    expect(authorsOf(far(['Anna Berg']))).toEqual(['Anna Berg']);
  });
});

describe('what names no author', () => {
  it('is a licence', () => {
    expect(authorsOf('<p class="author">CC BY 4.0</p>' + text)).toEqual([]);
    expect(authorsOf('<p class="author">CC Roe</p>' + text)).toEqual(['CC Roe']);
  });
  it('is the credit of a picture', () => {
    const picture =
      '<figure><img src="/a.jpg" alt=""><span class="author">Tom Ito/Reuters files</span></figure>';
    expect(authorsOf(picture + text)).toEqual([]);
  });
  it('is a sentence below the name', () => {
    const about =
      '<div class="author">Anna Berg<br>Harbour Lights - Reporting on the latest and most interesting news from around the sound!</div>';
    expect(authorsOf(about + text)).toEqual(['Anna Berg']);
  });
  it('is the label of an entry alone', () => {
    expect(
      authorsOf(
        '<span class="post-author">Eingestellt von <span class="fn">Unknown</span></span>' + text,
        '',
        'de',
      ),
    ).toEqual([]);
    expect(
      authorsOf(
        '<span class="post-author">Eingestellt von <span class="fn">Anna Berg</span></span>' + text,
        '',
        'de',
      ),
    ).toEqual(['Anna Berg']);
  });
});

it('a handle between two names does not part their list', () => {
  const byline = '<p class="byline">By Anna Berg @annaberg Tom Ito</p>';
  const linked =
    '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Anna Berg"}}</script>';
  expect(authorsOf(byline + text, linked)).toEqual(['Anna Berg', 'Tom Ito']);
});

describe('beside the day', () => {
  it.each([
    ['11.12.2019 - Anna Berg', 'de'],
    ['Anna Berg | 11 December 2019', 'en'],
    ['11 décembre 2019 · Anna Berg', 'fr'],
  ])('a full name is the author’s: %s', (line, lang) => {
    expect(authorsOf(`<p>${line}</p>${text}`, '', lang)).toEqual(['Anna Berg']);
  });
  it.each([
    '<p>New York, 11 December 2019</p>',
    '<p>Metasploit Wrap-Up 12/19/2025</p>',
    '<p>Harbour News | 11 December 2019</p>',
    `${text}<p>Anna Berg | 11 December 2019</p>`,
  ])('no other words are: %s', (line) => {
    expect(authorsOf(line + text)).toEqual([]);
  });
  it('the day may come first in one line, with the section behind', () => {
    const line =
      '<div id="meta"><p>Freitag | 14. Juni 2019 | 15:49 VON Anna Berg  IN <a href="/k">Hafen</a> | 0 COMMENTS</p></div>';
    expect(authorsOf(line + text, '', 'de')).toEqual(['Anna Berg']);
  });
});

it('labels of a form, words before the day and whoever made the site are no authors', () => {
  expect(
    authorsOf(
      `<form><label for="session_username" class="session_username">Usuario/Correo</label></form>${text}`,
      '',
      'es',
    ),
  ).toEqual([]);
  const posted =
    '<div class="post-author">Published 3 weeks ago on October 17, 2023 By Harbour Lights Staff</div>';
  expect(authorsOf(posted + text)).toEqual(['Harbour Lights Staff']);
  const maker = '<meta name="author" content="webagency.example">';
  expect(
    authorsOf(text, `${site}<meta property="og:url" content="https://harbour-lights.example/">${maker}`),
  ).toEqual([]);
});

it('the account of a person gives way to the name, and a paper beside a person is where she works', () => {
  const account = '<meta name="author" content="annakberg">';
  expect(authorsOf(`<p class="byline">By Anna Berg</p>${text}`, account)).toEqual(['Anna Berg']);
  expect(authorsOf(`<p class="byline">By Tom Ito</p>${text}`, account)).not.toEqual([]);
  expect(authorsOf(`<p class="byline">Anna Berg | El Faro de Lindmark</p>${text}`, '', 'es')).toEqual([
    'Anna Berg',
  ]);
});
