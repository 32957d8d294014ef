/** Boxes that a site sets into its stories for a service of its own, told by a button and the wording or the service that it leads to, and boxes of the story. */
import { describe, expect, it } from 'vitest';
import { bodyOf, goes, stays } from './line-cases.ts';

const div = (html: string): string => `<div class="css-1x9">${html}</div>`;

describe('a box with a button', () => {
  goes([
    [
      'a plea of the newsroom, worded as its own',
      {
        end: div(
          '<h2>Our reporting is paid for by its readers</h2><p>If you value what we do, support our newsroom with whatever you can.</p><p><a href="/p/41">Count me in</a></p>',
        ),
      },
    ],
    [
      'a podcast of the site, told by where the button leads',
      {
        middle: div(
          '<h4>Waterline, episode 88</h4><p>Why did nobody measure the ice? Ida Falk tells what she found in the old minutes.</p><p><a href="https://podcast.lindmark.example/waterline/88">To the episode</a></p>',
        ),
      },
    ],
    [
      'goods of partners with their prices',
      {
        middle: div(
          '<h3>Skates for the winter</h3><table><tr><td><a href="https://sport.elsewhere.example/1">Nordholm 3, laced</a></td><td>£82.00</td></tr><tr><td><a href="https://sport.elsewhere.example/2">Kufen S, buckled</a></td><td>£95.50</td></tr></table><p>Prices are those of our partners.</p>',
        ),
      },
    ],
  ]);
  stays([
    [
      'facts of the story, with a button to the report that they are from',
      {
        middle: div(
          '<h4>The ice in figures</h4><p>It was 41 centimetres thick at the pier on Monday and 38 at the mole.</p><p><a href="https://ice-survey.example/report-2026">The whole survey</a></p>',
        ),
      },
      'It was 41 centimetres thick at the pier',
    ],
    [
      'a table of prices that leads nowhere',
      {
        middle: div(
          '<table><tr><td>Ferry, one way</td><td>£8.20</td></tr><tr><td>Sleigh, one way</td><td>£9.05</td></tr></table>',
        ),
      },
      'Sleigh, one way',
    ],
  ]);
});

describe('an address of the newsroom', () => {
  const call = (domain: string): string =>
    div(
      `<p>Have you ever fallen through the ice?</p><p>Whoever has seen it may write to <a href="mailto:tips@${domain}">tips@${domain}</a>, all of it helps.</p>`,
    );
  goes([['with a question to the reader', { end: call('lindmark.example') }]]);
  stays([['of somebody in the story', { middle: call('rescue.example') }, 'Whoever has seen it']]);
});

it('are none of a live blog’s entries', () => {
  const entry = (hour: string, text: string): string =>
    `<div class="entry"><p>${hour}</p><p>${text}</p><p><a href="/live/${hour}">Share this entry</a></p></div>`;
  const body = bodyOf({
    middle: `<div>${entry('10:00', 'Subscribe to the ice, said the harbour master, and laughed at his own joke for a while.')}${entry('11:00', 'Nobody laughed with him, for the ferry was still waiting at the pier with all lights on.')}${entry('12:00', 'At noon the first sledge arrived from the other shore and the children ran to meet it.')}</div>`,
  });
  expect(body).toContain('Subscribe to the ice');
  expect(body).toContain('Nobody laughed with him');
});
