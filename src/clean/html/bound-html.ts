/** Bounds a page before any DOM is built: bombs are refused, monstrous attributes trimmed. The one door to htmlparser2. */
import { Parser } from 'htmlparser2';

export const htmlLimits = {
  characters: 20_000_000,
  nodes: 250_000,
  /** Chromium stops nesting at 512; pages that leave elements open by mistake come close. */
  depth: 1_000,
  attributes: 120,
  attributeLength: 8_192,
  /** Open formatting elements times the blocks in which the parser opens them again (HTML, "reconstruct the active formatting elements"). */
  reopened: 150_000,
} as const;

export type BoundHtml =
  | { readonly kind: 'html'; readonly html: string; readonly trimmed: number }
  | { readonly kind: 'refused'; readonly limit: keyof typeof htmlLimits };

const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const blocks = new Set(
  'p div td th li h1 h2 h3 h4 h5 h6 section article center table tr ul ol dl dt dd form'.split(' '),
);

/**
 * Elements whose `id` or `name` makes the document, or a form, give back the element instead of its own property
 * ("DOM clobbering"), so that `document.body` may be an image.
 */
const clobbering = new Set(
  'img form embed iframe object input button select textarea fieldset output'.split(' '),
);

/** One pass over the page's tags. `isReservedName` says which names belong to the DOM itself. */
export function boundHtml(html: string, isReservedName: (name: string) => boolean): BoundHtml {
  if (html.length > htmlLimits.characters) return { kind: 'refused', limit: 'characters' };
  const scan = new HtmlScan(html, isReservedName);
  const limit = scan.run();
  if (limit !== null) return { kind: 'refused', limit };
  return { kind: 'html', html: scan.edited(), trimmed: scan.edits.length };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

class HtmlScan {
  readonly edits: Edit[] = [];
  readonly #html: string;
  readonly #isReservedName: (name: string) => boolean;
  #nodes = 0;
  #depth = 0;
  #openFormatting = 0;
  #reopened = 0;
  #isNewBlock = false;
  #limit: keyof typeof htmlLimits | null = null;

  constructor(html: string, isReservedName: (name: string) => boolean) {
    this.#html = html;
    this.#isReservedName = isReservedName;
  }

  run(): keyof typeof htmlLimits | null {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.#open(name, attributes, parser.startIndex, parser.endIndex);
        },
        onclosetag: (name, isImplied) => {
          this.#depth--;
          if (blocks.has(name)) this.#isNewBlock = true;
          if (formatting.has(name) && !isImplied) this.#openFormatting--;
        },
        ontext: () => {
          this.#count();
        },
      },
      { decodeEntities: false },
    );
    const chunk = 1 << 16;
    for (let at = 0; at < this.#html.length && this.#limit === null; at += chunk) {
      parser.write(this.#html.slice(at, at + chunk));
    }
    if (this.#limit === null) parser.end();
    return this.#limit;
  }

  edited(): string {
    if (this.edits.length === 0) return this.#html;
    let html = '';
    let at = 0;
    for (const { start, end, text } of this.edits) {
      html += this.#html.slice(at, start) + text;
      at = end;
    }
    return html + this.#html.slice(at);
  }

  #open(name: string, attributes: Record<string, string>, start: number, end: number): void {
    this.#count();
    if (++this.#depth > htmlLimits.depth) this.#limit ??= 'depth';
    if (blocks.has(name)) this.#isNewBlock = true;
    if (formatting.has(name)) this.#openFormatting++;
    this.#trim(name, attributes, start, end);
  }

  /** Text or an inline element after a block began makes the parser open all open formatting elements again. */
  #count(): void {
    if (++this.#nodes > htmlLimits.nodes) this.#limit ??= 'nodes';
    if (!this.#isNewBlock) return;
    this.#isNewBlock = false;
    this.#reopened += Math.max(0, this.#openFormatting - 3);
    if (this.#reopened > htmlLimits.reopened) this.#limit ??= 'reopened';
  }

  #trim(name: string, attributes: Record<string, string>, start: number, end: number): void {
    const names = Object.keys(attributes);
    const isReserved = (key: string): boolean => this.#isReservedName(attributes[key] ?? '');
    const isClobbering = clobbering.has(name) && (isReserved('name') || isReserved('id'));
    if (!isClobbering && names.length <= htmlLimits.attributes && end - start <= htmlLimits.attributeLength)
      return;
    const kept = names
      .filter((key) => !(isClobbering && (key === 'name' || key === 'id')))
      .slice(0, htmlLimits.attributes)
      .map((key) => ` ${key}="${trimValue(key, attributes[key] ?? '').replaceAll('"', '&quot;')}"`);
    this.edits.push({ start, end: end + 1, text: `<${name}${kept.join('')}>` });
  }
}

function trimValue(name: string, value: string): string {
  if (value.length <= htmlLimits.attributeLength) return value;
  if (name !== 'srcset' && name !== 'data-srcset') return name === 'content' ? value.slice(0, 65_536) : '';
  const shortened = value.slice(0, htmlLimits.attributeLength);
  return shortened.slice(0, Math.max(0, shortened.lastIndexOf(', ')));
}
