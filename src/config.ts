/**
 * Every setting in one table: name, environment variable, flag, what is allowed, default and help. `.env.example`,
 * `--help` and the README's table are generated from it; nothing else in the program reads the environment.
 */
import { z } from 'zod';

interface SettingText<Schema extends z.ZodType<unknown, string>> {
  readonly env: `DECHAFF_${string}`;
  /** Flag as commander writes it; null where only the environment can set it. */
  readonly flag: `--${string}` | null;
  /** From the text of the variable or flag to the value the program uses. */
  readonly schema: Schema;
  /** What a person may write, to end the sentence "allowed is …". */
  readonly allowed: string;
  /** Default as text, read by the same schema; `''` stands for "not set". */
  readonly fallback: string;
  readonly help: string;
  readonly isRepeatable?: boolean;
  /** Variables of other programs that are asked when ours is not set. */
  readonly alsoFrom?: readonly string[];
}

export interface ListenAddress {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
}

const setting = <Schema extends z.ZodType<unknown, string>>(text: SettingText<Schema>) => text;

const number = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
const wholeNumber = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(min).max(max));
const seconds = (min: number, max: number) => number(min, max).transform((value) => Math.round(value * 1000));
const megabytes = (min: number, max: number) =>
  number(min, max).transform((value) => Math.round(value * 1_000_000));
const orNull = <Output>(schema: z.ZodType<Output, string>) =>
  z.union([z.literal('').transform(() => null), schema]);
const line = z.string().regex(/^[^\p{Cc}]+$/u);
const isHttpUrl = (text: string) => /^https?:$/.test(URL.parse(text)?.protocol ?? '');
const isProxyUrl = (text: string) => /^(https?|socks5):$/.test(URL.parse(text)?.protocol ?? '');
const isContact = (text: string) => isHttpUrl(text) || /^[^\s@()<>]+@[^\s@()<>]+\.[^\s@()<>]+$/.test(text);
/** `9464`, `:9464`, `0.0.0.0:9464`, `[::1]:9464`; only this machine can reach it unless a host is named. */
const listenAddress = z
  .string()
  .regex(/^(?:(?:\[[0-9a-f:.]+\]|[\w.-]+)?:)?\d{1,5}$/i)
  .transform((text): ListenAddress => {
    const [, host = '', port = ''] = /^(?:(.*):)?(\d+)$/.exec(text) ?? [];
    return { host: host.replace(/^\[|\]$/g, '') || '127.0.0.1', port: Number(port) };
  })
  .refine(({ port }) => port <= 65_535);
const isAddress = (text: string) => /^(\[[0-9a-f:.]+\]|[^\s:/@[\]]+)(:\d{1,5})?$/i.test(text);

