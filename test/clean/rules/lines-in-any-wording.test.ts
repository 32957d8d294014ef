/** Pointers, invitations and notices told by their build and their link, not by the words of one language; and what looks like them and stays. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../sample-page.ts';
import { goes, head, stays } from './line-cases.ts';

describe('a label before a title of the site', () => {
  goes([
    [
      'behind a colon',
      {
        middle: '<p>We told you of it in autumn: <a href="/2025/sledge">Sledges leave the shed early</a></p>',
      },
    ],
    [
      'behind a bar',
      { middle: '<p><b>Moving pictures |</b> <a href="/v/9">How the ferry got stuck</a></p>' },
    ],
    [
      'in a heading that asks',
      { middle: '<h4>Missed that one? <a href="/2025/boat">The boat that nobody wanted</a></h4>' },
    ],
    [
      'in an element of its own',
      {
        middle:
          '<div class="k1"><span>FROM THE SOUND</span><a href="/2025/fish">Where the herring went in spring</a></div>',
      },
    ],
    [
      'in a quotation box',
      {
        middle:
          '<blockquote><p>From the archive: <a href="/1994/ice">The last time the harbour froze</a></p></blockquote>',
      },
    ],
    [
      'behind an arrow',
      { middle: '<p><strong>→ Back to <a href="/part-1">part one: A winter without boats</a></strong></p>' },
    ],
    [
      'all slanted',
      {
        middle:
          '<p><em>Here you learn <a href="/2025/salt">why the town strews no salt on its quays</a>.</em></p>',
      },
    ],
  ]);
  stays([
    [
      'a label before another site',
      { middle: '<p>The figures: <a href="https://weather.example/ice">Ice chart of the sound</a></p>' },
      'Ice chart of the sound',
    ],
    [
      'a file that the story gives',
      { middle: '<p>The ruling: <a href="/files/ruling.pdf">Judgment of the harbour court</a></p>' },
      'Judgment of the harbour court',
    ],
    [
      'a sentence with a link in it',
      {
        middle:
          '<p>The harbour master has one wish: <a href="/2025/crane">the crane of 1911</a> must not go to the museum this winter.</p>',
      },
      'must not go to the museum',
    ],
    [
      'the same label under each of the pictures',
      {
        middle: ['Red', 'Blue', 'White']
          .map((name) => `<p>Seen here: <a href="/b/${name}">${name} sail, evening</a></p>`)
          .join(''),
      },
      'Seen here: Blue sail, evening',
    ],
  ]);
});

describe('a line that leads on', () => {
  goes([
    [
      'by the word "here"',
      { middle: '<p>How the ice is measured, we explain <a href="/2025/gauge">here</a>.</p>' },
    ],
    [
      'by that word in Czech',
      { middle: '<p>O měření ledu jsme psali <a href="/2025/led">zde</a>.</p>' },
      'cs',
    ],
    [
      'in brackets, with a link',
      { middle: '<p>(<a href="/2025/dogs">Sledge dogs learn the way to the island.</a>)</p>' },
    ],
    ['in square brackets, without a link', { middle: '<p>[Read also: Sledges leave the shed early]</p>' }],
    [
      'as a slanted sentence that begins with a cue',
      { middle: '<p><em>Read more about how the ice of the sound is measured.</em></p>' },
    ],
    [
      'with a title that begins lower case',
      { middle: '<p>Bekijk ook: nachtelijke tocht over het ijs</p>' },
      'nl',
    ],
  ]);
  stays([
    [
      'a sentence in brackets',
      { middle: '<p>(The gauge has stood at the pier since 1911 and has never been moved.)</p>' },
      'never been moved',
    ],
    [
      '"here" that leads to another site',
      { middle: '<p>Whoever needs a bed can ask <a href="https://beds.example/">here</a>.</p>' },
      'needs a bed',
    ],
    [
      'a slanted line that announces what stands below',
      {
        middle:
          '<p><em>Read more in the poem on the customs house:</em></p><p>Ice has no memory, only weight, said the stone above the door of the house.</p>',
      },
      'poem on the customs house',
    ],
  ]);
});

describe('what is paid for', () => {
  goes([
    [
      'as a small line of its own',
      { top: '<p><small>Sponsored content – in cooperation with the Sound Savings Bank</small></p>' },
    ],
    ['above the text', { top: '<p>Paid content by Lindmark Boats</p>' }],
    ['between paragraphs', { middle: '<p>Article continues below advertisement</p>' }],
    [
      'with the link to it',
      {
        end: '<p>Advertisement: <a href="https://boats.example/?utm_source=ice">Warm boots for cold piers</a></p>',
      },
    ],
    [
      'that goes on in a second sentence',
      { middle: '<p><i>Plačana objava. Vsebino je omogočil naročnik.</i></p>' },
      'sl',
    ],
  ]);
  stays([
    [
      'a sentence about advertising',
      {
        middle:
          '<p>Advertisement was never the strength of the ferry line, and it showed in the empty cabins of every winter.</p>',
      },
      'never the strength',
    ],
    [
      'a paid post in the middle of what is told',
      {
        middle:
          '<p>Paid content by the town filled half of the paper before the vote, the council found.</p>',
      },
      'filled half of the paper',
    ],
  ]);
});

describe('an invitation behind the text', () => {
  goes([
    [
      'to give, whatever the link says',
      {
        end: '<p>No owner pays for our boats. <a href="/donate">Throw something into the hat</a>, as little as it may be.</p>',
      },
    ],
    [
      'to a path for helpers',
      {
        end: '<p>We write what we see, and readers pay for it. <a href="/tamogatas">Legyen a támogatónk</a> már havi ezer forinttal.</p>',
      },
      'hu',
    ],
    [
      'with the box around it',
      {
        end: '<div class="k3"><p><b>Papers like this one cost money.</b></p><p>Whoever likes it may <a href="/wesprzyj">wesprzeć redakcję</a> z końca świata.</p></div>',
      },
      'pl',
    ],
    [
      'set apart between paragraphs',
      {
        middle:
          '<p><em>Our work is paid by readers. <a href="https://www.patreon.com/lindmark">Become one of them</a>.</em></p>',
      },
    ],
    ['to the comments', { end: '<p><a href="#comments">23 readers have spoken</a></p>' }],
    [
      'to report a mistake',
      {
        end: '<p>Something wrong in the text? <a href="mailto:desk@lindmark.example">The desk is glad to hear of it</a>.</p>',
      },
    ],
  ]);
  stays([
    [
      'a gift that the story tells of, between its paragraphs',
      {
        middle:
          '<p>The museum asks for help with the crane, too: <a href="/donate">its box at the door</a> was empty by noon.</p>',
      },
      'empty by noon',
    ],
    [
      'a last sentence with a link',
      {
        end: '<p>The crews meet on Sunday at the <a href="/customs-house">old customs house</a>, and whoever has skis may come along.</p>',
      },
      'whoever has skis',
    ],
    [
      'a last question and who answers it',
      { end: '<p>Who pays for the new ferry? <a href="/council">The council</a> meets in May.</p>' },
      'meets in May',
    ],
  ]);
});

describe('a channel and an app', () => {
  goes([
    [
      'by a news reader’s page of the paper',
      {
        middle:
          '<p>Lägg till oss som favorit: <a href="https://news.google.com/publications/CAAq">Lindmark</a></p>',
      },
      'sv',
    ],
    [
      'by both stores',
      {
        end: '<p>Lae alla meie äpp: <a href="https://play.google.com/store/apps/details?id=ee.x">Android</a>, <a href="https://apps.apple.com/ee/app/id9">iOS</a></p>',
      },
      'et',
    ],
    [
      'by a question with buttons',
      {
        middle:
          '<div class="k4"><p>Shall we tell you when the ice breaks?</p><button>Yes</button> <button>Later</button></div>',
      },
    ],
    [
      'by a line with a button',
      {
        middle: '<div class="k4"><p>Get breaking news alerts from the sound</p><button>Allow</button></div>',
      },
    ],
  ]);
  stays([
    [
      'an app that the story is about',
      {
        middle:
          '<p>The ice map costs nothing in the <a href="https://apps.apple.com/us/app/id7">App Store</a>, and the harbour master swears by it: she looks at it before each boat that leaves, and has had no accident in six winters.</p>',
      },
      'swears by it',
    ],
    [
      'where to get each of the apps that the text is about',
      {
        middle: ['Floe', 'Drift', 'Gauge']
          .map(
            (name) =>
              `<p>${name} for <a href="https://apps.apple.com/us/app/${name}">iOS</a>, <a href="https://play.google.com/store/apps/details?id=${name}">Android</a></p>`,
          )
          .join(''),
      },
      'Drift for iOS, Android',
    ],
    [
      'a line with a button that begins with one word of a cue',
      {
        middle:
          '<div class="k4"><p>Follow the pier to its end to see the gauge.</p><button>Map</button></div>',
      },
      'to its end',
    ],
    [
      'a question of the story that opens its answer',
      {
        middle:
          '<div class="k4"><h3>Why did the ferry stop?</h3><button>Open</button><p>Its bow is of wood, and the ice was four centimetres thick at noon, more than it bears.</p></div>',
      },
      'Its bow is of wood',
    ],
  ]);
});

describe('who may print it, and who wrote it', () => {
  goes([
    ['behind the agency', { end: '<p>Źródło: PAP. Wszelkie prawa zastrzeżone.</p>' }, 'pl'],
    ['behind the sign', { end: '<p>Forrás: MTI. © Minden jog fenntartva.</p>' }, 'hu'],
    [
      'as what must not be done',
      { end: '<p>Zdroj: ČTK. Publikování nebo další šíření obsahu je bez souhlasu zakázáno.</p>' },
      'cs',
    ],
    [
      'by a link to the author’s page at the beginning',
      { end: '<p><a href="/avtor/ida-falk">Ида Фалк</a> отразява пристанището от 2018 г. насам.</p>' },
      'bg',
    ],
    [
      'by such a link at the end',
      {
        end: '<p>Ida Falk è nata sull’isola e scrive di barche. <a href="/autori/ida-falk">Tutti gli articoli</a></p>',
      },
      'it',
    ],
    [
      'where the text stood first',
      { end: '<p><i>Artiklen blev oprindeligt bragt i Sundets Blad.</i></p>' },
      'da',
    ],
  ]);
  stays([
    [
      'who is linked in the middle of a last sentence',
      {
        end: '<p>The ferry sails again on Monday, as <a href="/author/ida-falk">Ida Falk</a> learned on the quay, and the customs house closes.</p>',
      },
      'learned on the quay',
    ],
    [
      'a last sentence with the author’s name behind it',
      {
        end: '<p>The ferry sails again on Monday, and the customs house closes for the year. <a href="/author/ida-falk">Ida Falk</a></p>',
      },
      'the customs house closes for the year',
    ],
    [
      'a last paragraph that begins with a linked writer of whom the text tells',
      {
        top: '<p class="byline">By <a href="/author/ida-falk">Ida Falk</a></p>',
        middle: '<p>Jane Gull had written of the harbour in 1911, and nobody had believed her numbers.</p>',
        end: '<p><a href="/writers/jane-gull">Jane Gull</a> died in the year of the great ice, and her gauge still stands.</p>',
      },
      'her gauge still stands',
    ],
    [
      'what a reader registers for, at the site itself',
      {
        middle:
          '<p>A seat on the sledge costs $12 and is for two. <a href="/register">Names are taken until noon</a>.</p>',
      },
      'costs $12',
    ],
    ['two words that somebody says', { middle: '<p>Listen. Follow.</p>' }, 'Listen. Follow.'],
    [
      'rights that are sold',
      {
        end: '<p>The ferry line has new owners. All rights reserved for the town were sold with it in spring.</p>',
      },
      'were sold with it',
    ],
    ['a last short sentence in Hindi', { end: '<p>नावें आगे निकल गईं।</p>' }, 'नावें आगे निकल गईं।', 'hi'],
  ]);
});

describe('lines of languages in their own script', () => {
  const pageOf = (lang: string, story: string, line: string): string =>
    `<!doctype html><html lang="${lang}"><head><title>${story.slice(0, 30)}</title>${head}</head><body><article><h1>${story.slice(0, 30)}</h1><div><p>${story}</p><p>${story} 1</p>${line}<p>${story} 2</p></div></article></body></html>`;
  it.each([
    [
      'ru',
      'Гавань Линдмарка во вторник замёрзла впервые за тридцать один год, и все паромы остались стоять у причалов до самого вечера.',
      '<p>(О том, как измеряют лёд, мы уже писали.)</p>',
      'измеряют',
    ],
    [
      'ar',
      'تجمّد ميناء ليندمارك يوم الثلاثاء للمرة الأولى منذ إحدى وثلاثين سنة، وبقيت العبّارات كلها راسية عند أرصفتها حتى المساء.',
      '<p>ـــــــ يستمر المقال بعد الإعلان ـــــــ</p>',
      'الإعلان',
    ],
  ])('%s', (lang, story, line, word) => {
    const body = articleOf(pageOf(lang, story, line)).articleBody;
    expect(body).not.toContain(word);
    expect(body).toContain(`${story} 2`);
  });
});
