/** Boxes with small print, teasers behind a label, titles behind a lead, controls that say the same of many things, and their look-alikes. */
import { describe, expect, it } from 'vitest';
import { bodyOf, goes, stays } from './line-cases.ts';

const print =
  'By signing up, you agree to receive recurring messages at the number that you gave. Rates may apply, and up to two messages a day are sent. Reply STOP to opt out, HELP for help. Consent is no condition of a purchase, and the terms may change at any time. See our <a href="/privacy-policy">policy</a>.';

describe('boxes of the site', () => {
  goes([
    [
      'a form for a number, whose small print is longer than all else in the box',
      {
        middle: `<section class="p-8"><div>Lindmark Deals</div><div>Offers from the harbour, picked by the editors and sent to your phone!</div><form><input type="tel" aria-label="Phone"><button>Count me in</button></form><div class="text-xs">${print}</div></section>`,
      },
    ],
    [
      'a plea whose link is drawn as a button',
      {
        end: '<div class="x2"><p>Reading on the left side of the harbour</p><p>Now that the ice has come, we stand together with those who keep the town going. Half of what comes in until Friday goes to them.</p><p><a class="button primary" href="/ice-2026">Donate now</a></p></div>',
      },
    ],
    [
      'articles behind a label, each with its linked title, numbered, with styles between them',
      {
        end: `<div><div>Also in the news</div></div><section><style>.a{}</style>${[1, 2, 3].map((n) => `<article class="item i_${String(n)}"><div><a href="/news/${String(n)}">Story number ${String(n)} of the day</a></div><div>Newsdesk</div><div>Somebody has found the old timetable of the horse sleigh in the cellar of the pharmacy and...</div></article>`).join('')}</section>`,
      },
    ],
    [
      'a list of titles with a lead before each, and its heading',
      {
        middle:
          '<h3>Background on the harbour, researched for you</h3><ul><li><strong>A warning: </strong><a href="/news/11">The mole sinks by a centimetre each year</a></li><li><strong>Ferry or bridge? </strong><a href="/news/12">What the other towns have built instead</a></li><li><strong>“We were cold”: </strong><a href="/news/13">The winter of 1995 in eleven pictures</a></li></ul>',
      },
    ],
    [
      'controls that say the same of each thing',
      {
        middle: [1, 2, 3].map((n) => `<p><a href="/test/${String(n)}">Read full review</a></p>`).join(''),
      },
    ],
    [
      'what waits for a script, and its seconds since 1970',
      { middle: '<p>Loading paragraph...</p><p>1767772800</p>' },
    ],
    ['small print of an adviser', { end: '<p>Past performance is no guarantee of future returns.</p>' }],
  ]);
  stays([
    [
      'a list of sources with a lead before each',
      {
        middle:
          '<h3>What the council has decided</h3><ul><li><strong>The measurements: </strong><a href="https://ice-survey.example/1">Thickness of the ice by day</a></li><li><strong>The rules: </strong><a href="https://law.example/2">Act on frozen harbours of 1931</a></li><li><strong>The fund: </strong><a href="https://fund.example/3">Statutes of the relief fund</a></li></ul>',
      },
      'Act on frozen harbours of 1931',
    ],
    [
      'a table of years near the top',
      {
        middle:
          '<table><tr><td>Winter</td><td>Ice (cm)</td></tr><tr><td>1995</td><td>38</td></tr><tr><td>2026</td><td>41</td></tr></table>',
      },
      '1995',
    ],
    [
      'a number of ten digits in a sentence, and two links of one name',
      {
        middle:
          '<p>The lot went under the hammer as number 1767772800.</p><p><a href="https://a.example/1">Map of ice</a></p><p><a href="https://a.example/2">Map of ice</a></p>',
      },
      'Map of ice',
    ],
  ]);
});

it('keeps articles behind a heading of the text', () => {
  const parts = [1, 2, 3]
    .map(
      (n) =>
        `<article class="part"><div><a href="/ships/${String(n)}">The ship number ${String(n)} in the ice</a></div><p>She was built in ${String(1930 + n)} and has lain at the pier since Tuesday, with nobody on board but a cat that the cook has left there.</p></article>`,
    )
    .join('');
  expect(bodyOf({ middle: `<div>The ships in the harbour</div><section>${parts}</section>` })).toContain(
    'nobody on board but a cat',
  );
});
