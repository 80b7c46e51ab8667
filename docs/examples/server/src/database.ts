/** The database: a process of its own, as databases are. It makes its tables, and runs the statements that it is sent. */
import { readFileSync, readdirSync } from 'node:fs';

import { createClient } from '@libsql/client';
import type { InArgs } from '@libsql/client';

/** Statements that are one transaction. */
export interface Question {
  readonly id: number;
  readonly statements: readonly { readonly sql: string; readonly args: InArgs }[];
}

/** The rows of the last statement, or what is wrong. */
export type Reply =
  | { readonly id: number; readonly rows: readonly Record<string, unknown>[] }
  | { readonly id: number; readonly wrong: string };

const migrations = new URL('../migrations/', import.meta.url);
const client = createClient({ url: process.argv[2] ?? 'file::memory:' });

const migrate = async (): Promise<void> => {
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)');
  const { rows } = await client.execute('SELECT name FROM migrations');
  const done = new Set(rows.map(({ name }) => name));
  for (const name of readdirSync(migrations).sort()) {
    if (done.has(name)) continue;
    const text = readFileSync(new URL(name, migrations), 'utf8');
    const record = `INSERT INTO migrations (name) VALUES ('${name}')`;
    await client.executeMultiple(`BEGIN; ${text}; ${record}; COMMIT;`);
  }
};

const reply = async ({ id, statements }: Question): Promise<Reply> => {
  try {
    const results = await client.batch([...statements], statements.length > 1 ? 'write' : 'read');
    return { id, rows: (results.at(-1)?.rows ?? []).map((row) => ({ ...row })) };
  } catch (error) {
    return { id, wrong: String(error) };
  }
};

await migrate();
process.on('message', (question: Question) => void reply(question).then((answer) => process.send?.(answer)));
// The server is gone: nobody will ask again.
process.on('disconnect', () => process.exit());
process.send?.({ id: 0, rows: [] } satisfies Reply);
