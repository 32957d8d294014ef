import { describe, expect, it } from 'vitest';
import { articleOf } from '../sample-page.ts';

const about = (subject: string): string =>
  `The ${subject} of the boats were compared over a whole winter, on the same quay and with the same crew, by two men who had never met before.`;

const chapters = ['How long does a hull last?', 'Who repairs the sails?', 'What does a berth cost?'];
const answer = (at: number): string => `Answer ${String(at)} of the harbour office says that nobody knows.`;

const part = (title: string, text: string): string =>
  `<div class="pane">${title}<div class="panel"><p>${text}</p></div></div>`;

/** Readability takes a class with "hidden" in it for something that nobody sees: so boxes are called that are still closed. */
const page = (closing: string): string =>
  `<!doctype html><html lang="en"><head><title>Six boats compared</title><meta property="article:published_time" content="2026-03-04"></head><body><article>
<h1>Six boats compared</h1><div class="entry-content">
${['hulls', 'sails', 'anchors', 'ropes', 'engines', 'cabins'].map((subject) => `<p>${about(subject)}</p>`).join('')}
<div class="part part-hidden">${closing}</div></div></article></body></html>`;

describe('what closes a text in its own box', () => {
  it('comes back with its chapters', () => {
    const closing = chapters.map((title, at) => part(`<h3>${title}</h3>`, answer(at))).join('');
    const { articleBody } = articleOf(page(closing));
    for (const [at, title] of chapters.entries()) {
      expect(articleBody).toContain(title);
      expect(articleBody).toContain(answer(at));
    }
  });

  it('stays away where nothing parts it: comments stand there as well', () => {
    const closing = chapters.map((_, at) => part(`<b>Reader ${String(at)}</b>`, answer(at))).join('');
    expect(articleOf(page(closing)).articleBody).not.toContain(answer(0));
  });
});
