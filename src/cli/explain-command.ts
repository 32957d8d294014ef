/** `dechaff explain INPUT` */
import { Option, type Command } from 'commander';
import type { CommandLine } from './command-line.ts';
import { addSourceOptions, sourceOptionsOf } from './source-options.ts';

interface ExplainFlags {
  readonly format: 'text' | 'json';
  readonly full?: boolean;
}

export function addExplainCommand(program: Command, line: CommandLine): void {
  const command = program
    .command('explain')
    .description("show a page's blocks in order: kept or removed, by which rule and on what evidence")
    .argument('<input>', 'URL, HTML file, text file, or - for standard input')
    .addOption(new Option('--format <format>', 'what is printed').choices(['text', 'json']).default('text'))
    .option('--full', 'do not shorten long texts');
  addSourceOptions(command);
  command.action(
    line.run(async (input: string, flags: ExplainFlags) => {
      const source = await sourceOptionsOf(command, line);
      const { runExplain } = await import('./run-explain.ts');
      return runExplain({ ...source, input, format: flags.format, isFull: flags.full ?? false });
    }),
  );
}
