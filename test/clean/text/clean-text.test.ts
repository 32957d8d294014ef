import { describe, expect, it } from 'vitest';
import { articleSchema, type Article } from '../../../src/article/article.ts';
import { cleanText } from '../../../src/clean/clean-text.ts';

function clean(text: string, options = {}): Article {
  const { article, reason } = cleanText(text, options);
  expect(reason).toBeNull();
  return articleSchema.parse(article);
}

const texts = (article: Article): string[] => article.blocks.map(({ text }) => text);

const story = [
  'The old tram depot in Brackwater will become a library, the town council decided on Monday evening after a debate of four hours.',
  'Work starts in spring and is expected to take two years. The rails in the floor will stay where they are, and the reading tables will stand between them.',
  'Neighbours had feared a car park. “We shall have books where the trams slept,” said Lena Ashby, who has lived across the street for forty years.',
];
const body = story.join('\n\n');

describe('the top of a text', () => {
  it.each([
    ['no header at all', body, null, null, [], null],
    [
      'a headline only',
      `Tram depot becomes a library\n\n${body}`,
      'Tram depot becomes a library',
      null,
      [],
      null,
    ],
    [
      'a headline that asks',
      `Will the tram depot become a library?\n\n${body}`,
      'Will the tram depot become a library?',
      null,
      [],
      null,
    ],
    [
      'headline, byline and date on lines of one block',
      `Tram depot becomes a library\nBy Mara Quist and Tom Elder\n12 March 2024\n\n${body}`,
      'Tram depot becomes a library',
      null,
      ['Mara Quist', 'Tom Elder'],
      '2024-03-12',
    ],
    [
      'byline and date on one line',
      `Tram depot becomes a library\n\nBy Mara Quist | March 12, 2024\n\n${body}`,
      'Tram depot becomes a library',
      null,
      ['Mara Quist'],
      '2024-03-12',
    ],
    [
      'a name without "by" above a date',
      `Tram depot becomes a library\n\nReaders will sit between the rails\n\nMara Quist\n\nPublished: 2024-03-12 09:30\n\n${body}`,
      'Tram depot becomes a library',
      'Readers will sit between the rails',
      ['Mara Quist'],
      '2024-03-12T09:30',
    ],
    [
      'a section above the headline',
      `CULTURE\n\nTram depot becomes a library\n\nMarch 12, 2024\n\n${body}`,
      'Tram depot becomes a library',
      null,
      [],
      '2024-03-12',
    ],
    [
      'named fields',
      `Title: Tram depot becomes a library\nAuthor: Mara Quist\nDate: 2024-03-12\n\n${body}`,
      'Tram depot becomes a library',
      null,
      ['Mara Quist'],
      '2024-03-12',
    ],
    [
      'front matter',
      `---\ntitle: "Tram depot becomes a library"\nauthor: Mara Quist\ndate: 2024-03-12\nlayout: post\n---\n\n${body}`,
      'Tram depot becomes a library',
      null,
      ['Mara Quist'],
      '2024-03-12',
    ],
  ] as const)('%s', (_name, text, headline, dek, authors, date) => {
    const article = clean(text);
    expect(article.headline).toBe(headline);
    expect(article.alternativeHeadline).toBe(dek);
    expect(article.authors.map(({ name }) => name)).toEqual(authors);
    expect(article.datePublished?.value ?? null).toBe(date);
    expect(texts(article)).toEqual(story);
  });

  it('tells the day of publication from the day of the update', () => {
    const article = clean(
      `Tram depot becomes a library\n\nPublished 12 March 2024\n\nUpdated 14 March 2024\n\n${body}`,
    );
    expect(article.datePublished?.value).toBe('2024-03-12');
    expect(article.dateModified?.value).toBe('2024-03-14');
  });

  it('reads a zone where one is stated, and invents none', () => {
    const dated = (line: string) => clean(`Tram depot becomes a library\n\n${line}\n\n${body}`).datePublished;
    expect(dated('March 12, 2024, 9:30 am')).toMatchObject({ value: '2024-03-12T09:30', utc: null });
    expect(dated('2024-03-12T09:30:00+02:00')).toMatchObject({ utc: '2024-03-12T07:30:00Z' });
  });

  it('leaves a first sentence, a dated sentence and a name in the text alone', () => {
    const opening = [
      'On March 12, 2024, the council of Brackwater met for the last time in the old hall.',
      'By Monday evening, the decision was made.',
      ...story,
    ];
    const article = clean(opening.join('\n\n'));
    expect(article.headline).toBeNull();
    expect(article.authors).toEqual([]);
    expect(texts(article)).toEqual(opening);
  });

  it('reads the dateline without taking it out of the text', () => {
    const article = clean(`Tram depot becomes a library\n\nBRACKWATER (AP) — ${body}`);
    expect(article.dateline).toMatchObject({ place: 'BRACKWATER', agency: 'AP' });
    expect(article.articleBody.startsWith('BRACKWATER (AP) — The old tram')).toBe(true);
  });

  it.each([
    [
      'de',
      'Altes Straßenbahndepot wird Bibliothek\n\nVon Mara Quist\n\n12. März 2024, 9:30 Uhr',
      'Das alte Straßenbahndepot in Brackwasser wird eine Bibliothek, beschloss der Stadtrat am Montagabend nach vier Stunden Debatte.\n\nDie Arbeiten beginnen im Frühjahr und sollen zwei Jahre dauern. Die Schienen im Boden bleiben liegen.',
      'Lesen Sie auch: Warum die Linie drei nie wiederkam',
      'Mara Quist',
      '2024-03-12T09:30',
    ],
    [
      'fr',
      'L’ancien dépôt de tramways devient bibliothèque\n\nPar Mara Quist\n\nPublié le 12 mars 2024 à 9h30',
      'L’ancien dépôt de tramways de Brackwater va devenir une bibliothèque, a décidé lundi soir le conseil municipal après quatre heures de débat.\n\nLes travaux commencent au printemps et doivent durer deux ans. Les rails resteront dans le sol.',
      'À lire aussi : Pourquoi la ligne trois n’est jamais revenue',
      'Mara Quist',
      '2024-03-12T09:30',
    ],
    [
      'ru',
      'Старое трамвайное депо станет библиотекой\n\nАвтор: Мария Орлова\n\n12 марта 2024, 09:30',
      'Старое трамвайное депо станет библиотекой, решил городской совет в понедельник вечером после четырёх часов обсуждения.\n\nРаботы начнутся весной и продлятся два года. Рельсы в полу останутся на своих местах.',
      'Читайте также: Почему третий маршрут так и не вернулся',
      'Мария Орлова',
      '2024-03-12T09:30',
    ],
    [
      'ja',
      '古い路面電車の車庫が図書館に\n\n文：山田花子\n\n2024年3月12日 9時30分',
      '市議会は月曜日の夜、四時間にわたる審議の末、古い路面電車の車庫を図書館に改装することを決めた。\n\n工事は春に始まり、二年ほどかかる見込みだ。床のレールはそのまま残される。',
      'あわせて読みたい：三号線はなぜ戻らなかったのか',
      '山田花子',
      '2024-03-12T09:30',
    ],
  ])('%s', (language, header, prose, seeAlso, author, date) => {
    const [first, second] = prose.split('\n\n');
    const article = clean([header, first, seeAlso, second].join('\n\n'));
    expect(article.inLanguage).toBe(language);
    expect(article.headline).toBe(header.split('\n\n')[0]);
    expect(article.authors.map(({ name }) => name)).toEqual([author]);
    expect(article.datePublished?.value).toBe(date);
    expect(texts(article)).toEqual([first, second]);
    expect(article.cleaning.removed).toEqual([
      expect.objectContaining({ rule: 'see-also', text: seeAlso, after: 0 }),
    ]);
  });
});

