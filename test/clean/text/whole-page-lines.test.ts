/** Who signs a whole-page text, and what of its menus, lists and dialogs is no story, where a scraper left lines alone. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { cleanText } from '../../../src/clean/clean-text.ts';

const story = [
  'The old tram depot in Brackwater will become a library, the town council decided on Monday evening after a debate of four hours.',
  'Work starts in spring and is expected to take two years. The rails in the floor will stay where they are, and the reading tables will stand between them.',
  'Neighbours had feared a car park. “We shall have books where the trams slept,” said Lena Ashby, who has lived across the street for forty years.',
  'The council will pay a third of the cost, and the rest comes from a fund for old workshops that nobody had touched since the trams stopped.',
];
const headline = 'Tram depot becomes a library between its own rails';
const menu = ['Home', 'News', 'Town', 'Harbour', 'Sport', 'Weather', 'Jobs', 'Shop'];
const pageWith = (header: readonly string[], paragraphs: readonly string[] = story): string =>
  [...menu, headline, ...header, ...paragraphs, ...menu].join('\n');
function clean(text: string): Article {
  const { article } = cleanText(text);
  if (article === null) throw new Error('no article');
  return article;
}
const namesOf = (text: string): string[] => clean(text).authors.map(({ name }) => name);

describe('who signs', () => {
  it.each([
    ['on the line below the word', ['By', 'Mara Quist', 'Advertisement'], ['Mara Quist']],
    ['with a role below', ['Mara Quist', 'Reporter', '12 March 2024'], ['Mara Quist']],
    [
      'with a role beside',
      ['Mara Quist   – Reporter', 'Tom Elder   – Reporter in Brackwater'],
      ['Mara Quist', 'Tom Elder'],
    ],
    ['with the day beside', ['Mara Quist  12 March 2024 - 14:41'], ['Mara Quist']],
    ['behind the day and a length', ['12 March 2024 • Mara Quist • 3 min read'], ['Mara Quist']],
    ['with a site and an hour', ['Mara Quist / BRACKWATER.EXAMPLE / Mar 12, 2024, 17:07'], ['Mara Quist']],
    ['glued to how long ago', ['Mara Quist2 hours ago'], ['Mara Quist']],
    ['glued to the month', ['By Mara QuistMarch 12, 2024'], ['Mara Quist']],
    ['with a handle', ['Mara Quist @maraquist 12 March 2024'], ['Mara Quist']],
    ['with nothing but the name', ['Mara Quist', 'Brackwater'], ['Mara Quist']],
    [
      'below a dek of the length of a sentence',
      [
        'The rails in the floor stay, and readers will sit between them from next year on.',
        'Mara Quist',
        '12 March 2024',
      ],
      ['Mara Quist'],
    ],
    ['in lower-case words behind "by"', ['by The Brackwater editors'], ['The Brackwater editors']],
    ['behind the day and the word', ['2024-03-12 By Mara Quist'], ['Mara Quist']],
    ['behind what the day is, and the word', ['Published 2024-03-12, Author: Mara Quist'], ['Mara Quist']],
    ['before the day of the week', ['Mara Quist Tue 12 March 2024'], ['Mara Quist']],
    ['before the number of the day', ['By Mara Quist12th March 2024'], ['Mara Quist']],
    ['before when it was updated', ['By Mara Quist Updated on 12/03/24 15:32'], ['Mara Quist']],
    ['with an address', ['Mara Quist mquist@brackwater.example', '12 March 2024'], ['Mara Quist']],
    ['with a desk and a role', ['Mara Quist Community reporter', '12 March 2024'], ['Mara Quist']],
    ['glued to the role', ['Mara QuistRural affairs reporter', '12 March 2024'], ['Mara Quist']],
    ['two of them, glued', ['Mara QuistTom Elder', '12 March 2024'], ['Mara Quist', 'Tom Elder']],
    [
      'two of them, each on a line',
      ['Mara Quist', 'Tom Elder', '12 March 2024'],
      ['Mara Quist', 'Tom Elder'],
    ],
    ['with the house behind a dash', ['Mara Quist - brackwaternews', '12 March 2024'], ['Mara Quist']],
  ])('%s', (_, header, names) => {
    expect(namesOf(pageWith(header))).toEqual(names);
  });

  it.each([
    ['whoever took the picture', ['Mara Quist / AP', 'The depot in the rain.']],
    ['of whom the story tells', ['Lena Ashby', 'The depot in the rain.']],
    ['the house of pictures', ['Getty Images', '12 March 2024']],
    ['a section that the menu has, too', ['Town', '12 March 2024']],
    ['what a page calls an advertisement', ['SKIP ADVERTISEMENT', '12 March 2024']],
    ['the services that it shares with', ['Facebook X LinkedIn', '12 March 2024']],
    ['a headline that begins like a byline', ['By tram to Rome: what is left of the line', 'Trams for all']],
  ])('not %s', (_, header) => {
    expect(namesOf(pageWith(header))).toEqual([]);
  });

  it.each([
    ['in Korean', 'ko', '이서진 기자', ['이서진']],
    [
      'in Korean, with the place before one of them',
      'ko',
      '이서진 기자횡계=한도윤 기자',
      ['이서진', '한도윤'],
    ],
    ['in Chinese, between the house and the place', 'zh', '聯群報／ 記者顏培恩／台東即時報導', ['顏培恩']],
    ['in French, with an article in the name', 'fr', 'Par Maël Le Goff', ['Maël Le Goff']],
    ['in Hebrew, before the day', 'he', 'תמר אלקבץ|24.03.24 | 06:00', ['תמר אלקבץ']],
  ])('%s', (_, language, line, names) => {
    const { article } = cleanText(pageWith([line]), { language });
    expect(article?.authors.map(({ name }) => name)).toEqual(names);
  });

  it('is not the size of the letters, which begins like "text by"', () => {
    const { article } = cleanText(pageWith(['글자 크기 변경하기', '2024.03.12 10:00']), { language: 'ko' });
    expect(article?.authors).toEqual([]);
  });

  it('below pictures that are told at length, or below the text', () => {
    const caption =
      'The depot in the rain of March, when the last tram had left it for good. Photo: Brackwater archive';
    expect(namesOf(pageWith([caption, caption, 'By Mara Quist']))).toEqual(['Mara Quist']);
    expect(namesOf(pageWith([], [...story, 'Author: Mara Quist']))).toEqual(['Mara Quist']);
  });

  it('is not told by a note on names in the text', () => {
    const note = '（文中程素珍、孙建平为化名）';
    const { article } = cleanText(pageWith([], [...story, note]), { language: 'zh' });
    expect(article?.authors).toEqual([]);
  });

  it('not a subheading of two capitals', () => {
    const text = [headline, story[0], story[1], 'Final Thoughts', story[2]].join('\n\n');
    expect(namesOf(text)).toEqual([]);
    expect(clean(text).articleBody).toContain('Final Thoughts');
  });

  it('is told where the day is a line away, and that day is the story’s', () => {
    const article = clean(pageWith(['Mara Quist', 'Brackwater', '12.03.202412. March 2024']));
    expect(article.authors.map(({ name }) => name)).toEqual(['Mara Quist']);
    expect(article.datePublished?.value).toBe('2024-03-12');
  });
});

describe('the day of a whole-page text', () => {
  const dayOf = (text: string): string | undefined => clean(text).datePublished?.value;
  const tools = ['Town', 'Listen', 'Share', 'Save', 'Print'];

  it('stands above the headline, with tools between them', () => {
    const text = [...menu, '12.03.2024', ...tools, headline, ...story, ...menu].join('\n');
    expect(dayOf(text)).toBe('2024-03-12');
  });

  it('is the one called so, where others stand beside it', () => {
    const days = ['11 March 2024', 'Published 12 March 2024', ...tools];
    expect(dayOf([...menu, ...days, headline, ...story, ...menu].join('\n'))).toBe('2024-03-12');
  });

  it('is not told where several are named, none of them as the story’s', () => {
    const days = ['11 March 2024', ...tools, '12 March 2024', ...tools];
    expect(dayOf([...menu, ...days, headline, ...story, ...menu].join('\n'))).toBeUndefined();
  });
});

describe('what is no story', () => {
  it('is a menu in one line', () => {
    const line =
      'News World Business Travel Culture Video Weather Sport Harbour Town Jobs Shop Podcasts Puzzles Letters Archive Imprint Contact About Us Help Team Newsletter';
    const text = [line, line, headline, 'Mara Quist', '12 March 2024', ...story].join('\n');
    expect(clean(text).headline).toBe(headline);
    expect(clean(text).articleBody).toBe(story.join('\n\n'));
  });

  it('is a dialog about cookies that is longer than a paragraph', () => {
    const dialog = Array.from(
      { length: 6 },
      (_, at) =>
        `We and our ${at + 2} partners store cookies on your device for personalised content, and you can change your consent at any time.`,
    );
    const text = [...dialog, ...menu, headline, '12 March 2024', ...story.slice(0, 3)].join('\n');
    expect(clean(text).headline).toBe(headline);
    expect(clean(text).articleBody).toBe(story.slice(0, 3).join('\n\n'));
  });

  it('is a list of contents above the text, whose lines are its headings; what stands above that stays', () => {
    const parts = [
      '1. Rails in the floor of the hall',
      '2. Who pays for the library',
      '3. What the neighbours feared',
      '4. When the work begins',
      '5. Where the trams went',
    ];
    const told = parts.flatMap((part, at) => [part, story[at % 4] ?? '']);
    const opening =
      'A town turns its tram depot into a library, and leaves the rails where they are, as the council decided on Monday.';
    const text = [...menu, headline, '12 March 2024', opening, 'Contents', ...parts, ...told].join('\n');
    const article = clean(text);
    expect(article.headline).toBe(headline);
    expect(article.articleBody).toContain(opening);
    expect(article.articleBody).toContain(parts[2]);
  });

  it('are other stories with their days behind the text', () => {
    const others = [
      'Harbour bridge closes for the winter again',
      '11.03.2024',
      'The bridge is of wood, and its planks are older than the mayor, the council says.',
      'Nine swimmers cross the sound in March',
      '10.03.2024',
      'They were in the water for an hour, and nobody was cold for long afterwards.',
    ];
    const text = [...menu, headline, '12 March 2024', ...story, ...others, ...menu].join('\n');
    expect(clean(text).articleBody).toBe(story.join('\n\n'));
  });

  it('are titles below the heading of a list of them, and a heading of the text below those stays', () => {
    const between = [
      'Related articles',
      'Harbour bridge closes for the winter',
      'Nine swimmers cross the sound',
      'What happens to the old trams',
    ];
    const text = [headline, '', ...story.slice(0, 2), ...between, ...story.slice(2)].join('\n\n');
    const { articleBody } = clean(text);
    expect(articleBody).not.toMatch(/Related articles|Harbour bridge|Nine swimmers/);
    expect(articleBody).toContain('What happens to the old trams');
  });

  it('is a line behind an arrow, and points behind arrows stay', () => {
    const withLines = (...lines: string[]): string =>
      clean([headline, ...story.slice(0, 2), ...lines, ...story.slice(2)].join('\n\n')).articleBody;
    expect(withLines('→ Why towns should own their depots')).toBe(story.join('\n\n'));
    const points = [
      '→ Books in the hall of the trams',
      '→ Tables between the rails',
      '→ A cellar for the children',
    ];
    for (const point of points) expect(withLines(...points)).toContain(point);
  });

  it.each([
    ['names of tools in a row', 'Share Print Save 18 comments'],
    ['an appeal without its link', 'No owner pays for this paper. Become a member from 3 a month.'],
    ['who wrote it, with what stood under it', 'She covers trams and their ends. About the author'],
  ])('are %s, behind the text', (_, line) => {
    expect(clean([headline, ...story, line].join('\n\n')).articleBody).toBe(story.join('\n\n'));
  });
});
