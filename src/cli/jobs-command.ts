/** `dechaff jobs check|list|run` and `dechaff schedule` */
import type { Command } from 'commander';
import type { SettingName } from '../config.ts';
import type { CommandLine } from './command-line.ts';
import { addSettingOptions, configOf, visitSettings } from './setting-options.ts';

/** What a job does not say itself. */
const jobSettings: readonly SettingName[] = [
  'outputDir',
  'state',
  ...visitSettings,
  'listen',
  'logLevel',
  'logFile',
];

export function addJobsCommand(program: Command, line: CommandLine): void {
  const jobs = program
    .command('jobs')
    .description('check, list and run the jobs of a jobs file (YAML or JSON)');
  const sub = (name: string, description: string): Command => {
    const command = jobs
      .command(name)
      .description(description)
      .option('--file <file>', 'the jobs file', 'jobs.yaml');
    addSettingOptions(command, jobSettings);
    return command;
  };
  const check = sub('check', 'say what is wrong with the file, with line and column');
  check.action(
    line.run(async (flags: { file: string }) =>
      (await import('./run-jobs.ts')).runJobsCheck(line.terminal, flags.file),
    ),
  );
  const list = sub('list', 'print the jobs with their last and next run, as JSON Lines');
  list.action(
    line.run(async (flags: { file: string }) => {
      const { runJobsList } = await import('./run-jobs.ts');
      return runJobsList(line.terminal, configOf(list, line.terminal), flags.file);
    }),
  );
  const run = sub('run', 'run one job now').argument('<name>', 'name of the job');
  run.action(
    line.run(async (name: string, flags: { file: string }) => {
      const { runOneJob } = await import('./run-jobs.ts');
      return runOneJob({ ...line, config: configOf(run, line.terminal) }, flags.file, name);
    }),
  );
}

export function addScheduleCommand(program: Command, line: CommandLine): void {
  const command = program
    .command('schedule')
    .description(
      'run the jobs of a jobs file when they are due, until stopped; SIGHUP or a changed file reloads it',
    )
    .option('--file <file>', 'the jobs file', 'jobs.yaml');
  addSettingOptions(command, jobSettings);
  command.action(
    line.run(async (flags: { file: string }) => {
      const { runSchedule } = await import('./run-jobs.ts');
      return runSchedule({ ...line, config: configOf(command, line.terminal) }, flags.file);
    }),
  );
}
