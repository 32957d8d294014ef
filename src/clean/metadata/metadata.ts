import type { Article } from '../../article/article.ts';

/** The article's fields that come from the page around the body, each with its source in `fieldSources`. */
export type Metadata = Pick<
  Article,
  | 'canonicalUrl'
  | 'headline'
  | 'alternativeHeadline'
  | 'description'
  | 'authors'
  | 'bylineRaw'
  | 'datePublished'
  | 'dateModified'
  | 'articleSection'
  | 'keywords'
  | 'inLanguage'
  | 'textDirection'
  | 'publisher'
  | 'isAccessibleForFree'
  | 'image'
  | 'fieldSources'
>;
