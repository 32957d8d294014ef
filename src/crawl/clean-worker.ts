/** Runs in a thread of its own, which clean-pool.ts may end at any moment. */
import type { Outcome } from '../article/outcome.ts';
import type { CleanHtmlOptions } from '../clean/clean-options.ts';
import { cleanText } from '../clean/clean-text.ts';
import { cleanWithSigns, type PageSigns } from '../clean/page-signs.ts';
import type { TemplateLesson } from '../clean/templates/site-template.ts';
import { pageLinks } from '../discover/page-links.ts';

export interface CleanTask {
  readonly kind: 'html' | 'text';
  /** The document: HTML, or text that somebody scraped before. */
  readonly source: string;
  /** Null for a document without an address. */
  readonly url: string | null;
  readonly requestedUrl: string | null;
  readonly options: Pick<
    CleanHtmlOptions,
    'site' | 'template' | 'keepEncyclopediaSections' | 'without' | 'provenance'
  >;
}

export interface CleanAnswer {
  readonly outcome: Outcome;
  /** Where the page links to; for `--follow`. */
  readonly links: readonly string[];
  /** What the page shows of its site; null for text, and for a page that could not be read. */
  readonly signs: PageSigns | null;
  /** What an article teaches about its site's template. */
  readonly lesson?: TemplateLesson | null;
}

export default function cleanInWorker({ kind, source, url, requestedUrl, options }: CleanTask): CleanAnswer {
  const places = { ...options, url, requestedUrl };
  if (kind === 'text') return { outcome: cleanText(source, places), links: [], signs: null, lesson: null };
  return { ...cleanWithSigns(source, places), links: url === null ? [] : pageLinks(source, url) };
}
