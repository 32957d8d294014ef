/** What newsrooms print around the end of a text, and what looks like it and stays. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

const bodyOf = (insert: Insert): string => articleOf(samplePage(insert)).articleBody;
const whole = paragraphs.join('\n\n');
const story =
  '<meta property="article:published_time" content="2026-01-07T08:00:00Z"><meta name="author" content="Ida Falk">';

it('keeps what a story was updated for, and not that it was updated', () => {
  const why = 'This story has been updated to correct the thickness of the ice at noon.';
  expect(bodyOf({ end: `<p>${why}</p>` })).toContain(why);
  expect(bodyOf({ end: '<p>This story has been updated.</p>' })).toBe(whole);
});

describe('a question with the address to answer to', () => {
  it('goes where the address is the newsroom’s own', () => {
    const line =
      '<p>Were you on the ferry that night? Share your story with us at tips@lindmark.example.</p>';
    expect(bodyOf({ head: story, middle: line })).toBe(whole);
  });
  it('stays where it is somebody else’s', () => {
    const line = 'Where does the mail go? Whoever knows can write to the post at mail@sound.example.';
    expect(bodyOf({ head: story, middle: `<p>${line}</p>` })).toContain(line);
  });
});

describe('who wrote it', () => {
  const more = ['sledges', 'lamps', 'ropes', 'stoves', 'boats', 'nets', 'sails', 'oars', 'bells', 'flags']
    .map((one) => `<p>The ${one} of the harbour were counted on Wednesday, and none of them was missing.</p>`)
    .join('');
  const note =
    '<p>This column answers what readers ask, and takes the place of no lawyer. It comes out on each Tuesday of the month.</p>';
  it('goes above a note on the column, too', () => {
    const end = `${more}<p>Ida Falk is a surveyor in Lindmark and a member of the harbour board</p>${note}`;
    expect(bodyOf({ head: story, end })).not.toContain('harbour board');
    expect(bodyOf({ head: story, end })).toContain('takes the place of no lawyer');
  });
  it('stays where the text speaks of somebody else', () => {
    const end = `${more}<p>Uwe Holm is a surveyor in Lindmark and has measured the quay for thirty years.</p>${note}`;
    expect(bodyOf({ head: story, end })).toContain('Uwe Holm is a surveyor');
  });
});

describe('who made a chart', () => {
  it('goes with the chart', () => {
    expect(bodyOf({ middle: '<p>Data: Harbour office; Chart: Ida Falk</p>' })).toBe(whole);
  });
  it('is no line of facts', () => {
    const facts = 'Wind: north; Ice: four centimetres';
    expect(bodyOf({ middle: `<p>${facts}</p>` })).toContain(facts);
  });
});

describe('a box that asks to follow', () => {
  const box = (title: string): string =>
    `<div class="k1"><div class="k2"><h3>${title}</h3></div><div class="k3"><p>Keep abreast of the sound, its ferries and its weather wherever you are</p><a href="https://whatsapp.com/channel/1">Tap here</a></div></div>`;
  it('goes with all that it says', () => {
    expect(bodyOf({ middle: box('Follow The Lindmark Herald on WhatsApp') })).toBe(whole);
  });
  it('is no section that speaks of a service', () => {
    const section =
      '<div><h3>WhatsApp for the crew</h3><p>The crews wrote to each other all night, and the harbour master read along from the customs house, as he had done in the winter of the long storm.</p></div>';
    expect(bodyOf({ middle: section })).toContain('The crews wrote to each other');
  });
});

it('takes the title of a film for what it is', () => {
  const film =
    '<div class="inlinevideo"><div class="vid_head">Ferry stuck in the ice, all on board sing</div></div>';
  expect(bodyOf({ middle: film })).toBe(whole);
});

describe('what plugins ask', () => {
  it.each([
    'We are sorry that this post was not useful for you!',
    'Click on a star to rate it!',
    'Like Loading...',
    'Thanks for reading! Subscribe for free to receive new posts and support my work.',
  ])('%s', (line) => {
    expect(bodyOf({ end: `<p>${line}</p>` })).toBe(whole);
  });
});
