/** The command line: every command registers here; what a command needs to work is imported when it runs. */
import { Command } from 'commander';
import { addBackupCommand } from './backup-command.ts';
import { addCleanCommand } from './clean-command.ts';
import { addCrawlCommand } from './crawl-command.ts';
import { addDiscoverCommand } from './discover-command.ts';
import { addExplainCommand } from './explain-command.ts';
import { addDeliverCommand } from './deliver-command.ts';
import { addDriftCommand } from './drift-command.ts';
import { addDupesCommand } from './dupes-command.ts';
import { addExitCodesCommand, exitCodesHelp } from './exit-codes.ts';
import { addExportCommand } from './export-command.ts';
import { addDiffCommand, addHistoryCommand } from './history-command.ts';
import { addJobsCommand, addScheduleCommand } from './jobs-command.ts';
import { addRecleanCommand } from './reclean-command.ts';
import { addSearchCommand } from './search-command.ts';
import { addStateCommand } from './state-commands.ts';
import { addDeadCommand, addRetryCommand, addStatusCommand } from './status-commands.ts';
import { addGcCommand, addVerifyCommand } from './upkeep-commands.ts';
import { addSchemaCommand } from './schema-command.ts';
import type { AddCommand, CommandLine } from './command-line.ts';
import type { Terminal } from './terminal.ts';

export interface Program {
  readonly command: Command;
  /** Exit code of the command that ran. */
  exitCode(): number;
}

const commands: readonly AddCommand[] = [
  addCleanCommand,
  addCrawlCommand,
  addDiscoverCommand,
  addJobsCommand,
  addScheduleCommand,
  addStatusCommand,
  addDeadCommand,
  addRetryCommand,
  addExplainCommand,
  addSchemaCommand,
  addExitCodesCommand,
  addExportCommand,
  addDeliverCommand,
  addSearchCommand,
  addHistoryCommand,
  addDiffCommand,
  addDupesCommand,
  addDriftCommand,
  addRecleanCommand,
  addVerifyCommand,
  addBackupCommand,
  addGcCommand,
  addStateCommand,
];

export function createProgram(terminal: Terminal, version: string): Program {
  let exitCode = 0;
  const line: CommandLine = {
    terminal,
    version,
    run:
      (action) =>
      async (...args) => {
        exitCode = await action(...args);
      },
  };
  const program = new Command('dechaff')
    .description(
      'Web scraper and boilerplate cleaner: URLs in, normalised JSON articles without the clutter out.',
    )
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: () => undefined, // main.ts says it, once and in our own form
      getOutHelpWidth: () => terminal.stdout.columns ?? 100,
      getErrHelpWidth: () => terminal.stderr.columns ?? 100,
    })
    .addHelpText('after', exitCodesHelp());
  for (const addCommand of commands) addCommand(program, line);
  for (const command of program.commands) command.option('--debug', 'show stack traces');
  return { command: program, exitCode: () => exitCode };
}
