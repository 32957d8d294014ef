/** Runs one command line from start to exit code. The one door to `process`. */
import { CommanderError, type Command } from 'commander';
import packageJson from 'dechaff/package.json' with { type: 'json' };
import { exitCodeOf } from '../article/reasons.ts';
import { StateError } from '../store/state-error.ts';
import { refusedInputs, usageOutcomes } from './clean-command.ts';
import { createProgram } from './program.ts';
import { ReaderGone, StdoutFailed, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Loads the completion only when a shell asks for it. */
const completionCommand = 'complete';

/** Reads `.env`, runs the command and sets the exit code of the process. */
export async function main(args: readonly string[]): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  const terminal = new Terminal({
    stdin,
    stdout,
    stderr,
    env,
    signal: interruptSignal(),
    atExit: (work) => void process.once('exit', work),
  });
  process.exitCode = await runCommandLine(args, terminal);
}

async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    loadEnvFile();
    const program = createProgram(terminal, packageJson.version);
    if (args[0] === completionCommand) (await import('./completion.ts')).addCompletion(program.command);
    try {
      await program.command.parseAsync(args, { from: 'user' });
    } catch (error) {
      await writeRefusedInputs(error, args, program.command, terminal);
      throw error;
    }
    return program.exitCode();
  } catch (error) {
    return exitCodeOfError(error, terminal, args.includes('--debug'));
  }
}

/** `--format outcome` promises a line for each input, also when the command line itself is wrong. */
async function writeRefusedInputs(
  error: unknown,
  args: readonly string[],
  program: Command,
  terminal: Terminal,
) {
  const inputs =
    error instanceof CommanderError && error.exitCode !== 0 ? refusedInputs(args, program) : null;
  if (inputs === null) return;
  const message = (error as CommanderError).message.replace(/^error: /, '');
  await terminal.write(usageOutcomes(new UsageError('usage', message), inputs));
}

function exitCodeOfError(error: unknown, terminal: Terminal, isDebug: boolean): number {
  if (error instanceof ReaderGone) return 0;
  if (error instanceof StdoutFailed) {
    terminal.say(`Writing to standard output failed: ${error.message}`);
    return exitCodeOf('save-failed');
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0; // --help, --version
    // Without a command commander has printed the whole help already.
    if (error.code !== 'commander.help')
      terminal.say(`${error.message.replace(/^error: /, '')} (see --help)`);
    return exitCodeOf('usage');
  }
  if (error instanceof UsageError) {
    terminal.say(error.message);
    return exitCodeOf(error.reason);
  }
  if (error instanceof StateError) {
    terminal.say(error.message);
    return exitCodeOf(error.reason);
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  terminal.say(`This is a mistake of dechaff itself: ${message}${isDebug ? '' : ' (--debug shows where)'}`);
  if (isDebug) terminal.stderr.write(`${stack ?? message}\n`);
  return exitCodeOf('internal-error');
}

/** Variables already set win over the file (`process.loadEnvFile`); no file is no error. */
function loadEnvFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT')
      throw new UsageError('config-invalid', `The file .env could not be read: ${message}`);
  }
}

/** Aborts at the first Ctrl-C or SIGTERM, with the signal's name as reason; the second ends the process at once. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(exitCodeOf('interrupted'));
    controller.abort(signal);
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  // The terminal is gone; unless a command has a use for the signal of its own (`schedule` reloads its file).
  process.on('SIGHUP', (signal) => {
    if (process.listenerCount('SIGHUP') === 1) interrupt(signal);
  });
  // Failing writes are reported where they happen; without a listener they would end the process with a stack trace.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  return controller.signal;
}