describe('the shape of a text', () => {
  const wrap = (text: string, width: number): string =>
    text.replace(new RegExp(`(.{1,${String(width)}})(?:\\s+|$)`, 'gu'), '$1\n').trimEnd();

  it('joins lines wrapped at 72 characters', () => {
    const article = clean(
      `Tram depot becomes a library\n\n${story.map((text) => wrap(text, 72)).join('\n\n')}`,
    );
    expect(texts(article)).toEqual(story);
  });

  it('joins wrapped lines whose paragraphs are only indented', () => {
    const article = clean(story.map((text) => `    ${wrap(text, 60)}`).join('\n'));
    expect(texts(article)).toEqual(story);
  });

  it('keeps the lines of a poem', () => {
    const poem =
      'The trams have gone to sleep,\nthe rails are cold and bright,\n  and books come in by night.';
    const article = clean(`Tram depot becomes a library\n\n${story[0]}\n\n${poem}\n\n${story[1]}`);
    expect(texts(article)[1]?.split('\n').length).toBe(3);
  });

  it('reads Markdown', () => {
    const article = clean(
      `# Tram depot becomes a library\n\n${story[0]}\n\n## The plan\n\n- Rails **stay**\n- Tables [between them](https://brackwater.example/plan)\n\n> Books where the trams slept.\n\n\`\`\`\nreturn a  b\n\`\`\`\n\n${story[1]}`,
    );
    expect(article.headline).toBe('Tram depot becomes a library');
    expect(article.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'list',
      'quote',
      'code',
      'paragraph',
    ]);
    expect(texts(article).slice(1, 5)).toEqual([
      'The plan',
      'Rails stay\nTables between them',
      'Books where the trams slept.',
      'return a  b',
    ]);
    expect(article.articleBodyHtml).toContain('href="https://brackwater.example/plan"');
  });

  it('leaves stray marks of a text that is no Markdown', () => {
    const line =
      'The price is 5 * 3 = 15 and snake_case_names are _odd_, said the clerk of the town council.';
    expect(texts(clean(`${story[0]}\n\n${line}\n\n${story[1]}`))[1]).toBe(line);
  });

  it('shows markup as text', () => {
    const line =
      'The page said <script>alert(1)</script> & nothing else, which surprised everybody in the council.';
    const article = clean(`${story[0]}\n\n${line}\n\n${story[1]}`);
    expect(texts(article)[1]).toBe(line);
    expect(article.articleBodyHtml).not.toContain('<script');
  });

  it('removes what does not belong', () => {
    const clutter = ['Advertisement', 'Share this article', 'Sign up for our newsletter'];
    const article = clean(
      ['Tram depot becomes a library', story[0], clutter[0], story[1], clutter[1], story[2], clutter[2]].join(
        '\n\n',
      ),
    );
    expect(texts(article)).toEqual(story);
    expect(article.cleaning.removed.map(({ text }) => text)).toEqual(clutter);
  });
});

