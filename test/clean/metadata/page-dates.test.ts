import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/clean/html/dom.ts';
import { readMetadata } from '../../../src/clean/metadata/read-metadata.ts';

function published(head: string, body: string, lang = 'en') {
  const parsed = parseHtml(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
  );
  if (parsed.kind !== 'document') throw new Error('refused');
  return readMetadata(parsed.document, { url: 'https://harbour.example/ferry' }).datePublished;
}

const story = (line: string): string =>
  `<main><h1>Ferry returns to the old pier</h1>${line}<p>${'It is back. '.repeat(30)}</p></main>`;

describe('an earlier day than the machine’s, printed beside the headline', () => {
  const moved = '<meta property="article:published_time" content="2024-07-05T14:20:08Z">';
  it.each([
    ['in an element for it', '<time datetime="2022-03-09">09.03.2022</time>', '2022-03-09'],
    ['alone in any element', '<div><p>January 31, 2022</p></div>', '2022-01-31'],
    ['alone, of a month with a long name', '<div><p>December 31, 2021</p></div>', '2021-12-31'],
    ['by its label', '<p class="post-meta">Published Apr 26, 2022</p>', '2022-04-26'],
  ])('%s is the day of publication', (_, line, day) => {
    expect(published(moved, story(line))?.value).toBe(day);
  });
  it.each([
    ['a later one', '<time datetime="2024-09-26">September 26, 2024</time>'],
    ['the day before, as another zone has it', '<time datetime="2024-07-04">July 4, 2024</time>'],
    ['what a sentence begins with', '<p>On 14 June 2005 the ferry left the pier for the last time.</p>'],
    ['what the last change says', '<p class="post-meta">Updated Apr 26, 2022</p>'],
    ['another story’s', `${'<i class="x"></i>'.repeat(60)}<div>January 31, 2022</div>`],
    ['a linked story’s', '<a href="/pier"><span>January 31, 2022</span><b>The pier</b></a>'],
    ['a linked story’s time', '<a href="/pier"><time datetime="2022-03-09">09.03.2022</time></a>'],
    ['an hour without a year', '<time>27.1. 06:30</time>'],
    ['an archive’s month', '<time datetime="2022-03">March 2022</time>'],
  ])('is not %s', (_, line) => {
    expect(published(moved, story(line))?.value).toBe('2024-07-05T14:20:08Z');
  });
  it('is when a paper was submitted, in a journal', () => {
    const journal = `${moved}<meta name="citation_title" content="Ferries and piers">`;
    expect(published(journal, story('<time datetime="2022-03-09">09.03.2022</time>'))?.value).toBe(
      '2024-07-05T14:20:08Z',
    );
  });
});

describe('an instant in UTC beside the same moment as printed', () => {
  const instant = '<meta property="article:published_time" content="2024-07-05T21:30:00Z">';
  it.each([
    ['the page’s offset', '<time>5 July 2024 17:30</time>', '2024-07-05T17:30:00-04:00'],
    ['no offset that nobody lives at', '<time>5 July 2024 21:00</time>', '2024-07-05T21:30:00Z'],
    [
      'UTC, where it is printed so',
      '<time>5 July 2024 21:30</time><p><time>5 July 2024 20:30</time></p>',
      '2024-07-05T21:30:00Z',
    ],
  ])('tells %s', (_, line, value) => {
    expect(published(instant, story(line))?.value).toBe(value);
  });
});

it('is no change that a page states from before it was published', () => {
  const found = (modified: string): unknown => {
    const head = `<meta property="article:published_time" content="2024-07-05T14:20:08Z"><meta property="article:modified_time" content="${modified}">`;
    const parsed = parseHtml(
      `<!doctype html><html lang="en"><head>${head}</head><body>${story('')}</body></html>`,
    );
    if (parsed.kind !== 'document') throw new Error('refused');
    return readMetadata(parsed.document, { url: 'https://harbour.example/ferry' }).dateModified?.value;
  };
  expect(found('2024-07-06T10:00:00Z')).toBe('2024-07-06T10:00:00Z');
  expect(found('2024-07-04T22:00:00Z')).toBe('2024-07-04T22:00:00Z');
  expect(found('2021-12-03T10:00:00Z')).toBeUndefined();
});

