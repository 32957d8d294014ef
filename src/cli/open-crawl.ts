/** Opens what a crawl works with; the same in the one process of a small crawl and in each worker of a large one. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { archivePlaceOf } from '../archive/archive-place.ts';
import { JsonArchive } from '../archive/json-archive.ts';
import { WarcWriter } from '../archive/warc/warc-writer.ts';
import type { Config } from '../config.ts';
import type { CrawlStores } from '../crawl/crawl-stores.ts';
import type { CrawlTools } from '../crawl/crawl-url.ts';
import { templatesIn } from '../crawl/template-memory.ts';
import type { RevisitBounds } from '../crawl/revisit.ts';
import { UrlScope, type ScopeOptions } from '../crawl/url-scope.ts';
import { Visitor } from '../crawl/visit-url.ts';
import { userAgentOf } from '../fetch/fetch-options.ts';
import type { Logger } from '../log.ts';
import { createSiteFinder } from '../site/find-site.ts';
import { fetchSettings } from './fetch-settings.ts';
import { closeAll, type Close } from './close-all.ts';
import type { Terminal } from './terminal.ts';

/** What a crawl is about, as plain data: it is handed to worker processes as it is. */
export interface CrawlSetting {
  readonly version: string;
  readonly config: Config;
  /** Of the addresses that the crawl was given with user name and password: those are not stored, and so not in the queue. */
  readonly authorizations?: Readonly<Record<string, string>>;
  /** Which links are followed; null for those to the same host. */
  readonly scope: ScopeOptions | null;
  /** Name of the job that this run belongs to, for provenance and logs. */
  readonly job: string | null;
  /** Of this run; all its workers' log lines carry it. */
  readonly runId: string;
  readonly follow: boolean;
  /** Keep raw pages as WARC files beside the state. */
  readonly raw: 'none' | 'warc';
  readonly patienceMs: number;
  /** When what was visited comes again; null when each run says that itself. */
  readonly revisit: RevisitBounds | null;
  /** Home page of the demo site, when that is crawled. */
  readonly demoUrl: string | null;
}

export interface OpenedCrawl {
  readonly tools: CrawlTools;
  readonly visitor: Visitor;
  close(): Promise<void>;
}

const hostWaitMs = 15_000;

/** Throws what the file system says when nothing can be saved. The stores are the caller's. */
export async function openCrawl(
  setting: CrawlSetting,
  stores: CrawlStores,
  log: Logger,
  terminal: Pick<Terminal, 'env' | 'atExit'>,
): Promise<OpenedCrawl> {
  const { config, demoUrl } = setting;
  const closing: Close[] = [];
  const close = () => closeAll(closing);
  try {
    const place = archivePlaceOf(config);
    const archive = await JsonArchive.open(place.outputDir, stores.index);
    closing.push(() => archive.close());
    // The second Ctrl-C waits for nobody.
    terminal.atExit(() => archive.abandon());
    await access(place.outputDir, constants.W_OK);
    const raw = setting.raw === 'warc' ? await openWarcWriter(setting, stores) : null;
    if (raw) closing.push(() => raw.close());
    const visitor = await openVisitor(setting, stores, log, terminal.env, raw);
    closing.push(() => visitor.close());
    const rules = {
      follow: setting.follow,
      maxDepth: config.maxDepth ?? Infinity,
      delayMs: demoUrl === null ? config.delayMs : 0,
      hostWaitMs,
      scope: setting.scope && new UrlScope(setting.scope),
      revisit: setting.revisit,
    };
    return { tools: { visitor, archive, rules }, visitor, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function openWarcWriter({ config, version }: CrawlSetting, { captures }: CrawlStores): Promise<WarcWriter> {
  return WarcWriter.open({
    dir: archivePlaceOf(config).warcDir,
    memory: captures,
    info: {
      software: `dechaff/${version}`,
      robots: config.robots,
      ...(config.contact !== null && { operator: config.contact }),
    },
    requestHeaders: { 'user-agent': config.userAgent ?? userAgentOf(version, config.contact) },
  });
}

async function openVisitor(
  { config, version, demoUrl, job, authorizations }: CrawlSetting,
  stores: CrawlStores,
  log: Logger,
  env: Terminal['env'],
  raw: WarcWriter | null,
): Promise<Visitor> {
  const [fetch, { sites }] = await Promise.all([
    fetchSettings(config, version, env),
    import('../../scrapers/list.ts'),
  ]);
  const allowAddresses =
    demoUrl === null ? config.allowAddresses : [...config.allowAddresses, new URL(demoUrl).host];
  return new Visitor({
    fetch: { ...fetch, allowAddresses, log, ...(authorizations && { authorizations }) },
    clean: { timeoutMs: config.cleanTimeoutMs, sharers: config.workers },
    job,
    siteOf: createSiteFinder(sites),
    templateOf: templatesIn(stores),
    raw,
  });
}
