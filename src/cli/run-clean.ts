/** What `dechaff clean` does once its arguments are known. */
import type { Outcome } from '../article/outcome.ts';
import { reasonOutcome } from '../article/outcome.ts';
import { CleanSource, type SourceOptions } from './clean-source.ts';
import { exitCodeOfAll } from './exit-codes.ts';
import { formatOutcome, type Format } from './format-outcome.ts';
import { OutputFolder } from './output-folder.ts';

export interface CleanRun extends SourceOptions {
  readonly inputs: readonly string[];
  readonly format: Format;
  /** Folder to save in; null to print. */
  readonly output: string | null;
}

/** Cleans all inputs in their order and gives back the exit code. */
export async function runClean(run: CleanRun): Promise<number> {
  const folder = run.output === null ? null : await OutputFolder.open(run.output);
  if (typeof folder === 'string') return failAll(run, folder);
  const source = new CleanSource(run);
  // Of thousands of pages in a web archive only these two are kept.
  const outcomes: Pick<Outcome, 'exitCode' | 'reason'>[] = [];
  try {
    for (const input of run.inputs) {
      for await (const cleaned of source.cleanAll(input)) {
        const outcome = folder === null ? cleaned : await save(cleaned, folder, run);
        outcomes.push({ exitCode: outcome.exitCode, reason: outcome.reason });
        await report(outcome, input, run);
      }
    }
  } finally {
    await source.close();
    await folder?.close();
  }
  return exitCodeOfAll(outcomes);
}

async function save(outcome: Outcome, folder: OutputFolder, run: CleanRun): Promise<Outcome> {
  const { article } = outcome;
  if (article === null || outcome.outcome !== 'article') return outcome;
  const text = await formatOutcome(outcome, run.format, { isTerminal: false, version: run.version });
  const saved = await folder.save(article, run.format, text);
  if (saved.kind === 'failed') return reasonOutcome('save-failed', saved.message, outcome, article);
  const message = `${saved.kind === 'saved' ? 'Saved as' : 'Nothing new in'} ${saved.file}`;
  if (saved.kind === 'unchanged') return reasonOutcome('unchanged', message, outcome, saved.article);
  return { ...outcome, article: saved.article, message };
}

/** Data to stdout, the message to stderr. */
async function report(
  outcome: Outcome,
  input: string,
  { terminal, format, output, version }: CleanRun,
): Promise<void> {
  if (output === null || format === 'outcome') {
    const isTerminal = terminal.stdout.isTTY === true;
    const text = await formatOutcome(outcome, format, { isTerminal, version });
    if (text !== '') await terminal.write(text);
  }
  if (outcome.reason === null) {
    if (outcome.message !== null) terminal.say(outcome.message);
    return;
  }
  const message = outcome.message ?? 'failed';
  terminal.say(`${message.includes(input) ? '' : `${input}: `}${message} (${outcome.reason})`);
}

async function failAll(run: CleanRun, message: string): Promise<number> {
  run.terminal.say(`${message} (save-failed)`);
  const outcomes = run.inputs.map((input) => reasonOutcome('save-failed', message, { requestedUrl: input }));
  if (run.format === 'outcome') {
    for (const outcome of outcomes) {
      await run.terminal.write(
        await formatOutcome(outcome, 'outcome', { isTerminal: false, version: run.version }),
      );
    }
  }
  return exitCodeOfAll(outcomes);
}
