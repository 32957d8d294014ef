/** `dechaff clean INPUT…` */
import { Option, type Command } from 'commander';
import { reasonOutcome } from '../article/outcome.ts';
import type { CommandLine } from './command-line.ts';
import { exitCodesHelp } from './exit-codes.ts';
import { addSourceOptions, sourceOptionsOf } from './source-options.ts';
import { safeJson } from './terminal-safe.ts';
import { UsageError } from './usage-error.ts';

/** Spelled out here too, so that `--help` loads no exporter; run-clean.ts has the same type. */
const formats = ['json', 'jsonl', 'text', 'markdown', 'html', 'outcome'] as const;

interface CleanFlags {
  readonly format: (typeof formats)[number];
  readonly output?: string;
}

export function addCleanCommand(program: Command, line: CommandLine): void {
  const command = program
    .command('clean')
    .description('take one page, or several, and give back the article without the clutter')
    .argument('[inputs...]', 'URL, HTML file, text file, or - for standard input')
    .addOption(new Option('--format <format>', 'what is printed').choices(formats).default('json'))
    .option('--output <dir>', 'save in this folder instead of printing');
  addSourceOptions(command);
  command
    .addHelpText('after', exitCodesHelp())
    .action(line.run((inputs: string[], flags: CleanFlags) => clean(command, line, inputs, flags)));
}

async function clean(
  command: Command,
  line: CommandLine,
  inputs: string[],
  flags: CleanFlags,
): Promise<number> {
  try {
    if (inputs.length === 0) {
      throw new UsageError('usage', 'What is to be cleaned? Give a URL, a file, or - for standard input.');
    }
    const source = await sourceOptionsOf(command, line);
    const { runClean } = await import('./run-clean.ts');
    return await runClean({ ...source, inputs, format: flags.format, output: flags.output ?? null });
  } catch (error) {
    if (error instanceof UsageError && flags.format === 'outcome') {
      await line.terminal.write(usageOutcomes(error, inputs));
    }
    throw error;
  }
}

/** One line for each input also when nothing was begun; one without an address when no input is known. */
export function usageOutcomes({ reason, message }: UsageError, inputs: readonly string[]): string {
  return (inputs.length === 0 ? [null] : inputs)
    .map((requestedUrl) => safeJson(reasonOutcome(reason, message, { requestedUrl })) + '\n')
    .join('');
}

/** The inputs of a command line that commander refused, when it is one that asked for outcomes; otherwise null. */
export function refusedInputs(args: readonly string[], program: Command): readonly string[] | null {
  const command = program.commands.find((candidate) => candidate.name() === 'clean');
  if (args[0] !== 'clean' || command === undefined) return null;
  const inputs: string[] = [];
  let wantsOutcomes = false;
  for (let index = 1; index < args.length; index++) {
    const word = args[index] ?? '';
    if (!word.startsWith('-') || word === '-') {
      inputs.push(word);
      continue;
    }
    const [flag, glued] = word.split('=', 2);
    const takesValue = command.options.some((option) => option.long === flag && option.required);
    const value = glued ?? (takesValue ? args[++index] : undefined);
    if (flag === '--format' && value === 'outcome') wantsOutcomes = true;
  }
  return wantsOutcomes ? inputs : null;
}
