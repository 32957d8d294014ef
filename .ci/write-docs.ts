/** Writes what is generated from the settings table: `.env.example`, and two tables of the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { envExample, exitCodesMarkdown, replaceSection, settingsTable } from '../src/cli/settings-docs.ts';

const root = path.dirname(import.meta.dirname);
const readme = path.join(root, 'README.md');

writeFileSync(path.join(root, '.env.example'), envExample());
const page = replaceSection(
  replaceSection(readFileSync(readme, 'utf8'), 'settings', settingsTable()),
  'exit codes',
  exitCodesMarkdown(),
);
writeFileSync(readme, await format(page, { ...(await resolveConfig(readme)), parser: 'markdown' }));
