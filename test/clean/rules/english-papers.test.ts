/** Lines with which English-language papers and stations interrupt and end a text; beside each what looks like one and stays. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

const bodyOf = (insert: Insert): string => articleOf(samplePage(insert)).articleBody;
const whole = paragraphs.join('\n\n');

describe('a pointer that begins with the bare verb', () => {
  it.each([
    '<p><strong>READ: <a href="/1">Ferry to the islands gets a new bell</a></strong></p>',
    '<blockquote><p><strong>Read: <a href="/1">Ferry to the islands gets a new bell</a></strong></p></blockquote>',
    '<p>Read | <a href="/1">Ferry to the islands gets a new bell</a></p>',
  ])('goes where it is set apart: %s', (middle) => {
    expect(bodyOf({ middle })).toBe(whole);
  });

  it.each([
    'READ was the only word on the case, and people asked her on the quay what they should read.',
    'Read together, the logs of the harbour show that nobody had measured the ice on Monday.',
    'Read the label twice',
  ])('stays where it is a verb: %s', (line) => {
    expect(bodyOf({ middle: `<p>${line}</p>` })).toContain(line);
  });

  it('stays as the title of a list', () => {
    const middle =
      '<h2>Read the small print</h2><ul><li>Boots</li><li>Ropes, two for each of the crew</li></ul>';
    expect(bodyOf({ middle })).toContain('Read the small print');
  });

  it('stays in a list of what to do', () => {
    const item = 'Read the <a href="/ice">notice on the ice</a> before you step on it';
    expect(bodyOf({ middle: `<ul><li>Put on boots.</li><li>${item}</li></ul>` })).toContain(
      'Read the notice',
    );
  });
});

describe('what stands under the text', () => {
  it.each([
    '<p>See a spelling or grammar error in our story? <a href="/r">Click here to report it.</a> Please include the headline.</p>',
    '<p>Two crossed lines that form an "X". Whoever presses it gets rid of the box.</p>',
    '<p>With reporting by Coast Press Association</p>',
    '<p>With input from Imtiaz Solangi in Rohri</p>',
    '<p>All rights reserved. This material may be hung up in the customs house, and nowhere else unless the Lindmark Post has said so in writing.</p>',
    '<p>You can also support our journalism by becoming a digital subscriber. <a href="/s">Subscribers gain unlimited access</a> to the Post.</p>',
    '<p>Want to know more about how the ice is measured? Check out our new <a href="/g">Ice Bank</a> for guides that help you across it.</p>',
  ])('goes: %s', (end) => {
    expect(bodyOf({ end })).toBe(whole);
  });

  it.each([
    'Two crossed lines on the chart mark where the ice is thin, and a notification comes with the morning post.',
    'With reporting the thickness of the ice the town has charged two captains, who go out at noon.',
    'Who would walk on it? Check the charts of the <a href="/g">harbour office</a> first, says the captain.',
    'All rights reserved by the council pass to the harbour office, which has to pay for the ice.',
  ])('stays: %s', (line) => {
    expect(bodyOf({ end: `<p>${line}</p>` })).toContain(line.replace(/<[^>]+>/gu, ''));
  });
});

describe('a question for stories', () => {
  it('goes with the address to answer to, also amid the text', () => {
    const middle =
      '<p><em>Have you got a story for us? Email news@lindmark.example or call us on 01772 555 018.</em></p>';
    expect(bodyOf({ middle })).toBe(whole);
  });

  it('stays without one', () => {
    const line = 'Have you got a story, she asked the children, that is shorter than the winter?';
    expect(bodyOf({ middle: `<p>${line}</p>` })).toContain(line);
  });
});

describe('over the text', () => {
  it('goes how long ago it was published, and a sentence about that stays', () => {
    expect(bodyOf({ top: '<p>This was published 3 months ago</p>' })).toBe(whole);
    const line = 'This was published 3 months ago in a letter to the harbour.';
    expect(bodyOf({ top: `<p>${line}</p>` })).toContain(line);
  });

  it('keeps points that sum the text up', () => {
    const points = '<ul class="summary"><li>The harbour froze over.</li><li>Two captains measure.</li></ul>';
    const head = '<meta name="description" content="The harbour froze over. Two captains measure.">';
    expect(bodyOf({ top: points, head })).toContain('Two captains measure.');
  });
});

describe('boxes', () => {
  const bullets = '<li>Exclusive articles by our columnists and others.</li>'.repeat(2);

  it.each([
    `<div class="subscription-offer"><h3>FOR SUBSCRIBERS ONLY</h3><p>Read the latest news in your city and across the country, on any device that you own.</p><ul>${bullets}</ul></div>`,
    '<div class="ai-summary-box"><h3>Key Takeaways</h3><ul><li>The ice is four centimetres thick.</li></ul></div>',
    '<div class="gift-bar"><span>Only subscribers can gift this story</span></div>',
  ])('go: %s', (middle) => {
    expect(bodyOf({ middle })).toBe(whole);
  });

  it.each([
    '<div class="summary-box"><h3>Key points</h3><ul><li>The ice is four centimetres thick.</li></ul></div>',
    '<div class="gift-guide"><p>A pair of ice picks, worn around the neck, is what the captain gives away.</p></div>',
  ])('stay: %s', (middle) => {
    expect(bodyOf({ middle }).length).toBeGreaterThan(whole.length + 20);
  });
});
