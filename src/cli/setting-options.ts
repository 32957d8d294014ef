/** Puts settings of the one table on a command as flags, and reads them back together with the environment. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  checkSetting,
  describeProblem,
  loadConfig,
  settings,
  type Config,
  type SettingName,
} from '../config.ts';
import { UsageError } from './usage-error.ts';
import type { Terminal } from './terminal.ts';

/** Settings of every command that visits pages. How and how long to fetch is not among them: a job says that itself. */
export const visitSettings: readonly SettingName[] = [
  'robots',
  'optOuts',
  'cleanTimeoutMs',
  'maxPageBytes',
  'maxRedirects',
  'allowAddresses',
  'caFile',
  'proxyUrl',
  'noProxy',
  'userAgent',
  'contact',
  'browserPath',
  'consent',
  'blockList',
];

/** Adds the flags; their default, variable and help are those of the table. */
export function addSettingOptions(command: Command, names: readonly SettingName[]): void {
  for (const name of names) {
    const option = settingOption(name);
    if (option !== null) command.addOption(option);
  }
}

function settingOption(name: SettingName): Option | null {
  const { flag, help, allowed, env, fallback, isRepeatable } = settings[name];
  if (flag === null) return null;
  const preset = fallback === '' ? '' : `; default ${fallback}`;
  return new Option(flag, `${help} (${env}${preset})`).argParser((value: string, previous?: string) => {
    if (value === '' || checkSetting(name, value) !== null) {
      throw new InvalidArgumentError(`Allowed is ${allowed}.`);
    }
    return isRepeatable === true && previous !== undefined ? `${previous},${value}` : value;
  });
}

/**
 * The configuration of this run. Unknown DECHAFF_ variables are only mentioned.
 *
 * @throws UsageError with reason `config-invalid` when a variable holds a value that is not allowed
 */
export function configOf(command: Command, terminal: Terminal): Config {
  const flags: Partial<Record<SettingName, string>> = {};
  for (const name of Object.keys(settings) as SettingName[]) {
    const flag = settings[name].flag;
    if (flag === null) continue;
    const value: unknown = command.getOptionValue(new Option(flag).attributeName());
    if (typeof value === 'string') flags[name] = value;
  }
  const result = loadConfig(terminal.env, flags);
  if (!result.ok) throw new UsageError('config-invalid', result.problems.map(describeProblem).join(' '));
  for (const name of result.unknown) terminal.say(`${name} is not a setting and changes nothing.`);
  return result.config;
}
