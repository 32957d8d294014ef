/** Boxes of apps, channels, polls and authors, and paragraphs, told by where their links lead, lines of the newsroom behind the text, and what looks like them and stays. */
import { describe, expect, it } from 'vitest';
import { bodyOf, goes, stays } from './line-cases.ts';

describe('a box around links to apps and channels', () => {
  goes([
    [
      'the app with what is in it',
      {
        end: '<section><p><strong>The Herald in your pocket</strong></p><p>Alerts, tides and the printed paper in one place.</p><p><a href="https://apps.apple.com/app/id1">For iPhone</a></p><p><a href="https://play.google.com/store/apps/details?id=h">For Android</a></p></section>',
      },
    ],
    [
      'the channel, in another language',
      {
        middle:
          '<div class="x7"><p><b>Der Bote ist auf WhatsApp</b></p><p>Zweimal am Tag das Wichtigste von der Küste.</p><p><a href="https://whatsapp.com/channel/bote">Kanal abonnieren</a></p></div>',
      },
      'de',
    ],
    [
      'a channel of films, all in bold behind the text',
      { end: '<p><b>Subscribe to the Channel 12 YouTube channel.</b></p>' },
    ],
  ]);
  stays([
    [
      'what the app of a story does, with a link to the report on it',
      {
        middle:
          '<div><h3>Icewatch</h3><p>The app counts the cracks.</p><p><a href="https://apps.apple.com/app/id2">App Store</a> <a href="https://lindmark.example/report">How it was tested</a></p></div>',
      },
      'The app counts the cracks.',
    ],
  ]);
});

describe('a paragraph that ends with what the site offers', () => {
  goes([
    [
      'a podcast',
      {
        middle:
          '<p>The ice is also heard in this week’s Waterline, with the microphone below it, in every app or <a href="https://podcast.lindmark.example/31">on its own page</a>.</p>',
      },
    ],
  ]);
  stays([
    [
      'another text of the site',
      {
        middle:
          '<p>The ice has been measured since 1931, and a table of all winters hangs in the <a href="https://lindmark.example/harbour/office">harbour office</a>.</p>',
      },
      'a table of all winters hangs',
    ],
    [
      'somebody else’s podcast',
      {
        middle:
          '<p>The skipper has told of it himself, for an hour, in <a href="https://podcast.elsewhere.example/7">his brother’s podcast</a>.</p>',
      },
      'The skipper has told of it himself',
    ],
  ]);
});

describe('a poll', () => {
  goes([
    [
      'with its name, and answers in lines',
      {
        middle:
          '<div class="q"><p>Umfrage</p><p>Fahren Sie im Winter mit der Fähre?</p><ul><li>Ja, jede Woche</li><li>Nein, nie</li></ul></div>',
      },
      'de',
    ],
    [
      'with a link to vote',
      {
        middle:
          '<div class="q"><p>Should the harbour stay open all winter?</p><p><a href="/poll/7/yes">Yes</a></p><p><a href="/poll/7/no">No</a></p><p><a href="/poll/7">See results</a></p></div>',
      },
    ],
  ]);
  stays([
    [
      'what a poll has found',
      {
        middle:
          '<div><p>Poll: two of three want the harbour open.</p><p>The institute asked 1,000 people in March, and the town asked whoever passed.</p></div>',
      },
      'two of three want the harbour open',
    ],
  ]);
});

describe('who wrote it, in a box that ends with their other stories', () => {
  goes([
    [
      'a name that the story does not know',
      {
        end: '<div class="k"><p>Mara Quist</p><p>Reporter on the coast since 2009.</p><p><a href="/search?w=quist">More by Mara Quist</a></p></div>',
      },
    ],
    [
      'a biography with a comma behind the name',
      {
        end: '<p>Mara Quist, born in 1984, is a reporter on the coast.</p><p><a href="/search?w=quist">All articles by Mara Quist</a></p>',
      },
    ],
  ]);
});

describe('lines of the newsroom behind the text', () => {
  goes([
    ['a question and where to answer it', { end: '<p>Spotted a mistake? Let us know.</p>' }],
    [
      'whose opinions they are, in a second sentence',
      {
        end: '<p>This work is paid for by the Lindmark fund and a grant of the harbour towns, which see no text before it is printed. Any opinions or conclusions expressed in it are the author’s own.</p>',
      },
    ],
    ['what a feed adds', { end: '<p>The post Harbour freezes over appeared first on Coastal Ledger.</p>' }],
    [
      'the same in German',
      { end: '<p>Der Beitrag Hafen friert zu erschien zuerst auf Küstenbote.</p>' },
      'de',
    ],
    ['what readers are wished', { end: '<p>※ 北岸新聞網關心您：走在冰上請注意安全。</p>' }, 'zh-TW'],
    [
      'tools beside the day, parted by dashes',
      { end: '<p>Tempo di lettura: 4 minuti – Stampa – Condividi</p>' },
      'it',
    ],
    ['services to share on', { end: '<p>Deel dit artikel: Facebook X WhatsApp E-mail</p>' }, 'nl'],
    [
      'pictures of a gallery by their numbers',
      { end: '<p>1/2 The quay under ice</p><p>2/2 Skaters on the sound</p>' },
    ],
    [
      'a paid title under its label',
      {
        middle:
          '<div><p>Paid content</p><p><a href="https://shop.example/">How to choose a stove</a></p></div>',
      },
    ],
  ]);
  stays([
    [
      'a question that the story answers',
      { end: '<p>And the ferry? It stays where it is, and nobody has asked it.</p>' },
      'It stays where it is',
    ],
    [
      'what somebody begs for',
      { end: '<p>“Let us know when the ice is gone,” says Vik.</p>' },
      'Let us know when the ice is gone',
    ],
    [
      'a post that appeared first on the ice',
      { end: '<p>The seal appeared first on the ice and then on the quay.</p>' },
      'appeared first on the ice',
    ],
    [
      'two thirds',
      { end: '<p>2/3 of the quay is dry again, and the rest is under salt water.</p>' },
      'of the quay is dry',
    ],
  ]);
});

it('takes the reporter’s number, also above a line that it does not know', () => {
  const body = bodyOf({
    end: '<p>Reporter Ida Falk can be reached at 555-383-2291.</p><p>The best of the coast, told on Fridays by whoever is in.</p>',
  });
  expect(body).not.toContain('555-383');
  expect(body).toContain('told on Fridays');
});

it('takes the first of several lines that breaks part when it leads elsewhere', () => {
  const body = bodyOf({
    middle:
      '<p><b>Read also:</b> <a href="/2025/sledge">Sledges leave the shed early</a><br>The sound was white by noon.</p>',
  });
  expect(body).not.toContain('Sledges leave');
  expect(body).toContain('The sound was white by noon.');
});
