import { addPlaceOptions } from './archive-options.ts';
import type { AddCommand } from './command-line.ts';
import { configOf } from './setting-options.ts';

export const addBackupCommand: AddCommand = (program, { terminal, run }) => {
  const command = program
    .command('backup')
    .description('copy articles, state and raw pages as they are at this moment; a crawl may go on meanwhile')
    .argument('<folder>', 'empty or new; it is an archive that --output names');
  addPlaceOptions(command).action(
    run(async (folder: string) => {
      const { runBackup } = await import('./run-backup.ts');
      return runBackup(folder, configOf(command, terminal), terminal);
    }),
  );
};
