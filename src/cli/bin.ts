#!/usr/bin/env node
/** The command's entry. It imports nothing before it has seen that this Node can run the rest. */
const needed = [24, 15] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `dechaff: Node ${needed.join('.')} or newer is needed, this is ${process.version}. See https://nodejs.org/en/download\n`,
  );
  process.exitCode = 2;
} else {
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2));
}

export {};
