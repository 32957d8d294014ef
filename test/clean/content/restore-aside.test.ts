import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, sampleUrl } from '../sample-page.ts';
import { cleanHtml } from '../../../src/clean/clean-html.ts';

const fact =
  'A harbour master decides alone whether a port is closed, by a law of 1921 that nobody has wanted to change since.';

/** The story with something between its second paragraph and its third. */
function bodyWith(middle: string, lead = ''): string {
  const [first, second, ...others] = paragraphs.map((text) => `<p>${text}</p>`);
  return articleOf(
    `<!doctype html><html lang="en"><head><title>Ice closes the harbour</title></head><body><main><article>
<h1>Ice closes the harbour</h1>${lead}<div class="text">${first}${second}${middle}${others.join('')}</div></article></main></body></html>`,
  ).articleBody;
}

describe('asides between the paragraphs', () => {
  it('stay where they tell something themselves', () => {
    expect(bodyWith(`<aside class="factbox"><h3>The law</h3><p>${fact}</p></aside>`)).toContain(fact);
  });

  it.each([
    ['says the text again', `<aside class="quote"><p>${paragraphs[2] ?? ''}</p></aside>`],
    ['leads to other stories', `<aside><p>${fact.replace(/^.{60}/, '<a href="/law">$&</a>')}</p></aside>`],
    ['asks for an address', `<aside><p>${fact}</p><form><input type="email"></form></aside>`],
    ['has no sentence', '<aside><p>The law of the harbours</p></aside>'],
  ])('go where one %s', (_, aside) => {
    expect(bodyWith(aside)).toBe(bodyWith(''));
  });

  it('go behind the text', () => {
    const [last] = paragraphs.slice(-1);
    const html = `<article><h1>Ice closes the harbour</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<aside><p>${fact}</p></aside></article>`;
    const body = articleOf(`<html lang="en"><body>${html}</body></html>`).articleBody;
    expect(body).toContain(last);
    expect(body).not.toContain(fact);
  });
});

describe('a lead that is set as a heading', () => {
  const lead =
    'Since Tuesday morning no ship has left the port, and the coast guard counts on three more weeks of frost.';

  it('opens the body', () => {
    expect(bodyWith('', `<h2 class="lead">${lead}</h2>`)).toContain(lead);
  });

  it('is told from a second headline', () => {
    expect(bodyWith('', '<h2>Three more weeks of frost</h2>')).not.toContain('Three more weeks');
  });
});

describe('the parts of a recipe', () => {
  const ingredients = ['400 g of smoked eel', 'two onions', 'a bundle of dill', '300 ml of cream'];
  const steps = [
    'Skin the eel and cut it into pieces of two fingers.',
    'Sweat the onions in butter until they are glassy.',
    'Add cream and dill and let it draw for ten minutes.',
  ];
  const items = (texts: readonly string[]): string => texts.map((text) => `<li>${text}</li>`).join('');
  const recipe = (names: { readonly list: string; readonly steps: string }): string => {
    const comments = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const html = `<!doctype html><html lang="en"><head><title>Eel in dill</title></head><body><main><h1>Eel in dill</h1>
<div class="intro"><p>${fact}</p></div>
<section><aside class="${names.list}"><h2>Ingredients</h2><ul>${items(ingredients)}</ul></aside>
<div class="${names.steps}"><h2>Instructions</h2><ol>${items(steps)}</ol></div></section>
<div class="story">${comments}</div></main></body></html>`;
    return cleanHtml(html, { url: sampleUrl }).article?.articleBody ?? '';
  };

  it('are given back by the names of their boxes', () => {
    const body = recipe({ list: 'recipe__ingredients', steps: 'recipe__instructions' });
    for (const text of [...ingredients, ...steps]) expect(body).toContain(text);
  });

  it('are not looked for where only one of the two is there', () => {
    expect(recipe({ list: 'recipe__ingredients', steps: 'links' })).not.toContain('smoked eel');
  });
});

describe('notes outside of the text', () => {
  const note = 'The thickness was measured by the coast guard of Lindmark at noon.';
  const page = (link: string): string =>
    `<!doctype html><html lang="en"><head><title>Ice closes the harbour</title><meta name="author" content="Uta Berg"></head><body><main><article><h1>Ice closes the harbour</h1><div class="text">${paragraphs
      .map((text) => `<p>${text}</p>`)
      .join('')
      .replace(
        '</p>',
        `${link}</p>`,
      )}</div></article><div class="w"><div class="entry-footnotes"><ol><li id="fn-1">${note}</li></ol></div></div></main></body></html>`;
  it('come back where a number in the text leads to them', () => {
    expect(articleOf(page('<a href="#fn-1">1</a>')).articleBody).toContain(note);
    expect(articleOf(page('')).articleBody).not.toContain(note);
  });
});

it('a recipe keeps its ingredients where they are no list', () => {
  const ingredients = [
    ['Flour', '500 g'],
    ['Butter', '3 spoons'],
    ['Sage', '2 leaves'],
  ];
  const items = ingredients
    .map(
      ([name = '', amount = '']) =>
        `<div class="item"><p class="ingredient-name">${name}</p><p class="ingredient-amount">${amount}</p></div>`,
    )
    .join('');
  const steps = paragraphs
    .map(
      (text, at) =>
        `<div class="step"><h3 class="step-title">Step ${String(at + 1)}</h3><p>${text}</p></div>`,
    )
    .join('');
  const html = `<!doctype html><html lang="en"><head><title>Pie of the harbour</title></head><body><main><h1>Pie of the harbour</h1><div class="ingredients-list">${items}</div><div class="steps-list">${steps}</div></main></body></html>`;
  const { articleBody } = articleOf(html);
  for (const [name = '', amount = ''] of ingredients) expect(articleBody).toContain(`${name}\n\n${amount}`);
});
