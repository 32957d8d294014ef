/** Where `dechaff clean --output` saves: JSON as the crawl does, other formats under the same names. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../article/article.ts';
import { noIndex } from '../archive/article-index.ts';
import { articlePath } from '../archive/article-path.ts';
import { JsonArchive, ownFolder } from '../archive/json-archive.ts';
import { realFolder, writeWhole } from '../archive/safe-files.ts';
import type { Format } from './format-outcome.ts';

const extensions: Partial<Record<Format, string>> = { text: '.txt', markdown: '.md', html: '.html' };

export type Saved =
  | { readonly kind: 'saved' | 'unchanged'; readonly article: Article; readonly file: string }
  | { readonly kind: 'failed'; readonly message: string };

export class OutputFolder {
  readonly #root: string;
  readonly #archive: JsonArchive;

  private constructor(root: string, archive: JsonArchive) {
    this.#root = root;
    this.#archive = archive;
  }

  /** Makes the folder where it is missing; gives back a message when nothing can be written there. */
  static async open(folder: string): Promise<OutputFolder | string> {
    try {
      const archive = await JsonArchive.open(folder, noIndex);
      return new OutputFolder(path.resolve(folder), archive);
    } catch (error) {
      return `Nothing can be saved in ${folder}: ${(error as Error).message}`;
    }
  }

  /** @param text the article in a format other than JSON */
  async save(article: Article, format: Format, text: string): Promise<Saved> {
    const extension = extensions[format];
    return extension === undefined ? this.#saveJson(article) : this.#saveText(article, extension, text);
  }

  close(): Promise<void> {
    return this.#archive.close();
  }

  async #saveJson(article: Article): Promise<Saved> {
    const result = await this.#archive.save(article);
    if (result.kind === 'failed') return { kind: 'failed', message: result.message };
    const file = path.join(this.#root, result.row?.path ?? articlePath(result.article));
    return { kind: result.kind, article: result.article, file };
  }

  async #saveText(article: Article, extension: string, text: string): Promise<Saved> {
    const parts = articlePath(article)
      .replace(/\.json$/, extension)
      .split('/');
    const name = parts.pop() ?? '';
    try {
      const folder = await realFolder(this.#root, parts);
      const temporary = path.join(await realFolder(this.#root, [ownFolder, 'tmp']), `${process.pid}-${name}`);
      await rm(temporary, { force: true });
      await writeWhole(temporary, path.join(folder, name), text);
      return { kind: 'saved', article, file: path.join(folder, name) };
    } catch (error) {
      return { kind: 'failed', message: `The article cannot be saved: ${(error as Error).message}` };
    }
  }
}
