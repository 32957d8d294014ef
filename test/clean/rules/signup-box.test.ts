import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../src/clean/clean-html.ts';
import { articleOf, paragraphs, samplePage } from '../sample-page.ts';

const ruleOf = (html: string, text: string): string | undefined =>
  articleOf(html).cleaning.removed.find((removal) => removal.text.includes(text))?.rule;

describe('a box to sign up', () => {
  it.each([
    '<div class="x1"><p>The five stories of the week, by newsletter, every Friday at six.</p><input type="email"></div>',
    '<section class="x2"><h4>What the harbour talks about: our weekly newsletter.</h4><button>Subscribe</button></section>',
    '<div class="x5"><h4>The harbour at six</h4><p>Subscribe to our newsletter with what the harbour talks about, all free.</p><button>Yes, I want it</button></div>',
    '<section class="x4"><h4>Books</h4><p>What the harbour reads, in our weekly newsletter</p><a href="/newsletters/books/">I want it</a></section>',
    '<section class="x3"><h4>What the harbour talks about: our weekly newsletter.</h4><p>Every Friday at six.</p><a href="/letter">SUBSCRIBE</a></section>',
  ])('goes, whatever it is called: %s', (box) => {
    const page = samplePage({ middle: box });
    expect(ruleOf(page, 'newsletter')).toBe('signup-box');
    for (const paragraph of paragraphs) expect(articleOf(page).articleBody).toContain(paragraph);
  });

  it.each([
    '<p>The five stories of the week went out by newsletter, and forty people wrote back.</p>',
    '<div><p>The harbour office prints a paper of its own.</p><a href="/paper">Subscribe</a></div>',
    '<div><p>The harbour office answers letters within a week, and calls at once.</p><input type="email"></div>',
  ])('is not a paragraph about newsletters, nor one beside any field: %s', (text) => {
    expect(articleOf(samplePage({ middle: text })).articleBody).toMatch(
      /The (?:five stories|harbour office)/,
    );
  });
});

describe('the line of rights after an author’s biography', () => {
  const byline = '<meta name="author" content="Priya Nair">';
  const biography = '<p>Priya Nair covers local affairs and has lived in the region since 2011.</p>';

  it('does not shield it', () => {
    const page = samplePage({
      head: byline,
      end: `${biography}<p>All rights reserved. Reproduction only with written permission.</p>`,
    });
    expect(articleOf(page).articleBody.endsWith(paragraphs[3])).toBe(true);
  });

  it('stays where it is a sentence of the story', () => {
    const end =
      '<p>All rights reserved for the ferry company were bought by the town in spring, and nobody knew.</p>';
    expect(articleOf(samplePage({ end })).articleBody).toContain('bought by the town');
  });
});

describe('a box that asks to pay', () => {
  const teaser = (box: string): string =>
    `<!doctype html><html lang="en"><head><title>Ice</title></head><body><article><h1>Ice closes the harbour</h1><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>${box}</article></body></html>`;

  it('makes the page paywalled', () => {
    const box =
      '<div class="c-paywall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in.</p></div>';
    expect(cleanHtml(teaser(box)).reason).toBe('paywalled');
  });

  it.each([
    '<div class="c-paywall" style="display:none"><h3>Subscribe to continue reading</h3></div>',
    '<div class="paywall-free"><p>This story is free to read.</p></div>',
    '<div class="promo"><h3>Subscribe to continue reading</h3></div>',
  ])('does not where it is hidden, says nothing of the kind, or is any box: %s', (box) => {
    expect(cleanHtml(teaser(box)).reason).toBeNull();
  });
});
