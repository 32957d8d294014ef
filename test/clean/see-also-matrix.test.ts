/** "See also" in eleven markups and twenty-five languages, in the middle and at the end: gone, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { stories, type Story } from './see-also-languages.ts';
import { moreStories } from './see-also-more-languages.ts';
import { markups, pageOf, type Position } from './see-also-markups.ts';

const url = 'https://news.example/local/lighthouse';
const positions: readonly Position[] = ['middle', 'end'];

function bodyOf(html: string): string[] {
  const { article } = cleanHtml(html, { url });
  return article?.blocks.map(({ text }) => text) ?? [];
}

describe.each(Object.entries({ ...stories, ...moreStories }))('see also: %s', (language, story) => {
  // Thai sets no full stop: what is glued to a paragraph there begins nowhere that can be seen.
  it.each(markups.filter(({ glue }) => language !== 'th' || glue === undefined))('$name', (markup) => {
    for (const position of positions) {
      expect(bodyOf(pageOf(language, story, markup, position)), position).toEqual(story.paragraphs);
    }
  });

  it('keeps the words where they are part of the story', () => {
    const paragraphs = story.paragraphs.toSpliced(2, 0, story.lookAlike);
    const page = pageOf(language, { ...story, paragraphs }, null, 'middle');
    expect(bodyOf(page)).toEqual(paragraphs);
  });
});

const english = stories['en'] as Story;

describe('look-alikes stay', () => {
  it.each([
    ['a label with its value', 'Recommended fuel: Premium unleaded'],
    [
      'a request in the story',
      'Share this information, please? That was all the keeper asked of the sailors that night.',
    ],
    [
      'a quote that begins with a cue',
      '“Read more, fear less,” the teacher told the class before the storm, and nobody laughed.',
    ],
    [
      'a sentence that begins with a cue',
      'Related species nest on the same cliff, and none of them has minded the builders so far.',
    ],
    [
      'a reference in the text',
      'See also the table of tides that hangs in the harbour office, which every pilot knows by heart.',
    ],
    [
      'an advertisement as a topic',
      'Advertisement boards along the cliff road will be taken down as well, the trust added.',
    ],
  ])('%s', (_name, paragraph) => {
    const paragraphs = english.paragraphs.toSpliced(3, 0, paragraph);
    const page = pageOf('en', { ...english, paragraphs }, null, 'middle');
    expect(bodyOf(page)).toEqual(paragraphs);
  });

  it('a paragraph whose every sentence is a link', () => {
    const sentences = [
      'The trust published the survey on Monday.',
      'The council answered a day later.',
      'A petition against the move has four thousand signatures.',
    ];
    const linked = sentences.map((text, index) => `<a href="/docs/${index}">${text}</a>`).join(' ');
    const paragraphs = english.paragraphs.toSpliced(3, 0, linked);
    const page = pageOf('en', { ...english, paragraphs }, null, 'middle');
    expect(bodyOf(page)).toEqual(english.paragraphs.toSpliced(3, 0, sentences.join(' ')));
  });

  it('a list of steps whose items link', () => {
    const list =
      '<ul><li>Close the <a href="/shutters">shutters</a>.</li><li>Call the <a href="/guard">coast guard</a>.</li></ul>';
    const page = pageOf('en', english, null, 'middle').replace('<p>Residents', `${list}<p>Residents`);
    const body = bodyOf(page).join('\n');
    expect(body).toContain('Close the shutters.');
    expect(body).toContain('Call the coast guard.');
  });
});
