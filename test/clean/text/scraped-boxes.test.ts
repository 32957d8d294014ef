/** What a scraper left of boxes, posts and pointers as lines without markup, and what looks like them and stays. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { cleanText } from '../../../src/clean/clean-text.ts';

const headline = 'Tram depot becomes a library between its own rails';
const story = [
  'The old tram depot in Brackwater will become a library, the town council decided on Monday evening after a debate of four hours.',
  'Work starts in spring and is expected to take two years. The rails in the floor will stay where they are, and the reading tables will stand between them.',
  'Neighbours had feared a car park. “We shall have books where the trams slept,” said Lena Ashby, who has lived across the street for forty years.',
  'The council will pay a third of the cost, and the rest comes from a fund for old workshops that nobody had touched since the trams stopped.',
];
function clean(text: string, language?: string): Article {
  const { article } = cleanText(text, language === undefined ? {} : { language });
  if (article === null) throw new Error('no article');
  return article;
}
const bodyWith = (...lines: string[]): string =>
  clean([headline, ...story.slice(0, 2), ...lines, ...story.slice(2)].join('\n\n')).articleBody;
const bodyBefore = (...lines: string[]): string =>
  clean([headline, ...story, ...lines].join('\n\n')).articleBody;
const whole = story.join('\n\n');

describe('between the paragraphs', () => {
  it.each([
    [
      'a newsletter with its name',
      ['The Tide', 'The harbour, the rails and the weather, every Friday.', 'Sign me up'],
    ],
    [
      'an offer with its price',
      [
        'Only for subscribers',
        'The first month for 1 €.',
        'Then 9.90 € a month.',
        'Already a subscriber? Log in',
      ],
    ],
    [
      'titles behind an announcement',
      ['Read more about trams:', 'Who drove the last tram of 1962', 'Where the horses went'],
    ],
    [
      'titles below a pointer of two words',
      ['Also read', 'Who drove the last tram of 1962', 'Where the horses of the line went'],
    ],
    [
      'titles below a heading of more words than the cue',
      ['Related reports from town', 'Who drove the last tram of 1962', 'Where the horses went'],
    ],
    ['a number behind the mark of an advertisement', ['Advertisement 2']],
    ['a pointer that is a sentence', ['In case you missed it, here is how the vote on the car park went.']],
    ['a gallery with its count', ['Photo gallery (12)']],
    ['an invitation without its button', ['Sign up to the Harbour Letter']],
    ['a channel in one line', ['Join our WhatsApp channel and get the news of Brackwater on your phone']],
    [
      'a post and who signs it',
      ['The depot is ours. See you between the rails!', '— Brackwater Library (@brackread) March 12, 2024'],
    ],
    [
      'a post below its handle',
      [
        'Brackwater Library',
        '@brackread',
        'The depot is ours. See you between the rails!',
        '10:41 AM · Mar 12, 2024',
      ],
    ],
    ['a caption with house and name', ['The depot in the rain. (Harbour News: Tom Elder)']],
    ['a caption with its photographer', ['The depot in the rain on Monday. Photo by Tom Elder /The Courier']],
  ])('%s goes', (_, lines) => {
    expect(bodyWith(...lines)).toBe(whole);
  });

  it.each([
    [
      'a correction beside an invitation',
      ['Correction: An earlier version gave the cost of the old roof.', 'Sign me up'],
    ],
    ['prices of the story', ['What a ticket cost', 'Child: 10 pence', 'Grown-up: 2 shillings']],
    [
      'a subheading below titles, shorter than those',
      ['Also read', 'Who drove the last tram of 1962', 'Where the horses of the line went', 'Books on rails'],
    ],
    ['a line of dialogue behind a dash', ['— Nobody asked the horses (they never do), says Ashby.']],
    [
      'a section of one short paragraph above a button',
      [
        'When the work begins',
        'The first rails are laid bare in April, and the last tram is shown in the hall in May.',
        'Sign me up',
      ],
    ],
    ['an aside in brackets', ['The rails weigh nine tons. (Nobody had counted: they are of 1912.)']],
  ])('%s stays', (_, lines) => {
    for (const line of lines.filter(
      (text) => !/^(?:Sign me up|Also read|Who drove|Where the horses)/.test(text),
    ))
      expect(bodyWith(...lines)).toContain(line);
  });
});

describe('behind the text', () => {
  it.each([
    [
      'an app with its stores',
      ['Get the Courier app', 'News, tides and trams in one place.', 'Get it on Google Play'],
    ],
    [
      'who wrote it, above their other stories',
      ['Mara Quist', 'Reporter in Brackwater since 2009.', 'More by Mara Quist'],
    ],
    ['what a feed adds', ['The post Tram depot becomes a library appeared first on Coastal Ledger.']],
  ])('%s goes', (_, lines) => {
    expect(bodyBefore(...lines)).toBe(whole);
  });

  it('a last section of one short paragraph stays above an invitation', () => {
    const lines = [
      'When the work begins',
      'The first rails are laid bare in April, and the last tram is shown in the hall in May.',
    ];
    const body = bodyBefore(...lines, 'Follow us on Facebook');
    for (const line of lines) expect(body).toContain(line);
    expect(body).not.toContain('Facebook');
  });

  it('a name stays out of the text where its script has no capitals', () => {
    const arabic = [
      'تحول المخزن القديم إلى مكتبة',
      'قرر المجلس البلدي مساء الاثنين تحويل مخزن الترام القديم إلى مكتبة عامة بعد نقاش استمر أربع ساعات كاملة في قاعة البلدية.',
      'تبدأ الأعمال في الربيع ومن المتوقع أن تستمر عامين، وستبقى القضبان في الأرض حيث هي، وتوضع طاولات القراءة بينها.',
      'كان السكان يخشون بناء موقف للسيارات، وقالت إحدى الجارات إن الكتب ستكون حيث كانت العربات تنام منذ أربعين سنة.',
      'ياسين الرامي',
      'صحفي يكتب عن المدن والقطارات منذ سنوات.',
      'جميع مقالات الكاتب',
    ];
    const { articleBody } = clean(arabic.join('\n\n'), 'ar');
    expect(articleBody).toContain('كان السكان');
    expect(articleBody).not.toMatch(/ياسين|صحفي/);
  });
});

describe('who signs', () => {
  const namesOf = (...header: string[]): string[] =>
    clean([headline, ...header, ...story].join('\n\n')).authors.map(({ name }) => name);
  it.each([
    ['glued to a word of the day', ['Mara QuistToday 12 March 2024 6:00'], ['Mara Quist']],
    ['glued to another word', ['Written by Mara QuistBrackwater | Updated: March 12, 2024'], ['Mara Quist']],
    [
      'in capitals, glued to the house',
      ['ByMARA QUISTThe Associated Press'],
      ['MARA QUIST', 'The Associated Press'],
    ],
    ['with the field and the role', ['By Mara Quist Community Reporter'], ['Mara Quist']],
    [
      'as links of Markdown',
      ['By [Mara Quist](https://courier.example/a/quist) and [Tom Elder](https://courier.example/a/elder)'],
      ['Mara Quist', 'Tom Elder'],
    ],
  ])('%s', (_, header, names) => {
    expect(namesOf(...header)).toEqual(names);
  });

  it('below the text, where nobody does above', () => {
    const article = clean([headline, ...story, 'Mara Quist/TT'].join('\n\n'));
    expect(article.authors.map(({ name }) => name)).toContain('Mara Quist');
    expect(article.articleBody).toBe(whole);
  });

  it('is whom the label names', () => {
    const article = clean(
      [`Title: ${headline}\nAuthor: Tom Elder\nDate: 12 March 2024`, ...story, 'Mara Quist'].join('\n\n'),
    );
    expect(article.authors.map(({ name }) => name)).toEqual(['Tom Elder']);
  });

  it('is no heading of a list below the text', () => {
    const list = ['Other Stories', 'Who drove the last tram of 1962', 'Where the horses of the line went'];
    expect(clean([headline, ...story, ...list].join('\n\n')).authors).toEqual([]);
  });

  it('in a script without capitals, beside the day', () => {
    const text = [
      '廃線の駅、夜だけ灯る 元駅員が守る待合室',
      '北原千晶',
      '2025年3月5日 5時00分',
      '列車が来なくなって六年になる町の駅に、平日の夜だけ明かりがともる。午後六時、元駅員の男性が待合室の戸を開け、石油ストーブに火を入れた。',
      '町に図書館はない。学習塾は隣の市まで車で四十分かかる。「家だと弟がうるさいし、ここは静かだから」と高校生は話し、時刻表の下で問題集を開いた。',
      '戸が閉まるのは午後九時。その時間に列車が着くことはもうないが、男性は今も時計を見て、ホームに一礼してから灯を消すという。',
    ].join('\n\n');
    const { authors } = clean(text, 'ja');
    expect(authors.map(({ name }) => name)).toEqual(['北原千晶']);
  });
});

it('is no headline: a byline with its day above the text', () => {
  const article = clean(['Mara QuistToday 12 March 2024 6:00', ...story].join('\n\n'));
  expect(article.headline).toBeNull();
  expect(article.datePublished?.value).toBe('2024-03-12T06:00');
});

describe('Markdown', () => {
  it('leaves its marks out of the headline; in a text that is none a star is a star', () => {
    const marked = [`# [Tram depot](https://courier.example/depot) becomes *a library*`, ...story];
    expect(clean(marked.join('\n\n')).headline).toBe('Tram depot becomes a library');
    const plain = ['Tram depot becomes *a library* of sorts', ...story];
    expect(clean(plain.join('\n\n')).headline).toBe('Tram depot becomes *a library* of sorts');
  });

  const table = ['| Line | Stops |', '| :--- | ---: |', '| *Three* | 12 |', '| Seven \\| Eight | 9 |'].join(
    '\n',
  );

  it('has tables, whose cells are marked like any text', () => {
    const { articleBody, articleBodyHtml, blocks } = clean(
      [`# ${headline}`, ...story.slice(0, 2), table, ...story.slice(2)].join('\n\n'),
    );
    expect(blocks.map(({ type }) => type)).toContain('table');
    expect(articleBodyHtml).toContain('<td><em>Three</em></td>');
    expect(articleBody).toContain('Seven | Eight');
    expect(articleBody).not.toContain('---');
  });

  it('has no table in lines between bars without a rule below the first', () => {
    const lines = '| the bars of the depot |\n| were of iron |\n| and are of wood |';
    const { blocks } = clean([`# ${headline}`, ...story, lines].join('\n\n'));
    expect(blocks.map(({ type }) => type)).not.toContain('table');
  });

  it('sets a caption in italics below its picture; an italic line below a paragraph stays', () => {
    const picture = '![](https://courier.example/rails.jpg)\n*The rails, which nobody has counted.*';
    const note = '*The names of the horses were changed.*';
    const { articleBody } = clean(
      [`# ${headline}`, ...story.slice(0, 2), picture, ...story.slice(2), note].join('\n\n'),
    );
    expect(articleBody).not.toContain('nobody has counted');
    expect(articleBody).toContain('names of the horses');
  });
});
