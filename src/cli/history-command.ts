import { Option } from 'commander';
import { addPlaceOptions, withArchive } from './archive-options.ts';
import type { AddCommand } from './command-line.ts';

export const addHistoryCommand: AddCommand = (program, { terminal, run }) => {
  const command = program
    .command('history')
    .description(
      "show an article's revisions: what changed when, said or unsaid, and whether it was taken away",
    )
    .argument('<article>', 'id, the beginning of it, or URL')
    .addOption(new Option('--format <format>', 'format').choices(['text', 'json']).default('text'));
  addPlaceOptions(command).action(
    run(async (name: string) => {
      const { runHistory } = await import('./run-history.ts');
      return withArchive(command, terminal, (reader) =>
        runHistory(name, command.opts<{ format: 'text' | 'json' }>().format, reader, terminal),
      );
    }),
  );
};

export const addDiffCommand: AddCommand = (program, { terminal, run }) => {
  const command = program
    .command('diff')
    .description('compare two revisions, or two articles, by paragraphs and words')
    .argument('<a>', 'ID.r1, URL@r1, or an article: then its newest revision')
    .argument('[b]', 'the other one; without it, the newest revision of a against the one before')
    .addOption(new Option('--format <format>', 'format').choices(['text', 'json', 'html']).default('text'));
  addPlaceOptions(command).action(
    run(async (one: string, other: string | undefined) => {
      const { runDiff } = await import('./run-diff.ts');
      return withArchive(command, terminal, (reader) =>
        runDiff(one, other, command.opts<{ format: 'text' | 'json' | 'html' }>().format, reader, terminal),
      );
    }),
  );
};
