import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../src/clean/clean-html.ts';
import { paragraphs } from '../sample-page.ts';

const question = 'How long does the ice last?';
const answer =
  'Usually a week. In a cold winter with little wind it has stayed until the first days of March.';

const page = (
  linkedData: object,
): string => `<!doctype html><html lang="en"><head><title>Ice closes the harbour of Lindmark</title>
<script type="application/ld+json">${JSON.stringify(linkedData)}</script></head><body>
<article><h1>Ice closes the harbour of Lindmark</h1><div class="story">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></article>
<div class="accordion"><div class="entry"><h3>${question}</h3><div class="panel"><p>${answer}</p></div></div></div></body></html>`;

const bodyOf = (linkedData: object): string =>
  cleanHtml(page(linkedData), { url: 'https://lindmark.example/news/ice' }).article?.articleBody ?? '';

describe('what linked data give of the text', () => {
  it('belongs to the body: questions and answers of the page itself', () => {
    const faq = {
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: question,
          acceptedAnswer: { '@type': 'Answer', text: `<p>${answer}</p>` },
        },
      ],
    };
    const body = bodyOf(faq);
    expect(body).toContain(question);
    expect(body).toContain(answer);
  });

  it('belongs to the body: the steps of a recipe', () => {
    expect(
      bodyOf({ '@type': 'Recipe', recipeInstructions: [{ '@type': 'HowToStep', text: answer }] }),
    ).toContain(answer);
  });

  it('decides: the same box without it is not the text', () => {
    expect(bodyOf({ '@type': 'WebPage' })).not.toContain(answer);
  });
});
