/** What each exit code means, for `--help` and the README; the reasons behind a code come from the one list of reasons. */
import type { Command } from 'commander';
import type { Outcome } from '../article/outcome.ts';
import { exitCodeOf, reasons, severalFailedExitCode } from '../article/reasons.ts';
import type { CommandLine } from './command-line.ts';

export const exitCodeMeanings: ReadonlyMap<number, string> = new Map([
  [0, 'an article, or nothing new'],
  [1, 'a mistake of dechaff itself'],
  [2, 'usage or configuration'],
  [3, 'not fetched'],
  [4, 'refused by our own rules'],
  [5, 'not an article'],
  [6, 'nothing readable'],
  [7, 'not saved'],
  [severalFailedExitCode, 'several inputs, some of them failed'],
  [130, 'interrupted'],
]);

/** Reasons that end in this exit code, in the order of the list. */
export function reasonsOf(exitCode: number): readonly string[] {
  return reasons.filter((reason) => exitCodeOf(reason) === exitCode);
}

/** The process's exit code for what became of its inputs. */
export function exitCodeOfAll(outcomes: readonly Pick<Outcome, 'exitCode' | 'reason'>[]): number {
  if (outcomes.some(({ reason }) => reason === 'interrupted')) return exitCodeOf('interrupted');
  const failed = outcomes.filter(({ exitCode }) => exitCode !== 0);
  if (failed.length === 0) return 0;
  return outcomes.length === 1 ? failed[0]!.exitCode : severalFailedExitCode;
}

/** The section of `--help`. */
export function exitCodesHelp(): string {
  const lines = [...exitCodeMeanings].map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`);
  return `\nExit codes:\n${lines.join('\n')}\nThe reasons behind them: dechaff exit-codes\n`;
}

/** All codes with their reasons, one line each. */
export function exitCodesTable(): string {
  return [...exitCodeMeanings]
    .map(([code, meaning]) => `${String(code).padStart(3)}  ${meaning}: ${reasonsOf(code).join(' ')}`)
    .map((line) => line.replace(/: $/, ''))
    .join('\n');
}

export function addExitCodesCommand(program: Command, { terminal, run }: CommandLine): void {
  program
    .command('exit-codes')
    .description('print the exit codes with the reasons behind them')
    .action(
      run(async () => {
        await terminal.write(exitCodesTable() + '\n');
        return 0;
      }),
    );
}
