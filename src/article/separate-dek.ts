/** The dek for texts that print headline, dek and body one below the other. */
import type { Article } from './article.ts';

/** Null where there is none, and where the body opens with it: newsrooms set the text's first paragraph as the dek. */
export const separateDek = ({
  alternativeHeadline,
  articleBody,
}: Pick<Article, 'alternativeHeadline' | 'articleBody'>): string | null =>
  alternativeHeadline !== null && articleBody.startsWith(alternativeHeadline) ? null : alternativeHeadline;
