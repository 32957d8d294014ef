/** What a page's JSON-LD gives of its own text (schema.org). */
import { wordsOf } from '../../article/identity.ts';
import type { PageBlock } from '../page/page-block.ts';
import { asList, bareAddress, isJsonObject, readLinkedData, typesOf, type JsonObject } from './json-ld.ts';
import { selectAll } from '../html/select.ts';

export interface StatedTexts {
  /** `articleBody`. */
  readonly body: StatedText | null;
  /** Questions and answers of a `FAQPage`, ingredients and instructions of a `Recipe`, steps of a `HowTo`. */
  readonly parts: StatedText | null;
}

/** The texts that JSON-LD states, as a string of words in which a block's words can be looked for. */
export class StatedText {
  readonly #words: string;

  constructor(texts: readonly string[]) {
    this.#words = `|${texts.map((text) => ` ${wordsOf(text).join(' ')} `).join('|')}|`;
  }

  get length(): number {
    return this.#words.length;
  }

  has(block: PageBlock): boolean {
    const words = wordsOf(block.originalText);
    if (words.length < 6) return words.length > 1 && this.#words.includes(`| ${words.join(' ')} |`);
    return (
      this.#words.includes(` ${words.slice(0, 12).join(' ')}`) &&
      this.#words.includes(`${words.slice(-8).join(' ')} `)
    );
  }
}

/** Types of what somebody wrote, as against those of a page, a site or a crumb. */
const works =
  /"(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*Posting|\w*Review|Report|Recipe|HowTo|CreativeWork|VideoObject|\w*Episode)"/;

/** Whether the page's JSON-LD speaks of a work anywhere, and not of the page alone. */
export function statesWork(document: Document): boolean {
  return linkedTexts(document).some((text) => works.test(text));
}

const linkedTexts = (document: Document): string[] =>
  selectAll([...document.getElementsByTagName('script')], '[type="application/ld+json" i]').map(
    (script) => script.textContent,
  );

/** The types of all that the page's JSON-LD speaks of. */
export function linkedTypesOf(document: Document, url: string | null): readonly string[] {
  const texts = linkedTexts(document);
  if (texts.length === 0) return [];
  return readLinkedData(texts, url === null ? [] : [bareAddress(url)]).nodes.flatMap(typesOf);
}

export function statedTextsOf(document: Document, url: string | null): StatedTexts {
  const texts = linkedTexts(document);
  if (!texts.some((text) => /"(?:articleBody|FAQPage|Recipe|HowTo)"/.test(text)))
    return { body: null, parts: null };
  const { article, nodes } = readLinkedData(texts, url === null ? [] : [bareAddress(url)]);
  return { body: toStated([article?.['articleBody']]), parts: toStated(nodes.flatMap(partsOf)) };
}

function toStated(values: readonly unknown[]): StatedText | null {
  const texts = values.filter((value) => typeof value === 'string').filter((text) => text.trim() !== '');
  return texts.length === 0 ? null : new StatedText(texts.map(withoutTags));
}

function partsOf(node: JsonObject): readonly unknown[] {
  const types = typesOf(node);
  if (types.includes('Question')) return [node['name']];
  if (types.includes('Answer') || types.includes('HowToStep')) return [node['text']];
  if (!types.includes('Recipe')) return [];
  const instructions = asList(node['recipeInstructions']).filter((step) => !isJsonObject(step));
  return [...asList(node['recipeIngredient']), ...instructions];
}

function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(/<[^>]*>/g, ' ') : text;
}
