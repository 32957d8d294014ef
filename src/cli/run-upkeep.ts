/** What `dechaff verify` and `dechaff gc` do; loaded when they run. */
import { rm } from 'node:fs/promises';
import { exitCodeOf } from '../article/reasons.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { findGarbage } from '../archive/upkeep/find-garbage.ts';
import { verifyArchive, verifyProblems } from '../archive/upkeep/verify-archive.ts';
import { cdxjPathOf } from '../archive/warc/mend-warc-file.ts';
import { safeJson, terminalSafe } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';

export async function runVerify(
  format: 'text' | 'jsonl',
  reader: ArchiveReader,
  terminal: Terminal,
): Promise<number> {
  const counts = { revisions: 0, files: 0, warcFiles: 0, warcRecords: 0 };
  const found = new Map<keyof typeof verifyProblems, number>();
  try {
    for await (const problem of verifyArchive(reader, counts, terminal.signal)) {
      found.set(problem.kind, (found.get(problem.kind) ?? 0) + 1);
      await terminal.write(
        format === 'jsonl'
          ? `${safeJson(problem)}\n`
          : `${problem.kind}  ${terminalSafe(problem.where)}  ${terminalSafe(problem.detail)}\n`,
      );
    }
  } catch (error) {
    if (!terminal.signal.aborted) throw error;
    return exitCodeOf('interrupted');
  }
  const { revisions, files, warcFiles, warcRecords } = counts;
  terminal.say(
    `${revisions} revisions, ${files} files, ${warcRecords} records in ${warcFiles} WARC files looked at.`,
  );
  if (found.size === 0) terminal.say('All of it fits together.');
  for (const [kind, count] of found) terminal.say(`${count} × ${kind}: ${verifyProblems[kind]}`);
  return found.size === 0 ? 0 : exitCodeOf('save-failed');
}

export async function runGc(
  { dryRun = false, raw = false }: { readonly dryRun?: boolean; readonly raw?: boolean },
  reader: ArchiveReader,
  terminal: Terminal,
): Promise<number> {
  let bytes = 0;
  let kept = 0;
  const { garbage: found, isRawUnused } = await findGarbage(reader);
  for (const garbage of found) {
    const isKept = garbage.kind === 'raw' && !(raw && (await isRawUnused()));
    await terminal.write(`${garbage.kind}  ${garbage.bytes}  ${terminalSafe(garbage.path)}\n`);
    if (isKept) kept++;
    else bytes += garbage.bytes;
    if (dryRun || isKept) continue;
    await rm(garbage.path, { recursive: true, force: true });
    if (garbage.kind === 'raw') await rm(cdxjPathOf(garbage.path), { force: true });
  }
  terminal.say(`${bytes} bytes ${dryRun ? 'would be' : 'were'} removed.`);
  if (kept > 0 && raw)
    terminal.say(
      `${kept} WARC files are kept: pages are being saved at this moment. Try again when that is done.`,
    );
  else if (kept > 0)
    terminal.say(`${kept} WARC files that no article leads to are kept; --raw removes them too.`);
  return 0;
}
