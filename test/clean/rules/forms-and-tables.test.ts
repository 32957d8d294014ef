/** Boxes with forms, calendars, and lines that point, warn or correct, each beside what only looks like it. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage } from '../sample-page.ts';
import { goes, stays } from './line-cases.ts';

const form = '<form><input type="text" name="who"><input type="tel"><button>Send</button></form>';
const month = (days: number): string =>
  `<table><tr>${['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].map((day) => `<th>${day}</th>`).join('')}</tr>${Array.from(
    { length: 5 },
    (_, week) =>
      `<tr>${Array.from({ length: 7 }, (__, day) => week * 7 + day + 1)
        .map((day) => `<td>${day > days ? '' : String(day)}</td>`)
        .join('')}</tr>`,
  ).join('')}</table>`;

describe('a box with a form', () => {
  goes([
    [
      'with its heading and its promise',
      { end: `<div class="x"><h2>Frozen in?</h2><p>Leave a number and Ruth rings back.</p>${form}</div>` },
    ],
  ]);
  stays([
    [
      'what a calculator answers',
      {
        middle: `<div class="x"><p>A berth for the winter costs $876 to $1,042 on average, by 31 bills of the last two years.</p>${form}</div>`,
      },
      '$876 to $1,042',
    ],
    [
      'text beside a search field',
      {
        middle:
          '<div class="x"><p>Ask the harbour office for the ice map.</p><form><input type="search" name="q"></form></div>',
      },
      'Ask the harbour office',
    ],
  ]);
});

describe('a calendar', () => {
  goes([['that counts the days of a month', { middle: month(31) }]]);
  stays([['a table that counts something shorter', { middle: month(21) }, '21']]);
});

describe('a small box that ends in a button to subscribe', () => {
  const box = (button: string): string =>
    `<div class="x"><div><span>Ice and wind</span><p>Ruth measures it with a pole and a rope, twice a day.</p><a href="/ice-${String(button.length)}">${button}</a></div></div>`;
  goes([['whatever the rest says', { middle: box('Sign up here') }]]);
  stays([['one that ends in another link', { middle: box('The ferry office') }, 'Ruth measures it']]);
});

describe('a caption in the box of its picture', () => {
  const box = (text: string): string =>
    `<div class="pic"><img src="ice.jpg" alt=""><span>${text}</span></div>`;
  goes([
    ['that ends with whose it is', { middle: box('Ruth drills a hole. Photo: courtesy of a neighbour') }],
  ]);
  stays([
    [
      'the same words without a picture',
      { middle: '<div class="pic"><span>Ruth drills a hole. Photo: courtesy of a neighbour</span></div>' },
      'Ruth drills a hole',
    ],
  ]);
});

it('keeps a box that is called a call to action where it has nothing to press', () => {
  const long = paragraphs.map((text) => `<p>${text.replaceAll('e', 'ee')}</p>`).join('');
  const text = 'If you have no boat of your own, ask at the lock office for form IW7 and bring a pen.';
  const body = (more: string): string =>
    articleOf(samplePage({ middle: `${long}<div class="call-to-action"><p>${text}</p>${more}</div>${long}` }))
      .articleBody;
  expect(body('')).toContain(text);
  expect(body('<a class="button" href="/apply">Apply</a>')).not.toContain(text);
});

describe('pointers', () => {
  goes([
    [
      'with the year of what they lead to',
      {
        middle:
          '<div><span>Lire l’enquête (2023) :</span> <span>Ces rivières que l’on croyait droites</span></div>',
      },
      'fr',
    ],
  ]);
  stays([
    [
      'the label of a list of the text’s own',
      { middle: '<ul><li>Recommended:</li><li>Memory: 16 GB</li><li>Disk: 20 GB</li></ul>' },
      'Recommended:',
    ],
  ]);
});

describe('the last line of a text', () => {
  stays([['a rate of exchange', { end: '<p>($1 = 10.8400 Norwegian crowns)</p>' }, '10.8400']]);
  stays([
    [
      'the last of sources that are counted without a stop',
      {
        end: '<p>1 &nbsp; <a href="https://a.example/one">https://a.example/one</a></p><p>2 &nbsp; <a href="https://a.example/two">https://a.example/two</a></p><p>3 &nbsp; <a href="https://a.example/three">https://a.example/three</a></p>',
      },
      'https://a.example/three',
    ],
  ]);
  goes([['who asked the questions', { end: '<p>(Ruth Amsel, Lindmark)</p>' }]]);
});

it('opens what documentation folds', () => {
  const folded =
    '<div class="expand-container"><div class="expand-control">On the server</div><div class="expand-content" aria-hidden="true"><p>Stop the service and empty the folder.</p></div></div>';
  expect(articleOf(samplePage({ middle: folded })).articleBody).toContain('empty the folder');
});

it('keeps who works for a firm, under a heading of its own, on a page that is no story', () => {
  const people =
    '<h3>Who comes to your door</h3><p>Ines Larkin has been tuning since 1991 and restores grands in the winter.</p>';
  expect(articleOf(samplePage({ end: people })).articleBody).toContain('Ines Larkin has been tuning');
  expect(articleOf(samplePage({ end: people })).articleBody).toContain(paragraphs[0]);
});

/** A story in a language that the sample page is not written in. */
const storyOf = (lang: string, sentence: string, more: string): string =>
  articleOf(
    `<!doctype html><html lang="${lang}"><head><title>Ice</title><meta property="article:published_time" content="2026-01-07T08:00:00Z"></head><body><article><h1>Ice</h1>${Array.from({ length: 4 }, () => `<p>${sentence}</p>`).join('')}${more}</article></body></html>`,
  ).articleBody;

