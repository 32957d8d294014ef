/** The settings table and the exit codes as text for `.env.example` and the README; `npm run docs` writes them. */
import { settingNames, settings } from '../config.ts';
import { exitCodeMeanings, reasonsOf } from './exit-codes.ts';

/** A `.env` with every setting, all of them switched off. */
export function envExample(): string {
  const entries = settingNames.map((name) => {
    const { env, help, allowed, fallback } = settings[name];
    return `# ${capital(help)}.\n# Allowed: ${allowed}.\n#${env}=${fallback}\n`;
  });
  return `# Settings of dechaff. Copy this file to .env and take the # off the lines that you change.\n\n${entries.join('\n')}`;
}

/** Markdown table of all settings. */
export function settingsTable(): string {
  const rows = settingNames.map((name) => {
    const { env, flag, help, allowed, fallback } = settings[name];
    return [
      flag === null ? '' : code(flag),
      code(env),
      fallback === '' ? '' : code(fallback),
      `${help}; ${allowed}`,
    ];
  });
  return table(['flag', 'variable', 'default', 'what it does; what is allowed'], rows);
}

/** Markdown table of all exit codes with the reasons behind them. */
export function exitCodesMarkdown(): string {
  const rows = [...exitCodeMeanings].map(([exitCode, meaning]) => [
    String(exitCode),
    meaning,
    reasonsOf(exitCode).map(code).join(' '),
  ]);
  return table(['code', 'meaning', 'reasons'], rows);
}

/** Puts a text between the two comments that name a section of a page. */
export function replaceSection(page: string, section: string, text: string): string {
  const [start, end] = [`<!-- ${section}: written by npm run docs -->`, `<!-- end of ${section} -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The page has no section ${section}`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string) => `\`${text}\``;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
