import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('../../../docs/examples/server', import.meta.url));

/** The example server, as its users start it, and what a fault may do to it. */
export interface Served {
  readonly port: number;
  /** Bytes that the server holds in memory; the database is another process. */
  readonly memory: () => number;
  /** Kills the database, if it is there. */
  readonly killDatabase: () => void;
  /** Asks it to stop, and waits; returns its exit code. */
  readonly stop: () => Promise<number | null>;
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { readonly port: number };
      probe.close(() => found(port));
    });
  });

/** The processes that a process has started. */
const childrenOf = (pid: number): readonly number[] =>
  readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
      return Number(parent) === pid ? [Number(name)] : [];
    } catch {
      return [];
    }
  });

const isDatabase = (pid: number): boolean =>
  readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('database.ts');

const memoryOf = (pid: number): number =>
  1024 * Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

const answers = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`)).status === 404;
  } catch {
    return false;
  }
};

/** Starts it with a file for its database, and waits until it answers. */
export const started = async (file: string): Promise<Served> => {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', join(example, 'src/main.ts'), 'fastify', String(port), file],
    { cwd: example, env: { ...process.env, TOKENS: 'soak' }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('The example server could not be started.');
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries > 300) throw new Error('The example server does not answer.');
    await new Promise((waited) => setTimeout(waited, 100));
  }
  return {
    port,
    memory: () => memoryOf(pid),
    killDatabase: () =>
      childrenOf(pid)
        .filter(isDatabase)
        .forEach((one) => process.kill(one, 'SIGKILL')),
    stop: () =>
      new Promise((stopped) => {
        child.once('exit', (code) => stopped(code));
        child.kill('SIGTERM');
      }),
  };
};

/** The tokens that the database of a server which has stopped holds. */
export const tokensIn = async (file: string): Promise<ReadonlySet<string>> => {
  const { createClient } = createRequire(join(example, 'package.json'))('@libsql/client') as {
    createClient: (of: { url: string }) => {
      execute: (sql: string) => Promise<{ rows: readonly { readonly token: string }[] }>;
      close: () => void;
    };
  };
  const client = createClient({ url: `file:${file}` });
  const { rows } = await client.execute('SELECT token FROM sends');
  client.close();
  return new Set(rows.map(({ token }) => token));
};
