import packageJson from 'dechaff/package.json' with { type: 'json' };
import { articleSchemaVersion, type Article, type Repair } from '../article/article.ts';
import { articleId, contentHashOf, simhashOf } from '../article/identity.ts';
import type { CleanHtmlOptions } from './clean-options.ts';
import type { CleanedPage } from './clean-page.ts';
import { countWords } from './page/count-words.ts';
import { readDateline } from './metadata/dateline.ts';
import { listRemovals } from './render/list-removals.ts';
import type { PageBlock } from './page/page-block.ts';
import { applyRepairs } from './render/apply-repairs.ts';
import { outPieces, renderBlock, type OutPiece, type RenderedBlock } from './render/render-block.ts';
import type { Metadata } from './metadata/metadata.ts';
import type { RepairContext } from './repairs/repair-rule.ts';
import { repairLine, repairText, type TextRepair } from './repairs/repair-text.ts';
import { rulesetVersion } from './rules/rule-list.ts';
import { captionOf } from './render/read-caption.ts';
import { sanitizeHtml } from './html/sanitize-html.ts';
import type { JudgedPage } from './verdict/judge-page.ts';

const plainArticle: JudgedPage = { verdict: 'article', evidence: [] };

/** The article of a cleaned page; revision 1 until an archive says otherwise. */
export function buildArticle(
  cleaned: CleanedPage,
  options: CleanHtmlOptions,
  verdict: JudgedPage = plainArticle,
): Article {
  const { page, base } = cleaned;
  const metadata = withRepairs(cleaned.metadata);
  const body = renderBody(cleaned);
  const blocks = body.rendered.map(({ block }) => block);
  const articleBody = blocks
    .map((block) => block.text)
    .filter((text) => text !== '')
    .join('\n\n');
  const contentHash = contentHashOf(metadata.headline, articleBody);
  const url = options.url ?? null;
  return {
    schemaVersion: articleSchemaVersion,
    id: articleId(metadata.canonicalUrl, url, contentHash),
    revision: 1,
    previousRevisionId: null,
    url,
    requestedUrl: options.requestedUrl ?? url,
    ...metadata,
    dateline: readDateline(blocks.find(({ type }) => type === 'paragraph')?.text ?? '', {
      language: metadata.inLanguage,
    }),
    articleBody,
    articleBodyHtml: sanitizeHtml(joinHtml(body.rendered)),
    blocks,
    images: blocks.flatMap((block) => (block.type === 'figure' ? [block.image] : [])),
    embeds: blocks.flatMap((block) =>
      block.type === 'embed' && block.url !== null ? [{ provider: block.provider, url: block.url }] : [],
    ),
    wordCount: countWords(articleBody),
    verdict: verdict.verdict,
    quality: {
      score: qualityScore(cleaned, verdict, articleBody),
      warnings: [...cleaned.warnings, ...verdict.evidence.map((sign) => `verdict:${sign}`)],
      contentSource: cleaned.contentSource,
    },
    cleaning: {
      rulesetVersion,
      removed: listRemovals(page.allBlocks, body.indexOf),
      repairs: body.repairs,
    },
    provenance: provenanceOf(options),
    contentHash,
    simhash: simhashOf(metadata.headline, articleBody),
  };

  function renderBody({ page, cues, contentSource }: CleanedPage): {
    rendered: RenderedBlock[];
    repairs: Repair[];
    indexOf: Map<PageBlock, number>;
  } {
    const rendered: RenderedBlock[] = [];
    const repairs: Repair[] = [];
    const indexOf = new Map<PageBlock, number>();
    const isScraped = contentSource === 'text';
    for (const block of page.blocks) {
      const pieces = outPieces(block);
      const made = repairsOf(block, pieces, { language: metadata.inLanguage, isScraped });
      applyRepairs(pieces, made);
      const out = renderBlock(block, pieces, base, (figure) => captionOf(page, figure, cues));
      if (out === null) continue;
      const index = rendered.push(out) - 1;
      indexOf.set(block, index);
      repairs.push(...made.map((repair) => ({ ...repair, block: index })));
    }
    return { rendered, repairs, indexOf };
  }
}

/** What is printed on the page is repaired as its blocks are; rules compare it with them as they stood. */
function withRepairs(metadata: Metadata): Metadata {
  const { headline, alternativeHeadline, inLanguage } = metadata;
  return {
    ...metadata,
    headline: repairLine(headline, inLanguage),
    alternativeHeadline: repairLine(alternativeHeadline, inLanguage),
    description: repairLine(metadata.description, inLanguage),
  };
}

/** None where nothing would be left: such a block stays as it came. */
function repairsOf(
  block: PageBlock,
  pieces: readonly OutPiece[],
  context: RepairContext,
): readonly TextRepair[] {
  if (block.type === 'figure' || block.type === 'embed') return [];
  const repaired = repairText(pieces.map(({ text }) => text).join(''), {
    ...context,
    blockType: block.type,
  });
  return repaired.text === '' ? [] : repaired.repairs;
}

function joinHtml(rendered: readonly RenderedBlock[]): string {
  return rendered.map(({ html }) => html).join('\n');
}

/** 0–1: how sure it is that this is the article, whole and clean. A plain sum of known doubts. */
function qualityScore(cleaned: CleanedPage, { verdict }: JudgedPage, body: string): number {
  let score = verdict === 'article' ? 1 : verdict === 'partial' || verdict === 'paywalled' ? 0.5 : 0.2;
  if (cleaned.contentSource !== 'readability' && cleaned.contentSource !== 'site-body') score -= 0.15;
  if (cleaned.warnings.some((warning) => warning.startsWith('rule-undone:'))) score -= 0.1;
  if (cleaned.metadata.headline === null) score -= 0.1;
  if (body.length < 500) score -= 0.1;
  return Math.max(0, Math.round(score * 100) / 100);
}

function provenanceOf({ provenance }: CleanHtmlOptions): Article['provenance'] {
  return {
    fetchedAt: null,
    fetchMethod: 'file',
    httpStatus: null,
    redirects: [],
    etag: null,
    lastModified: null,
    robots: [],
    rawHash: null,
    rawRef: null,
    discoveredVia: null,
    job: null,
    reason: null,
    fetchReason: null,
    ...provenance,
    extractor: { name: 'dechaff', version: packageJson.version },
  };
}