/** Property names are those of `Config`; units are in them. */
export const settings = {
  userAgent: setting({
    env: 'DECHAFF_USER_AGENT',
    flag: '--user-agent <text>',
    schema: orNull(line),
    allowed: 'one line of text',
    fallback: '',
    help: 'User-Agent sent with every request; by default dechaff, its version and the contact',
  }),
  contact: setting({
    env: 'DECHAFF_CONTACT',
    flag: '--contact <address>',
    schema: orNull(z.string().refine(isContact)),
    allowed: 'a mail address or an http(s) URL',
    fallback: '',
    help: 'where the owner of a crawled site can reach you; goes into the User-Agent',
  }),
  fetchMode: setting({
    env: 'DECHAFF_FETCH',
    flag: '--fetch <mode>',
    schema: z.enum(['auto', 'http', 'browser']),
    allowed: 'auto, http or browser',
    fallback: 'auto',
    help: 'plain HTTP, the browser, or (auto) the browser where HTTP does not yield the article',
  }),
  robots: setting({
    env: 'DECHAFF_ROBOTS',
    flag: '--robots <mode>',
    schema: z.enum(['obey', 'ignore']),
    allowed: 'obey or ignore',
    fallback: 'obey',
    help: 'what to do with robots.txt',
  }),
  optOuts: setting({
    env: 'DECHAFF_OPT_OUTS',
    flag: '--opt-outs <mode>',
    schema: z.enum(['record', 'ignore']),
    allowed: 'record or ignore',
    fallback: 'record',
    help: "record what a site's tdmrep.json and ai.txt say of the use of its articles; two polite requests a site and day, or none",
  }),
  timeoutMs: setting({
    env: 'DECHAFF_TIMEOUT',
    flag: '--timeout <seconds>',
    schema: seconds(0.1, 3600),
    allowed: 'a number of seconds from 0.1 to 3600',
    fallback: '30',
    help: 'longest time that fetching one page may take, in seconds',
  }),
  cleanTimeoutMs: setting({
    env: 'DECHAFF_CLEAN_TIMEOUT',
    flag: '--clean-timeout <seconds>',
    schema: seconds(0.1, 3600),
    allowed: 'a number of seconds from 0.1 to 3600',
    fallback: '20',
    help: 'longest time that cleaning one page may take, in seconds',
  }),
  maxPageBytes: setting({
    env: 'DECHAFF_MAX_PAGE_MB',
    flag: '--max-page-mb <megabytes>',
    schema: megabytes(0.001, 1000),
    allowed: 'a number of megabytes from 0.001 to 1000',
    fallback: '20',
    help: 'largest page or file that is read, in megabytes after decompression',
  }),
  maxRedirects: setting({
    env: 'DECHAFF_MAX_REDIRECTS',
    flag: '--max-redirects <count>',
    schema: wholeNumber(0, 50),
    allowed: 'a whole number from 0 to 50',
    fallback: '10',
    help: 'how many redirects are followed',
  }),
  allowAddresses: setting({
    env: 'DECHAFF_ALLOW_ADDRESS',
    flag: '--allow-address <host[:port]>',
    schema: z
      .string()
      .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
      .pipe(z.array(z.string().refine(isAddress))),
    allowed: 'HOST or HOST:PORT, several of them separated by commas',
    fallback: '',
    help: 'a private or loopback address that may be contacted all the same; repeatable',
    isRepeatable: true,
  }),
  caFile: setting({
    env: 'DECHAFF_CA_FILE',
    flag: '--ca-file <file>',
    schema: orNull(line),
    allowed: 'the path of a PEM file',
    fallback: '',
    help: 'certificates trusted in addition to the built-in ones (PEM)',
  }),
  proxyUrl: setting({
    env: 'DECHAFF_PROXY',
    flag: '--proxy <url>',
    schema: orNull(z.string().refine(isProxyUrl)),
    allowed: 'an http, https or socks5 URL',
    fallback: '',
    help: 'proxy that all requests go through',
    alsoFrom: ['HTTPS_PROXY', 'https_proxy'],
  }),
  noProxy: setting({
    env: 'DECHAFF_NO_PROXY',
    flag: '--proxy-except <hosts>',
    schema: orNull(line),
    allowed: 'host names separated by commas',
    fallback: '',
    help: 'hosts that are reached without the proxy',
    alsoFrom: ['NO_PROXY', 'no_proxy'],
  }),
  browserPath: setting({
    env: 'DECHAFF_BROWSER',
    flag: '--browser <file>',
    schema: orNull(line),
    allowed: 'the path of a Chromium-like browser',
    fallback: '',
    help: 'browser to start; by default the first one found on this machine',
  }),
  consent: setting({
    env: 'DECHAFF_CONSENT',
    flag: '--consent <answer>',
    schema: z.enum(['reject', 'accept', 'ignore']),
    allowed: 'reject, accept or ignore',
    fallback: 'reject',
    help: 'how the browser answers cookie banners',
  }),
  blockList: setting({
    env: 'DECHAFF_BLOCK_LIST',
    flag: '--block-list <file>',
    schema: orNull(line),
    allowed: 'the path of a hosts file, a list of hosts, or an Adblock Plus list with domain rules',
    fallback: '',
    help: 'hosts from which the browser loads nothing, besides the known advertisers',
  }),
  outputDir: setting({
    env: 'DECHAFF_OUTPUT',
    flag: '--output <dir>',
    schema: line,
    allowed: 'the path of a folder',
    fallback: 'output',
    help: 'folder that articles are saved in',
  }),
  state: setting({
    env: 'DECHAFF_STATE',
    flag: '--state <place>',
    schema: orNull(line),
    allowed: 'the path of a folder, or a postgres:// address',
    fallback: '',
    help: 'folder of the crawl state, or a PostgreSQL database (postgres://…) that many machines share; by default a folder inside the output folder',
  }),
  delayMs: setting({
    env: 'DECHAFF_DELAY',
    flag: '--delay <seconds>',
    schema: seconds(0, 86_400),
    allowed: 'a number of seconds from 0 to 86400',
    fallback: '1',
    help: 'pause between two requests to one host, in seconds; robots.txt may only raise it',
  }),
  concurrency: setting({
    env: 'DECHAFF_CONCURRENCY',
    flag: '--concurrency <count>',
    schema: wholeNumber(1, 256),
    allowed: 'a whole number from 1 to 256',
    fallback: '4',
    help: 'how many hosts are crawled at the same time',
  }),
  workers: setting({
    env: 'DECHAFF_WORKERS',
    flag: '--workers <count>',
    schema: wholeNumber(1, 64),
    allowed: 'a whole number from 1 to 64',
    fallback: '1',
    help: 'processes that share the work; each crawls --concurrency hosts at the same time',
  }),
  maxPages: setting({
    env: 'DECHAFF_MAX_PAGES',
    flag: '--max-pages <count>',
    schema: orNull(wholeNumber(1, 1_000_000_000)),
    allowed: 'a whole number from 1',
    fallback: '',
    help: 'end the crawl after this many pages',
  }),
  maxDepth: setting({
    env: 'DECHAFF_MAX_DEPTH',
    flag: '--max-depth <count>',
    schema: orNull(wholeNumber(0, 1000)),
    allowed: 'a whole number from 0 to 1000',
    fallback: '',
    help: 'follow links at most this far from the first pages',
  }),
  listen: setting({
    env: 'DECHAFF_LISTEN',
    flag: '--listen <host:port>',
    schema: orNull(listenAddress),
    allowed: 'PORT or HOST:PORT; without a host only this machine can reach it',
    fallback: '',
    help: 'while it runs, answer /metrics (Prometheus) and /healthz there',
  }),
  logLevel: setting({
    env: 'DECHAFF_LOG_LEVEL',
    flag: '--log-level <level>',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    allowed: 'trace, debug, info, warn, error, fatal or silent',
    fallback: 'info',
    help: 'least important log line that is written',
  }),
  logFile: setting({
    env: 'DECHAFF_LOG_FILE',
    flag: '--log-file <file>',
    schema: orNull(line),
    allowed: 'the path of a file',
    fallback: '',
    help: 'write log lines (JSON) to this file instead of stderr',
  }),
};

