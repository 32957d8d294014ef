/** What `dechaff deliver` does; loaded when it runs. */
import { exitCodeOf } from '../article/reasons.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArticleFilter } from '../archive/article-filter.ts';
import { commandSink } from '../archive/deliver/command-sink.ts';
import { deliverArticles } from '../archive/deliver/deliver-articles.ts';
import { folderSink } from '../archive/deliver/folder-sink.ts';
import { parseTableAddress, postgresSink } from '../archive/deliver/postgres-sink.ts';
import { s3Sink } from '../archive/deliver/s3-sink.ts';
import type { Sink } from '../archive/deliver/sink.ts';
import { webhookSink } from '../archive/deliver/webhook-sink.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface DeliverFlags {
  readonly webhook?: string;
  readonly folder?: string;
  readonly command?: readonly string[];
  readonly secretEnv: string;
  readonly s3?: string;
  readonly postgres?: string;
  readonly attempts: number;
}

export async function runDeliver(
  name: string,
  flags: DeliverFlags,
  filter: ArticleFilter,
  reader: ArchiveReader,
  terminal: Terminal,
): Promise<number> {
  const sink = sinkOf(flags, terminal.env);
  try {
    const end = await deliverArticles(reader, {
      name,
      sink,
      filter,
      signal: terminal.signal,
      maxAttempts: flags.attempts,
      onTrouble: (message) => terminal.say(`${name}: ${message}`),
      onAnnounced: (key) => terminal.say(`${name}: told of ${key}`),
    });
    if (end.kind === 'busy') throw new UsageError('usage', `Another process is delivering to ${name}.`);
    terminal.say(`${name}: ${end.delivered} delivered, ${end.refused} refused.`);
    if (end.kind === 'caught-up') return end.refused > 0 ? exitCodeOf('save-failed') : 0;
    terminal.say(`${name}: given up for now: ${end.message}. The next run goes on from there.`);
    return exitCodeOf('save-failed');
  } catch (error) {
    if (!terminal.signal.aborted) throw error;
    return exitCodeOf('interrupted');
  }
}

/** Throws UsageError where the flags do not name exactly one sink, or its keys are missing. */
export function sinkOf(flags: Omit<DeliverFlags, 'attempts'>, env: Terminal['env']): Sink {
  const { webhook, folder, command, s3, postgres } = flags;
  if ([webhook, folder, command, s3, postgres].filter((given) => given !== undefined).length !== 1) {
    throw new UsageError('usage', 'Give exactly one of --webhook, --folder, --command, --s3 and --postgres.');
  }
  for (const url of [webhook, s3]) {
    if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
      throw new UsageError('invalid-url', `${url} is no http or https address.`);
    }
  }
  if (postgres !== undefined) {
    const table = parseTableAddress(postgres);
    if (table.ok) return postgresSink(table.address);
    throw new UsageError('usage', table.message);
  }
  if (webhook !== undefined) return webhookSink({ url: webhook, secret: env[flags.secretEnv] || null });
  if (folder !== undefined) return folderSink(folder);
  if (command !== undefined) return commandSink(command);
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_REGION: region } = env;
  if (!accessKeyId || !secretAccessKey) {
    throw new UsageError('config-invalid', '--s3 needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
  }
  return s3Sink({ url: s3!, accessKeyId, secretAccessKey, region: region || 'us-east-1' });
}