describe('the day behind the headline in the title', () => {
  const titled = (title: string) =>
    published(`<title>${title}</title>`, story('<p>Picture of 24 April 2023</p>'));
  it('is the day of publication', () => {
    expect(titled('Ferry returns to the old pier | Sea | HL | 28.04.2023')).toMatchObject({
      value: '2023-04-28',
      source: 'title',
    });
    expect(titled('Ferry returns to the old pier : 31.10.2023, 10.19')?.value).toMatch(/^2023-10-31/);
  });
  it('is none as the end of a span or in a sentence', () => {
    expect(titled('Weekly report 14. - 20. January 2022')?.source).not.toBe('title');
    expect(titled('Ferry returns - to the old pier on 3 May 2021 at last')?.source).not.toBe('title');
  });
});

it('meta elements may say "published" in words', () => {
  expect(published('<meta name="published" content="July 17, 2025">', story(''))?.value).toBe('2025-07-17');
  expect(published('<meta name="published" content="yes">', story(''))).toBeNull();
});

describe('a forum', () => {
  const clock = (words: string): string =>
    `<p class="page-info date">${words}: 11/02/20, 07:22 pm</p><h1>Rules of the pier</h1><div>by anna on 26/10/13, 03:48 pm</div>`;
  it.each(['Aktuelles Datum und Uhrzeit', 'It is currently'])('%s is no day of a post', (words) => {
    expect(published('', clock(words), 'de')?.value).toMatch(/^2013-10-26/);
  });
  it('says who started a thread when', () => {
    const page = `<h1>Rules of the pier</h1><p>Started by anna, June 04, 2024, 11:23:55 AM</p>${'<i class="x"></i>'.repeat(90)}`;
    expect(published('', `${page}<p>June 01, 2021</p>`)?.value).toMatch(/^2024-06-04/);
  });
});

describe('a day that is not the text’s', () => {
  it.each([
    [
      'since when somebody is a member',
      '<dd class="date"><b>Joined:</b> <span class="date">18 Sep 2008</span></dd>',
    ],
    ['the same without names', '<p><strong>Registriert:</strong> 18.09.2008, 05:56</p>'],
    ['when the page was printed', '<p><strong>gedruckt am:</strong> 7. Oktober 2016</p>'],
    [
      'when a customer wrote',
      '<div itemprop="review" itemscope><meta itemprop="author" content="Ida"><span itemprop="datePublished" content="2020-06-08">8.6.2020</span></div>',
    ],
  ])('is %s', (_, line) => {
    expect(published('', story(line))).toBeNull();
  });

  it('is the day of the last change, by the words before it', () => {
    const line =
      '<div id="page-info">page revision: 8, last edited: <span class="odate">17 Jun 2018 15:15</span></div>';
    expect(published('', story(line))).toMatchObject({ value: '2018-06-17T15:15', source: 'modified' });
  });

  it('is not what a longer text speaks of', () => {
    const line = `<div class="post-meta">Ferry on the rocks, 7 Jan 2019. The crew was last seen in the boats, and ${'nobody knew where they were. '.repeat(4)}</div>`;
    expect(published('', story(line))?.source).not.toBe('modified');
  });
});

describe('a printed day beside a vague one of the metadata', () => {
  it('is the day of publication where it is earlier', () => {
    const line = '<p class="when"><span>21.01.2022</span></p>';
    const saved = '<meta name="date" content="2022-01-26T14:32:06+02:00">';
    expect(published(saved, story(line))?.value).toBe('2022-01-21');
  });
});

describe('a day that is printed on the page and is not its own', () => {
  it.each([
    [
      'an embedded post’s',
      '<blockquote class="instagram-media"><p>Ice! <time datetime="2018-03-12T19:30:12+00:00">12 March 2018</time></p></blockquote>',
    ],
    ['the declaration’s of cookies', '<p>Cookie declaration last updated on 2 December 2022</p>'],
    ['an event’s', '<p class="date">30 March 2020, 13:15 - 19:00</p>'],
    ['of a birth long ago', '<p>Born 16 February 1940</p>'],
    ['when something ends', '<p>Deadline: 15 March 2020</p>'],
  ])('is %s', (_, line) => {
    expect(published('', story('') + line)).toBeNull();
    expect(published('', story(line))).toBeNull();
  });
  it('is its own with an hour, or with the hour of a change behind it', () => {
    expect(published('', story('<p class="date">30 March 2020, 13:15</p>'))?.value).toBe('2020-03-30T13:15');
  });
});
