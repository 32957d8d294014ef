/** What `dechaff discover` does once its arguments are known. */
import { exitCodeOf, severalFailedExitCode, type Reason } from '../article/reasons.ts';
import type { Config } from '../config.ts';
import { discoveryDoors } from '../crawl/discovery-doors.ts';
import { discoverUrls } from '../discover/discover-urls.ts';
import { createFetcher } from '../fetch/create-fetcher.ts';
import { fetchSettings } from './fetch-settings.ts';
import { safeJson } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';

export interface DiscoverRun {
  readonly terminal: Terminal;
  readonly version: string;
  readonly config: Config;
  readonly urls: readonly string[];
  readonly since: Date | null;
  readonly maxUrls: number;
}

/** Prints each address once; sources that cannot be read are named on stderr, and decide the exit code when nothing was found. */
export async function runDiscover({
  terminal,
  version,
  config,
  urls,
  since,
  maxUrls,
}: DiscoverRun): Promise<number> {
  const fetching = createFetcher(await fetchSettings(config, version, terminal.env));
  const doors = discoveryDoors(fetching, config.delayMs);
  const printed = new Set<string>();
  const problems: Reason[] = [];
  try {
    for (const url of urls) {
      for await (const entry of discoverUrls(url, doors, { signal: terminal.signal, since, maxUrls })) {
        if ('kind' in entry) {
          problems.push(entry.reason);
          terminal.say(`${entry.url}: ${entry.message} (${entry.reason})`);
        } else if (!printed.has(entry.url) && printed.size < maxUrls) {
          printed.add(entry.url);
          await terminal.write(`${safeJson(entry)}\n`);
        }
      }
    }
  } finally {
    await fetching.close();
  }
  if (terminal.signal.aborted) return exitCodeOf('interrupted');
  if (printed.size > 0 || problems.length === 0) return 0;
  return new Set(problems).size === 1 ? exitCodeOf(problems[0]!) : severalFailedExitCode;
}
