/** Lines after the text that hold its own address, that count the pictures of a gallery, or that count on from the text. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, sampleUrl, type Insert } from '../sample-page.ts';

const bodyOf = (insert: Insert): string => articleOf(samplePage(insert)).articleBody;

describe('a last line with the address of the page itself', () => {
  it.each([
    `Permalink: ${sampleUrl}`,
    `SUGGESTED CITATION Roe, Anna: Ice closes the harbour of Lindmark, CoastBlog, 2024/2/13, ${sampleUrl}/.`,
    `この記事のアドレス：${sampleUrl}?ref=end`,
  ])('goes: %s', (line) => {
    expect(bodyOf({ end: `<p>${line}</p>` })).toBe(paragraphs.join('\n\n'));
  });

  it.each([
    'The chart of the ice, hour by hour, is at https://lindmark.example/news/chart',
    'Who asks at https://lindmark.example gets an answer.',
  ])('stays with another address: %s', (line) => {
    expect(bodyOf({ end: `<p>${line}</p>` })).toContain(line);
  });
});

describe('a last line that leads to more of the same', () => {
  const story = '<meta property="article:published_time" content="2024-02-06T05:45:00Z">';
  const body = (line: string): string => bodyOf({ head: story, end: `<p>${line}</p>` });
  it.each([
    'More on the ice: https://lindmark.example/ice and https://social.example/lindmark_ice',
    'On the harbour beat: @ruthamsel_lnd',
    'Harbour Lights staff writer Tom Ito contributed.',
  ])('goes: %s', (line) => {
    expect(body(line)).toBe(paragraphs.join('\n\n'));
  });
  it.each([
    'Who wants to help finds the list of the council here: https://council.example/list',
    'Nobody knows how much the old ferry contributed to the warmth of the harbour.',
    'The harbour office answers every day from nine to noon under the name @lindmark, said the mayor.',
  ])('stays: %s', (line) => {
    expect(body(line)).toContain(line);
  });
});

describe('places in a gallery', () => {
  const lines = (texts: readonly string[]): Insert => ({
    middle: texts.map((text) => `<div class="s">${text}</div>`).join(''),
  });

  it.each([
    ['1 von 17', '2 von 17', '3 von 17'],
    ['Photo 1 / 4', 'Photo 2 / 4', 'Photo 3 / 4', 'Photo 4 / 4'],
  ])('go: %s', (...texts) => {
    expect(bodyOf(lines(texts))).toBe(paragraphs.join('\n\n'));
  });

  it.each([
    ['7/10', '8/10', '9/10'],
    ['1 of 3', '2 of 3'],
  ])('stay where they judge, or are two: %s', (...texts) => {
    for (const text of texts) expect(bodyOf(lines(texts))).toContain(text);
  });
});

describe('a last line in brackets', () => {
  it('stays where it asks something, and goes where it signs', () => {
    const question = '(Who will clear the ice, you wonder? So does the council.)';
    expect(bodyOf({ end: `<p>${question}</p>` })).toContain(question);
    expect(bodyOf({ end: '<p>(Coast Wire)</p>' })).toBe(paragraphs.join('\n\n'));
  });
});

describe('what counts on from the text', () => {
  const picture = '<figure><img src="/ice.jpg" alt="" width="800" height="600"></figure>';
  it('stays behind the last paragraph', () => {
    const entries = `<h2>1. The quay</h2><p>${paragraphs[0]} It was the first.</p><h2>2. The mole</h2>${picture}<h2>3. The chapel</h2>${picture}`;
    const body = bodyOf({ end: entries, head: '<meta name="author" content="Anna Berg">' });
    expect(body).toContain('3. The chapel');
    const notes =
      '<p>[1] Harbour register, volume four, on the ice of the sound and of the mole.</p><p>[2] https://lindmark.example/register/4</p>';
    expect(bodyOf({ end: notes })).toContain('[2] https://');
  });
  it('is no number of anything else', () => {
    const head = '<meta name="author" content="Anna Berg">';
    expect(bodyOf({ end: '<h2>3. Our partners</h2>', head })).toBe(paragraphs.join('\n\n'));
  });
});
