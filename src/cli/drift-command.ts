import { addPlaceOptions, withArchive } from './archive-options.ts';
import type { AddCommand } from './command-line.ts';

export const addDriftCommand: AddCommand = (program, { terminal, run }) => {
  const command = program
    .command('drift')
    .description(
      'show which sites changed their pages, in what, since when, with a page from before and one from after',
    )
    .option('--host <host>', 'this host and its subdomains')
    .option('--json', 'one JSON object a line for each host');
  addPlaceOptions(command).action(
    run(async () => {
      const { runDrift } = await import('./run-drift.ts');
      return withArchive(command, terminal, (reader) => runDrift(command.opts(), reader, terminal));
    }),
  );
};
