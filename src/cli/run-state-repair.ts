/** What `dechaff state repair` does once its arguments are known. */
import { access } from 'node:fs/promises';
import { exitCodeOf } from '../article/reasons.ts';
import { archivePlaceOf, isPostgresState } from '../archive/archive-place.ts';
import { repairState } from '../archive/upkeep/repair-state.ts';
import type { Config } from '../config.ts';
import { StateError } from '../store/state-error.ts';
import { terminalSafe } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const shownFiles = 20;

export async function runStateRepair(config: Config, terminal: Terminal): Promise<number> {
  if (isPostgresState(config.state)) {
    throw new UsageError(
      'config-invalid',
      'A PostgreSQL database is repaired with its own tools; this command is for state files.',
    );
  }
  const place = archivePlaceOf(config);
  await access(place.outputDir).catch(() => {
    throw new UsageError('input-missing', `There is no folder ${place.outputDir}; name it with --output.`);
  });
  try {
    const repair = await repairState(place, new Date(), terminal.signal);
    if (repair.kind === 'in-use') {
      terminal.say('The state is in use; end the crawl first.');
      return exitCodeOf('save-failed');
    }
    const { kind, movedTo, takenOver, indexed, unreadable } = repair;
    if (kind === 'whole')
      terminal.say(`The state file is sound. ${indexed} saved articles were added to its index.`);
    else {
      if (movedTo !== null) terminal.say(`The damaged file is now ${movedTo}`);
      terminal.say(`Made again: ${indexed} saved articles; their addresses count as crawled.`);
      terminal.say(
        `Of the old file ${takenOver.queued} waiting and ${takenOver.settled} other URLs could be read${takenOver.hasGaps ? ', not all that were in it' : ''}.`,
      );
      if (takenOver.hasGaps || movedTo === null || takenOver.queued + takenOver.settled === 0)
        terminal.say(
          'What waited and could not be read is found again with: dechaff crawl START… --follow --again 0',
        );
    }
    for (const file of unreadable.slice(0, shownFiles))
      terminal.say(`${terminalSafe(file)} is no whole article; it is left as it is.`);
    if (unreadable.length > shownFiles) terminal.say(`… and ${unreadable.length - shownFiles} more.`);
    return 0;
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    terminal.say(error.message);
    return exitCodeOf(error.reason);
  }
}
