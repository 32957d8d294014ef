/**
 * From an INPUT of the command line to its outcome: addresses are visited, files and standard input are read. What visits
 * and what reads web archives is loaded when the first input asks for it.
 */
import { reasonOutcome, type Outcome } from '../article/outcome.ts';
import type { Provenance } from '../article/article.ts';
import type { Config } from '../config.ts';
import { CleanPool } from '../crawl/clean-pool.ts';
import type { TemplateFinder } from '../crawl/template-memory.ts';
import type { Visitor } from '../crawl/visit-url.ts';
import { defaultLimits } from '../fetch/fetch-options.ts';
import type { SiteFinder } from '../site/find-site.ts';
import { readBytes, readFileBytes, type ReadResult } from './read-bytes.ts';
import { isWarcName, recogniseDocument, recognisePlace, type InputKind } from './recognise-input.ts';
import type { Terminal } from './terminal.ts';

export interface SourceOptions {
  readonly terminal: Terminal;
  readonly version: string;
  readonly config: Config;
  readonly siteOf: SiteFinder;
  /** What is known of a page's site; null when nobody asked for it. */
  readonly templateOf: TemplateFinder | null;
  /** What `--input` says; null to find out. */
  readonly inputKind: InputKind | null;
  /** What `--url` says: the address of a file's page. */
  readonly url: string | null;
  readonly keepEncyclopediaSections: boolean;
}

/** Cleans one input after the other; threads, connections and browser live from the first use until `close`. */
export class CleanSource {
  readonly #options: SourceOptions;
  #visitor: Promise<Visitor> | null = null;
  #pool: CleanPool | null = null;

  constructor(options: SourceOptions) {
    this.#options = options;
  }

  /** The outcomes of one input: one, or as many as a web archive has pages. Never throws for an input's sake. */
  async *cleanAll(input: string): AsyncGenerator<Outcome> {
    if (this.#options.inputKind === null && isWarcName(input) && !/^https?:/i.test(input))
      yield* this.#cleanWarc(input);
    else yield await this.clean(input);
  }

  /** Never throws for an input's sake. */
  async clean(input: string): Promise<Outcome> {
    const { signal } = this.#options.terminal;
    const requestedUrl = this.#options.url ?? input;
    if (signal.aborted) return reasonOutcome('interrupted', 'Interrupted.', { requestedUrl });
    const place = recognisePlace(input, this.#options.inputKind);
    if (place.kind === 'refused') return reasonOutcome(place.reason, place.message, { requestedUrl });
    if (place.kind === 'url')
      return (await (await this.#openVisitor()).visit({ url: place.url, signal })).outcome;
    const name = place.kind === 'stdin' ? 'Standard input' : place.file;
    const read = await this.#read(place.kind === 'stdin' ? null : place.file, name);
    if (read.kind === 'failed') return reasonOutcome(read.reason, read.message, { requestedUrl });
    return this.#cleanBytes(read.bytes, name, requestedUrl);
  }

  /** Ends everything that was started. */
  async close(): Promise<void> {
    await Promise.all([this.#visitor?.then((visitor) => visitor.close()), this.#pool?.close()]);
  }

  async *#cleanWarc(file: string): AsyncGenerator<Outcome> {
    const { config, siteOf, terminal, keepEncyclopediaSections } = this.#options;
    const { cleanWarc } = await import('../crawl/clean-warc.ts');
    this.#pool ??= new CleanPool({ timeoutMs: config.cleanTimeoutMs });
    const limits = { ...defaultLimits, maxBodyBytes: config.maxPageBytes };
    const onProblem = (problem: { kind: string; file: string; offset: number }) =>
      terminal.say(`${problem.file} is ${problem.kind} at byte ${problem.offset}; what follows is not read.`);
    try {
      yield* cleanWarc(file, {
        pool: this.#pool,
        siteOf,
        signal: terminal.signal,
        limits,
        keepEncyclopediaSections,
        onProblem,
      });
    } catch (error) {
      if (terminal.signal.aborted) yield reasonOutcome('interrupted', 'Interrupted.', { requestedUrl: file });
      else
        yield reasonOutcome('input-missing', `${file} cannot be read: ${(error as Error).message}`, {
          requestedUrl: file,
        });
    }
  }

  #openVisitor(): Promise<Visitor> {
    this.#visitor ??= createVisitor(this.#options);
    return this.#visitor;
  }

  #read(file: string | null, name: string): Promise<ReadResult> {
    const { terminal, config } = this.#options;
    if (file !== null) return readFileBytes(file, config.maxPageBytes, terminal.signal);
    if (terminal.stdin.isTTY === true) terminal.say('Reading from the terminal; Ctrl-D ends the input.');
    return readBytes(terminal.stdin, name, config.maxPageBytes, terminal.signal);
  }

  async #cleanBytes(bytes: Uint8Array, name: string, requestedUrl: string): Promise<Outcome> {
    const { config, inputKind, url, siteOf, terminal, keepEncyclopediaSections } = this.#options;
    const document = recogniseDocument(bytes, name, inputKind);
    if (document.kind === 'refused')
      return reasonOutcome(document.reason, document.message, { requestedUrl });
    const site = url === null ? null : siteOf(url);
    const template = url === null ? null : ((await this.#options.templateOf?.(url)) ?? null);
    const provenance: Partial<Provenance> = { fetchMethod: document.kind === 'html' ? 'file' : 'text' };
    this.#pool ??= new CleanPool({ timeoutMs: config.cleanTimeoutMs, threads: 1 });
    const { outcome } = await this.#pool.clean(
      {
        kind: document.kind,
        source: document.text,
        url,
        requestedUrl: url,
        options: {
          provenance,
          keepEncyclopediaSections,
          ...(site && { site }),
          ...(template && { template }),
        },
      },
      terminal.signal,
    );
    return { ...outcome, requestedUrl };
  }
}

async function createVisitor(options: SourceOptions): Promise<Visitor> {
  const { config, version, terminal, siteOf, templateOf, keepEncyclopediaSections } = options;
  const { fetchSettings } = await import('./fetch-settings.ts');
  const { Visitor } = await import('../crawl/visit-url.ts');
  return new Visitor({
    fetch: await fetchSettings(config, version, terminal.env),
    siteOf,
    ...(templateOf && { templateOf }),
    clean: { timeoutMs: config.cleanTimeoutMs, keepEncyclopediaSections },
  });
}
