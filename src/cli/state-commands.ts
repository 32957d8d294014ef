/** `dechaff state repair`: makes a damaged state file again. */
import { exitCodeOf } from '../article/reasons.ts';
import { addPlaceOptions } from './archive-options.ts';
import type { AddCommand } from './command-line.ts';
import { configOf } from './setting-options.ts';

export const addStateCommand: AddCommand = (program, { terminal, run }) => {
  const state = program.command('state').description('look after the state file of the crawl');
  const repair = state
    .command('repair')
    .description(
      'move a damaged state file aside and make it again: from the saved articles, and from what can still be read of it',
    )
    .option('--debug', 'show stack traces');
  addPlaceOptions(repair).action(
    run(async () => {
      const { runStateRepair } = await import('./run-state-repair.ts');
      try {
        return await runStateRepair(configOf(repair, terminal), terminal);
      } catch (error) {
        if (!terminal.signal.aborted) throw error;
        terminal.say('Ended early; nothing was changed.');
        return exitCodeOf('interrupted');
      }
    }),
  );
};
