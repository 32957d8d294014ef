import { expect, it } from 'vitest';
import { articleOf } from '../sample-page.ts';

const about = (subject: string): string =>
  `<p>The ${subject} of the boats were compared over a whole winter, on the same quay and with the same crew, by two men who had never met before.</p>`;
const page = (name: string, text: string): string =>
  `<!doctype html><html lang="en"><head><title>Six boats compared</title><meta property="article:published_time" content="2026-01-07T08:00:00Z"><meta name="author" content="Ruth Amsel"></head><body><h1>Six boats compared</h1>
<div><div class="b">${['hulls', 'sails', 'ropes', 'masts', 'decks'].map(about).join('')}</div></div><div class="${name}">${text}</div></body></html>`;

it('takes a box that holds much of the running text for text, whatever Readability makes of its name', () => {
  // Of another build than the other half, or what is given back would be this.
  const half = ['anchors', 'lamps', 'engines', 'cabins']
    .map((subject) => `<section><h3>Of ${subject}</h3><div><div>${about(subject)}</div></div></section>`)
    .join('');
  for (const name of ['two-sidebars', 'k-header-3', 'with-banner', 'extra-wide']) {
    expect(articleOf(page(name, half)).articleBody).toContain('The cabins of the boats');
  }
});

it('leaves the small print under such a name out', () => {
  const print =
    '<p>Boats are pictured by way of example and may look different from the ones that were compared here.</p>';
  expect(articleOf(page('x-legends', print)).articleBody).not.toContain('by way of example');
});
