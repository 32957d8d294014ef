import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { outcomeOf } from '../../../src/clean/clean-html.ts';
import { cleanPage } from '../../../src/clean/clean-page.ts';
import {
  learnTemplate,
  newTemplate,
  templateLesson,
  type SiteTemplate,
} from '../../../src/clean/templates/site-template.ts';

const subjects = ['ferry', 'library', 'orchard', 'lighthouse', 'tannery', 'regatta', 'quarry', 'bakery'];
const openings = [
  'On Monday the council gave its answer',
  'Nobody had expected so clear a vote',
  'Since spring there was talk of it',
  'With a winter to think it over',
  'Under the old roof it is quiet',
  'A neighbour brought the kettle back',
  'From the hill one sees all',
  'Twice the bell had been rung',
];
const closings = [
  'which is what her father used to say.',
  'and the rain came in from the west.',
  'as if nothing at all had been decided.',
  'while the children counted the boats.',
  'before anybody could close the door.',
  'so the lamps stayed on until four.',
  'for that is how they keep time here.',
  'though the letter never reached him.',
];

/** Three paragraphs that only this article has. */
const paragraphs = (subject: string): string[] =>
  [0, 1, 2].map((part) => {
    const number = subjects.indexOf(subject) + part;
    return `${openings[number % 8]}, and for those at the ${subject} it was the ${part + 2}nd time that somebody asked what was to become of it, ${closings[(number * 3 + part) % 8]}`;
  });

interface Parts {
  readonly before?: string;
  readonly between?: string;
  readonly after?: string;
  readonly url?: string;
}

const pageOf = (subject: string, { before = '', between = '', after = '' }: Parts): string => {
  const [one, two, three] = paragraphs(subject).map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head><title>News of the ${subject}</title></head><body><article><h1>News of the ${subject}</h1>
    <div class="story">${before}${one}${two}${between}${three}${after}</div></article></body></html>`;
};

function clean(subject: string, parts: Parts, template?: SiteTemplate) {
  const url = parts.url ?? `https://news.example/${subject}`;
  const options = { url, ...(template && { template }) };
  const cleaned = cleanPage(pageOf(subject, parts), options);
  if (cleaned.kind === 'refused') throw new Error(cleaned.limit);
  const article = outcomeOf(cleaned, options).article!;
  return { article, lesson: templateLesson(cleaned.page, { ...article, url }) };
}

/** What the first `count` articles of the site teach, each with the same parts. */
function learned(count: number, parts: Parts | ((index: number) => Parts)): SiteTemplate {
  return subjects.slice(0, count).reduce((template, subject, index) => {
    const own = typeof parts === 'function' ? parts(index) : parts;
    return learnTemplate(template, clean(subject, own).lesson);
  }, newTemplate);
}

const takenFrom = ({ cleaning }: Article) =>
  cleaning.removed
    .filter(({ rule }) => rule === 'repeated-block')
    .map(({ text, evidence }) => [text, ...evidence]);

const appeal =
  '<p>The lantern burns because its readers carry oil up the stairs; whoever can spare some leaves it with the keeper at the harbour office.</p>';

describe('what a site prints on many pages', () => {
  it('goes once it was seen on three other articles, with the evidence', () => {
    const parts = { after: appeal };
    expect(takenFrom(clean('bakery', parts, learned(2, parts)).article)).toEqual([]);
    const { article } = clean('bakery', parts, learned(3, parts));
    expect(takenFrom(article)).toEqual([
      [appeal.replace(/<\/?p>/g, ''), 'articles:3', 'same-text', 'after-last-paragraph'],
    ]);
    expect(article.articleBody.split('\n\n')).toEqual(paragraphs('bakery'));
  }, 60_000);

  it('goes also when only numbers or a few words in the middle differ', () => {
    const counter = (count: number) =>
      `<p class="count">So far ${count} of our readers have signed the petition for the pier.</p>`;
    const numbers = learned(4, (index) => ({ after: counter(index * 17) }));
    expect(takenFrom(clean('bakery', { after: counter(999) }, numbers).article)[0]).toContain('same-text');
    const greeting = (name: string) =>
      `<p class="sign">The lantern is carried this week by ${name}, who lights it at six and then sits beside it until noon.</p>`;
    const names = learned(7, (index) => ({
      after: greeting('Ada Berta Cleo Dora Finn Gus Hal'.split(' ')[index]!),
    }));
    expect(takenFrom(clean('bakery', { after: greeting('Emil') }, names).article)[0]).toContain(
      'near-identical-text',
    );
  });

  it('goes between paragraphs where it is a link, and stays where it is none', () => {
    const link = {
      between: '<p>With us: <a href="/walks">every first Sunday we walk along the wall.</a></p>',
    };
    expect(takenFrom(clean('bakery', link, learned(4, link)).article)).toHaveLength(1);
    const question = { between: '<p>What would you do differently today?</p>' };
    expect(takenFrom(clean('bakery', question, learned(4, question)).article)).toEqual([]);
  });

  it('is not learned from one article under several addresses, headlines or editions', () => {
    const parts = { after: appeal };
    let template = newTemplate;
    for (const address of ['a', 'b', 'c', 'd'])
      template = learnTemplate(
        template,
        clean('ferry', { ...parts, url: `https://news.example/${address}` }).lesson,
      );
    expect(template.articles).toBe(1);
    expect(takenFrom(clean('bakery', parts, template).article)).toEqual([]);
  });

  it('is taken on a second visit where it was on the first, and nowhere else', () => {
    const parts = { after: appeal };
    const template = learned(6, parts);
    const again = subjects
      .slice(0, 6)
      .map((subject) => takenFrom(clean(subject, parts, template).article).length);
    expect(again).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('is forgotten when the site does not print it any more', () => {
    const parts = { after: appeal };
    let template = learned(4, parts);
    expect(Object.values(template.blocks).some(([pages]) => pages === 4)).toBe(true);
    for (let number = 0; number < 30; number++)
      template = learnTemplate(template, {
        url: `u${number}`,
        headline: `h${number}`,
        content: `c${number}`,
        blocks: [],
      });
    expect(takenFrom(clean('bakery', parts, template).article)).toEqual([]);
  });

  it('takes no more than its share of memory, however many articles there are', () => {
    let template = newTemplate;
    for (let number = 0; number < 60; number++) {
      const blocks = Array.from({ length: 40 }, (_, block) => `t${number}x${block}`);
      template = learnTemplate(template, {
        url: `u${number}`,
        headline: `h${number}`,
        content: `c${number}`,
        blocks,
      });
    }
    expect(JSON.stringify(template).length).toBeLessThan(40_000);
  });
});

describe('what repeats and belongs to the article', () => {
  const introduction =
    '<p>In our series “People of the quay” we visit those who were there before the new harbour came, and ask them what they would take along if they had to leave in the morning.</p>';
  it.each([
    ['the introduction of a series', { before: introduction }],
    [
      'a standing question of an interview',
      { between: '<p><strong>And who taught you all of this?</strong></p>' },
    ],
    ['a heading of a recipe', { between: '<h2>Ingredients</h2>' }],
    ['background in the middle', { between: introduction }],
    [
      'a table',
      {
        after:
          '<table><tr><th>Tide</th><th>Height</th></tr><tr><td>High</td><td>four metres</td></tr></table>',
      },
    ],
  ])('%s stays', (_, parts) => {
    const { article } = clean('bakery', parts, learned(6, parts));
    expect(takenFrom(article)).toEqual([]);
    expect(article.articleBody).toBe(clean('bakery', parts).article.articleBody);
  });
});