it('takes a pointer that is glued to the title of its link and set as a quote', () => {
  const sentence =
    '雾泽港的冰面周二清晨厚达十二公分，渡船三十一年来第一次没有离岸，港务所表示将退还所有船票，旅客可在码头窗口办理手续。';
  const title = '谁在批量购买只穿一晚的礼服？';
  const quote = (label: string): string =>
    `<blockquote><a href="/p/1"><span>${label}</span>${title}</a></blockquote><p>${sentence}</p>`;
  expect(storyOf('zh', sentence, quote('延伸阅读'))).not.toContain(title);
  expect(storyOf('zh', sentence, quote('他问我'))).toContain(title);
});

it('keeps a correction whose label stands in brackets', () => {
  const sentence =
    '「氷は厚くなったが、まだ歩けない」と港の係は話す。渡し船は三十一年ぶりに岸を離れず、旅人は古い税関に泊まった。';
  const note =
    '【訂正】15日付朝刊とこの記事の初出で、移動距離を「24メートル」としたのは「42メートル」の誤りでした。';
  expect(storyOf('ja', sentence, `<p>${note}</p>`)).toContain(note);
});

it('takes a caption that ends with who gave the picture, in Chinese', () => {
  const sentence =
    '雾泽港的冰面周二清晨厚达十二公分，渡船三十一年来第一次没有离岸，港务所表示将退还所有船票，旅客可在码头窗口办理手续。';
  const caption = '旅客在旧海关过夜。（主办单位提供）';
  const told = '旅客在旧海关过夜。（床由镇上的人提供，一共四十张）';
  expect(storyOf('zh', sentence, `<p>${caption}</p><p>${sentence}</p>`)).not.toContain(caption);
  expect(storyOf('zh', sentence, `<p>${told}</p><p>${sentence}</p>`)).toContain(told);
});

it('keeps a dek in large letters that a class calls a caption, and no label', () => {
  const dek =
    'After thirty-one years the ferries stay at their moorings, and the town opens the old customs house.';
  const top = (text: string): string => `<h2 class="caption">${text}</h2>`;
  expect(articleOf(samplePage({ top: top(dek) })).articleBody).toContain(dek);
  expect(articleOf(samplePage({ top: top('Ruth Amsel on the ice') })).articleBody).not.toContain(
    'on the ice',
  );
});

it('keeps the lead under a label for subscribers, with the days below it', () => {
  const lead =
    'Two hundred passengers slept in a gymnasium and asked when a train would leave for the south.';
  const label = '<div>Subscribers only</div>';
  const days = '<div>Published: 09.05.2025 04:30</div><div>Changed: 12.05.2025 09:18</div>';
  const story = paragraphs.map((text) => `<p>${text} ${text.replaceAll('e', 'ee')}</p>`).join('');
  const page = `<!doctype html><html lang="en"><head><title>Ice</title><meta property="article:published_time" content="2025-05-09T04:30:00Z"></head><body><article><div class="top">${label}<h1>Ice</h1><div class="x"><p>${lead}</p></div>${days}</div><div class="t">${story}</div></article></body></html>`;
  expect(articleOf(page).articleBody).toContain(lead);
});

const middleOf = (middle: string): string => articleOf(samplePage({ middle })).articleBody;

it('takes a pointer with its titles out of a quote, and no line of a quote that only begins so', () => {
  const titles =
    '<p><a href="/a">The bridge opens on Friday</a><br><a href="/b">Masons of the whole coast</a></p>';
  expect(middleOf(`<blockquote><p><strong>See also:</strong></p>${titles}</blockquote>`)).toBe(middleOf(''));
  const said =
    '<blockquote><p>See also:</p><p>Nobody ever saw the ice as thick as that winter, not even my mother.</p></blockquote>';
  expect(middleOf(said)).toContain('not even my mother');
});
