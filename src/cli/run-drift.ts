/** What `dechaff drift` does; loaded when it runs. */
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { describeSign, type DriftChange } from '../archive/drift/drift-alarm.ts';
import { readDrift, type HostDrift, type StoredAlarm } from '../archive/drift/read-drift.ts';
import { safeJson, terminalSafe } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';

export interface DriftFlags {
  readonly host?: string;
  readonly json?: boolean;
}

export async function runDrift(
  { host: wanted, json }: DriftFlags,
  reader: ArchiveReader,
  terminal: Terminal,
): Promise<number> {
  const all = await readDrift(reader.index);
  const hosts = all.filter(
    ({ host }) => wanted === undefined || host === wanted || host.endsWith(`.${wanted}`),
  );
  if (json === true) {
    for (const host of hosts) await terminal.write(`${safeJson(host)}\n`);
    return 0;
  }
  for (const { alarms } of hosts) for (const alarm of alarms) await terminal.write(toText(alarm));
  const changed = hosts.filter(({ alarms }) => alarms.length > 0).length;
  const watched = hosts.filter(({ state }) => state === 'watched').length;
  terminal.say(
    `${hosts.length} ${hosts.length === 1 ? 'host' : 'hosts'}: ${watched} watched, ${hosts.length - watched} still being learned, ${changed} changed at some time.`,
  );
  for (const host of hosts) if (wanted !== undefined) terminal.say(toStatus(host));
  return 0;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function toText({ host, since, noticedAt, pages, changes, examples }: StoredAlarm): string {
  const line = ({ sign, before, since: now }: DriftChange): string =>
    `  ${percent(before).padStart(5)} → ${percent(now).padStart(5)}  ${terminalSafe(describeSign(sign))}\n`;
  return (
    `${terminalSafe(host)} changed on ${since}, noticed after ${pages} ${pages === 1 ? 'page' : 'pages'} on ${noticedAt}\n` +
    changes.map(line).join('') +
    `  before: ${terminalSafe(examples.before?.url ?? 'no article was seen')}\n` +
    `  after:  ${terminalSafe(examples.after.url)}\n\n`
  );
}

function toStatus({ host, state, pages, pagesToGo }: HostDrift): string {
  const told = `${terminalSafe(host)}: ${pages} pages seen`;
  return state === 'watched' ? `${told}, watched.` : `${told}; watched after ${pagesToGo} more.`;
}