describe('a text that holds all of its page', () => {
  const menu = ['Skip to content', 'News', 'Sport', 'Weather', 'Opinion', 'Sign in', 'Search'];
  const header = [
    'Tram depot becomes a library',
    'Readers will sit between the rails, the council says',
    'Mara Quist, Reuters',
    'March 12, 2024, 9:30 am',
    '4 min',
    'Copy link',
  ];
  const footer = [
    'Tram line three ended in 1961',
    'About',
    'Contact',
    'Careers',
    'Terms of use',
    '© Brackwater Post',
  ];
  const whole = [...menu, ...header, ...story, ...footer].join('\n');
  const around = (article: Article): string[] =>
    article.cleaning.removed.filter(({ rule }) => rule === 'around-story').map(({ text }) => text);

  it('is the story, its header and, on record, what stood around', () => {
    const article = clean(whole);
    expect(texts(article)).toEqual(story);
    expect(article.headline).toBe(header[0]);
    expect(article.alternativeHeadline).toBe(header[1]);
    expect(article.authors.map(({ name }) => name)).toEqual(['Mara Quist']);
    expect(article.datePublished?.value).toBe('2024-03-12T09:30');
    expect(around(article)).toEqual(expect.arrayContaining(['Skip to content', 'Copy link', 'Careers']));
  });

  it('goes around a story without a headline as well', () => {
    const article = clean([...menu, ...story, ...footer].join('\n'));
    expect(article.headline).toBeNull();
    expect(texts(article)).toEqual(story);
    expect(around(article)).toEqual(expect.arrayContaining(menu));
  });

  it('takes no short lines in the story for a menu, nor a few at its end', () => {
    const lines = ['Brackwater 3', 'Holm 1', 'Lindmark 0'];
    const last = ['Go and see', 'Open on Sundays'];
    const article = clean([...header, story[0], ...lines, story[1], story[2], ...last].join('\n'));
    for (const line of lines) expect(article.articleBody).toContain(line);
    for (const line of last) expect(around(article)).not.toContain(line);
  });

  it.each([
    [
      'rows of numbers',
      ['Brackwater 12 books', 'Holm 10 books', 'Lindmark 24 books', 'Amsel 31 books', 'Fink 40 books'],
    ],
    [
      'a list that is announced',
      [
        'The first readers of the new library are:',
        'Lena Ashby',
        'Tom Ito',
        'Anna Berg',
        'Ida Falk',
        'Ole Vik',
      ],
    ],
  ])('does not take %s at the end of the story for the menu below', (_, list) => {
    const article = clean([...menu, ...header, ...story, ...list, 'Share', ...footer].join('\n'));
    expect(around(article)).toContain('Careers');
    for (const line of list) expect(around(article)).not.toContain(line);
  });

  it('takes labels that it does not know for header, and no speech below them', () => {
    const labels = 'Title: Tram depot becomes a library\nDate: 2024-03-12\nShelf: Trams, Books';
    expect(texts(clean(`${labels}\n\n${body}`))).toEqual(story);
    const speech =
      'Lena Ashby: We shall have books where the trams slept, and nobody will have to run for the last one.';
    expect(texts(clean(`${labels}\n${speech}\n\n${body}`))).toContain(speech);
  });

  it.each([
    ['en', 'ByMara Quist', 'Mara Quist'],
    ['de', 'VonMara Quist', 'Mara Quist'],
    ['it', 'diMara Quist12 marzo 2024', 'Mara Quist'],
  ])('%s: reads %s', (language, line, name) => {
    const article = clean(`Tram depot becomes a library\n\n${line}\n\n${body}`, { language });
    expect(article.authors.map((author) => author.name)).toEqual([name]);
  });
});

describe('what is no text', () => {
  it.each(['', ' \n\n\t', '\ufeff'])('%j gives no article', (text) => {
    expect(cleanText(text)).toMatchObject({ outcome: 'skipped', reason: 'no-content', article: null });
  });

  it('takes the address and the language from outside', () => {
    const article = clean(body, { url: 'https://news.brackwater.example/depot', language: 'en-GB' });
    expect(article.url).toBe('https://news.brackwater.example/depot');
    expect(article.inLanguage).toBe('en-GB');
    expect(article.fieldSources['inLanguage']).toBe('given');
    expect(article.publisher.domain).toBe('brackwater.example');
  });

  it('answers long lines and many lines in bounded time', () => {
    expect(cleanText('word '.repeat(100_000)).article?.blocks.length).toBe(1);
    expect(cleanText('a line of text that is wrapped here\n'.repeat(2_000)).outcome).toBe('article');
  });
});
