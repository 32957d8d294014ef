/** `dechaff status`, `dechaff dead` and `dechaff retry`: what waits, what failed for good, and another try. */
import { Option, type Command } from 'commander';
import { reasons, type Reason } from '../article/reasons.ts';
import type { SettingName } from '../config.ts';
import type { CommandLine } from './command-line.ts';
import { addSettingOptions, configOf } from './setting-options.ts';

const place: readonly SettingName[] = ['outputDir', 'state'];
const reasonOption = (text: string) => new Option('--reason <reason>', text).choices(reasons);

export function addStatusCommand(program: Command, line: CommandLine): void {
  const command = program
    .command('status')
    .description('show what the crawl has done, which hosts wait and why, and what failed for good')
    .option('--json', 'print one JSON object')
    .option('--watch', 'print it again every two seconds until Ctrl-C');
  addSettingOptions(command, place);
  command.action(
    line.run(async (flags: { json?: boolean; watch?: boolean }) => {
      const { runStatus } = await import('./run-status.ts');
      const config = configOf(command, line.terminal);
      return runStatus(config, line.terminal, {
        isJson: flags.json ?? false,
        isWatching: flags.watch ?? false,
      });
    }),
  );
}

export function addDeadCommand(program: Command, line: CommandLine): void {
  const command = program
    .command('dead')
    .description('list the URLs that failed for good, as JSON Lines, the newest first')
    .addOption(reasonOption('only those with this reason'));
  addSettingOptions(command, place);
  command.action(
    line.run(async (flags: { reason?: Reason }) => {
      const { runDead } = await import('./run-status.ts');
      return runDead(configOf(command, line.terminal), line.terminal, flags.reason ?? null);
    }),
  );
}

export function addRetryCommand(program: Command, line: CommandLine): void {
  const command = program
    .command('retry')
    .description('queue URLs again that failed for good; the next crawl takes them')
    .addOption(reasonOption('those with this reason'))
    .option('--all', 'all of them');
  addSettingOptions(command, place);
  command.action(
    line.run(async (flags: { reason?: Reason; all?: boolean }) => {
      const { runRetry } = await import('./run-status.ts');
      const config = configOf(command, line.terminal);
      return runRetry(config, line.terminal, { reason: flags.reason ?? null, isAll: flags.all ?? false });
    }),
  );
}
