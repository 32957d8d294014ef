/** A plain news page written for the tests, with a place in its middle and at its end for what a test is about. */
import { cleanHtml } from '../../src/clean/clean-html.ts';
import type { CleanHtmlOptions } from '../../src/clean/clean-options.ts';
import type { Article } from '../../src/article/article.ts';

export const paragraphs = [
  'The harbour of Lindmark froze over on Tuesday for the first time in thirty-one years, and the ferries stayed at their moorings.',
  'Captain Ruth Amsel said the ice was not yet thick enough to walk on. “We measured four centimetres at noon,” she told reporters on the quay.',
  'The town council met in the evening and agreed to open the old customs house for travellers who could not go home.',
  'Meteorologists expect milder air from the south-west by the weekend, with rain that should break up the ice within two days.',
] as const;

export interface Insert {
  readonly middle?: string;
  readonly end?: string;
  readonly top?: string;
  readonly head?: string;
}

export function samplePage({ middle = '', end = '', top = '', head = '' }: Insert): string {
  const [first, second, third, fourth] = paragraphs.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head><title>Ice closes the harbour of Lindmark</title>${head}</head><body>
<article><h1>Ice closes the harbour of Lindmark</h1><div class="story">${top}${first}${second}${middle}${third}${fourth}${end}</div></article>
</body></html>`;
}

export const sampleUrl = 'https://lindmark.example/news/ice';

export function articleOf(html: string, options: CleanHtmlOptions = {}): Article {
  const { article } = cleanHtml(html, { url: sampleUrl, ...options });
  if (article === null) throw new Error('no article');
  return article;
}