export type SettingName = keyof typeof settings;

/** All settings with their values; durations in milliseconds, sizes in bytes. */
export type Config = { readonly [Name in SettingName]: z.output<(typeof settings)[Name]['schema']> };

/** A refused value: which setting, what was written, what is allowed. */
export interface ConfigProblem {
  readonly name: string;
  readonly value: string;
  readonly allowed: string;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/**
 * Reads all settings. Flags win over the environment, the environment over the defaults. An empty variable counts as
 * not set. `unknown` names variables that begin with DECHAFF_ but are no setting.
 *
 * @param env the environment, usually `process.env`
 * @param flags texts of the flags that were given, already checked by `checkSetting`; several values joined by commas
 */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>>,
  flags: Partial<Record<SettingName, string>> = {},
): ConfigResult {
  const values: Record<string, unknown> = {};
  const problems: ConfigProblem[] = [];
  for (const name of settingNames) {
    const { env: variable, alsoFrom = [], fallback } = settings[name];
    const source = [variable, ...alsoFrom].find((candidate) => env[candidate]) ?? variable;
    const text = flags[name] ?? (env[source] || fallback);
    const problem = checkSetting(name, text);
    if (problem === null) values[name] = settings[name].schema.parse(text);
    else problems.push({ ...problem, name: source });
  }
  if (problems.length > 0) return { ok: false, problems };
  const known = new Set<string>(settingNames.map((name) => settings[name].env));
  const unknown = Object.keys(env).filter((key) => key.startsWith('DECHAFF_') && !known.has(key));
  return { ok: true, config: values as Config, unknown };
}

export const settingNames = Object.keys(settings) as readonly SettingName[];

/** Null when `text` is a good value for the setting. */
export function checkSetting(name: SettingName, text: string): ConfigProblem | null {
  const { schema, allowed, env } = settings[name];
  if (schema.safeParse(text).success) return null;
  return { name: env, value: withoutPassword(text), allowed };
}

export function describeProblem({ name, value, allowed }: ConfigProblem): string {
  return `${name} is ${JSON.stringify(value)}; allowed is ${allowed}.`;
}

/** A proxy's address may hold a password, and error messages end up in logs. */
function withoutPassword(text: string): string {
  return text.replace(/\/\/[^/@\s]*@/, '//***@');
}
