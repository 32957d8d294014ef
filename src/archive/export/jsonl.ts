import type { ExportFormat } from './export-format.ts';

/** JSON Lines: one whole article a line, valid against `dechaff schema`. */
export const jsonl: ExportFormat = async function* (articles) {
  for await (const article of articles) yield `${JSON.stringify(article)}\n`;
};
