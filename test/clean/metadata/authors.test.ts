import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/clean/dom.ts';
import { readMetadata } from '../../../src/clean/metadata/read-metadata.ts';

function authorsOf(body: string, head = '', lang = 'en'): string[] {
  const title = '<h1>Ferry returns to the old pier</h1>';
  const parsed = parseHtml(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body><main>${title}${body}</main></body></html>`,
  );
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
