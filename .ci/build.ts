/** Builds the published package into .dist/: plain tsc, the schema, and the demo site's pages. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { articleJsonSchema } from '../src/article/article.ts';

const root = path.dirname(import.meta.dirname);
const dist = path.join(root, '.dist');

rmSync(dist, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: ['ignore', 2, 2], // `npm pack --json` prints its answer on stdout
  },
);

writeFileSync(path.join(dist, 'schema.json'), `${JSON.stringify(articleJsonSchema(), null, 2)}\n`);

for (const assets of ['src/demo/pages']) {
  if (existsSync(path.join(root, assets)))
    cpSync(path.join(root, assets), path.join(dist, assets), { recursive: true });
}
