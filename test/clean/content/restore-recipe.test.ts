/** Ingredients that the rules take for labels, links and buttons. */
import { expect, it } from 'vitest';
import { articleOf, paragraphs } from '../sample-page.ts';

const dated = '<meta property="article:published_time" content="2024-02-13">';

it('keeps amounts and names of ingredients that look like labels, links and buttons', () => {
  const item = (amount: string, name: string): string =>
    `<div class="recipe-ingredients__item"><div class="b">${amount}</div><div class="c">${name}</div></div>`;
  const list = [
    item('135 g', 'Butter'),
    item('150 g', 'Flour'),
    item('2 tsp', '<a href="/p/vanilla">Vanilla sugar of the mill</a>'),
    item('1 tbsp', 'Back cocoa'),
    item('600 g', 'Cream'),
  ].join('');
  const steps = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const html = `<!doctype html><html lang="en"><head>${dated}</head><body><main><h1>Mole hill cake</h1><div class="recipe"><div class="recipe-ingredients"><h2>Ingredients</h2>${list}</div>${steps}</div></main></body></html>`;
  for (const words of ['135 g', 'Butter', '150 g', 'Flour', '2 tsp', 'Vanilla sugar', 'Back cocoa', '600 g'])
    expect(articleOf(html).articleBody).toContain(words);
});
