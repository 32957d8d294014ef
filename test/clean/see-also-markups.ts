/** The eleven ways in which sites print "See also" inside an article. `link` is the other story's headline as a link. */
import type { Story } from './see-also-languages.ts';

interface Markup {
  readonly name: string;
  /** Blocks that stand between (or after) the paragraphs. Empty for the one that is glued to a paragraph. */
  block(story: Story): string;
  /** What is added inside the paragraph before. */
  readonly glue?: (story: Story) => string;
}

const link = (text: string, path: string) => `<a href="https://news.example/${path}">${text}</a>`;
const first = ({ others }: Story) => link(others[0], 'story/4711');
const list = ({ others }: Story) =>
  `<ul>${others.map((other, index) => `<li>${link(other, `story/48${index}`)}</li>`).join('')}</ul>`;

export const markups: readonly Markup[] = [
  { name: 'aside', block: (s) => `<aside><h4>${s.cue}</h4><p>${first(s)}</p></aside>` },
  {
    name: 'div with a class',
    block: (s) => `<div class="article-related"><span>${s.cue}:</span> ${first(s)}</div>`,
  },
  {
    name: 'known widget',
    block: (s) =>
      `<div class="yarpp yarpp-related"><h3>${s.heading}</h3><ol><li>${first(s)}</li></ol></div>` +
      `<div id="taboola-below-article" class="OUTBRAIN"><span>${s.others[1]}</span></div>`,
  },
  { name: 'paragraph with cue and link', block: (s) => `<p>${s.cue}: ${first(s)}</p>` },
  { name: 'cue in strong', block: (s) => `<p><strong>${s.cue}:</strong> ${first(s)}</p>` },
  { name: 'whole line linked', block: (s) => `<p>${link(`${s.cue}: ${s.others[0]}`, 'story/4711')}</p>` },
  { name: 'paragraph without any link', block: (s) => `<p>${s.cue}: ${s.others[0]}</p>` },
  { name: 'glued to a paragraph', block: () => '', glue: (s) => ` ${s.cue}: ${s.others[0]}` },
  { name: 'heading and list', block: (s) => `<h3>${s.cue}</h3>${list(s)}` },
  { name: 'after a rule', block: (s) => `<hr><p>${s.cue}</p><p>${first(s)}</p>` },
  { name: 'inside a list', block: (s) => `<ul><li>${s.cue}: ${first(s)}</li></ul>` },
];

export type Position = 'middle' | 'end';

/** A plain news page around the story; `markup` null gives the page with nothing to remove. */
export function pageOf(language: string, story: Story, markup: Markup | null, position: Position): string {
  const at = position === 'middle' ? 2 : story.paragraphs.length;
  const body = story.paragraphs.map((paragraph, index) => {
    const isBefore = index === at - 1;
    const glued = isBefore && markup?.glue ? markup.glue(story) : '';
    return `<p>${paragraph}${glued}</p>${isBefore && markup ? markup.block(story) : ''}`;
  });
  const direction = ['ar', 'fa', 'he', 'ur'].includes(language) ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${language}"${direction}><head><meta charset="utf-8"><title>${story.headline} | Example News</title></head>
<body><header><nav><a href="/">Example News</a> <a href="/local">1</a> <a href="/world">2</a></nav></header>
<main><article><h1>${story.headline}</h1>
<div class="article-body">${body.join('\n')}</div>
</article></main><footer><p>© Example News</p></footer></body></html>`;
}
