/** What a page shows of its site's layout and of how well it could be cleaned: what drift is noticed by. */
import type { Outcome } from '../article/outcome.ts';
import { cleanHtml, outcomeOf } from './clean-html.ts';
import type { CleanHtmlOptions } from './clean-options.ts';
import { cleanPage, type CleanedPage } from './clean-page.ts';
import { countWords } from './page/count-words.ts';
import type { PageBlock } from './page/page-block.ts';
import { isProse } from './page/block-signs.ts';
import { shortHash } from './short-hash.ts';
import { templateLesson, type TemplateLesson } from './templates/site-template.ts';

export interface PageSigns {
  /** The article's verdict, or the reason why there is none. */
  readonly verdict: string;
  /** Words of the text that was kept. */
  readonly words: number;
  /** Share of the page's characters that was kept, 0–1. */
  readonly keptShare: number;
  readonly hasHeadline: boolean;
  readonly hasAuthor: boolean;
  readonly hasDate: boolean;
  /** Ids of the rules that took something, sorted. */
  readonly rules: readonly string[];
  /** Fingerprint of the layout around the text: hashes of `tag.class` of the elements around it, sorted, at most 48. */
  readonly layout: readonly string[];
}

export interface SignedOutcome {
  readonly outcome: Outcome;
  /** Null for a page that is too much to be read. */
  readonly signs: PageSigns | null;
  /** What it teaches about its site's template; null when it is no article, or has no address. */
  readonly lesson: TemplateLesson | null;
}

/** `cleanHtml`, with what the page shows of its site. */
export function cleanWithSigns(html: string, options: CleanHtmlOptions = {}): SignedOutcome {
  const cleaned = cleanPage(html, options);
  if (cleaned.kind === 'refused') return { outcome: cleanHtml(html, options), signs: null, lesson: null };
  const outcome = outcomeOf(cleaned, options);
  return { outcome, signs: pageSignsOf(cleaned, outcome), lesson: lessonOf(cleaned, outcome) };
}

function lessonOf({ page }: CleanedPage, { outcome, article }: Outcome): TemplateLesson | null {
  if (outcome !== 'article' || article === null || article.url === null) return null;
  return templateLesson(page, { ...article, url: article.url });
}

function pageSignsOf({ page, metadata }: CleanedPage, { reason, article }: Outcome): PageSigns {
  const rules = new Set<string>();
  let all = 0;
  let kept = 0;
  for (const { pieces } of page.allBlocks) {
    for (const { text, removal } of pieces) {
      all += text.length;
      if (removal === null) kept += text.length;
      else rules.add(removal.rule);
    }
  }
  const prose = page.blocks.filter(isProse);
  return {
    verdict: reason ?? article?.verdict ?? 'no-content',
    words: countWords(page.blocks.map(({ text }) => text).join('\n\n')),
    keptShare: all === 0 ? 0 : kept / all,
    hasHeadline: metadata.headline !== null,
    hasAuthor: metadata.authors.length > 0,
    hasDate: metadata.datePublished !== null,
    rules: [...rules].sort(),
    layout: layoutOf(prose.length > 0 ? prose : page.allBlocks.filter(isProse)),
  };
}

const mostNames = 48;
/** Names that a build or a database made ("css-1x2y3z", "post-4711") differ between pages of one layout. */
const writtenName = /^[A-Za-z][A-Za-z_-]{2,40}$/;

function layoutOf(blocks: readonly PageBlock[]): string[] {
  const names = new Set<string>();
  const seen = new Set<Element>();
  for (const block of blocks) {
    for (let at: Element | null = block.element; at !== null && !seen.has(at); at = at.parentElement) {
      seen.add(at);
      const tag = at.localName;
      const words = `${at.getAttribute('class') ?? ''} ${at.id}`.slice(0, 500).split(/\s+/);
      for (const word of words) if (writtenName.test(word)) names.add(`${tag}.${word}`);
    }
  }
  // A page without any class is known by the elements that its text stands in.
  if (names.size === 0) for (const block of blocks) names.add(tagPath(block.element));
  return [...names].map(shortHash).sort().slice(0, mostNames);
}

function tagPath(element: Element): string {
  const tags: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) tags.push(at.localName);
  return tags.reverse().join('>');
}
