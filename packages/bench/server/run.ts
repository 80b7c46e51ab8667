/** What the rules cost a server: `npx pnpm@10 bench:server [seconds a run]`. Writes into docs/benchmarks.md. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import autocannon from 'autocannon';

import { writePart } from '../../workspace/page.js';
import { median } from '../rounds.js';

const seconds = Number(process.argv[2] ?? 3);
const rounds = 7;
const connections = 50;

const ways = ['none', 'rules', 'zod'] as const;
const stores = ['database', 'none'] as const;
const names = { none: 'without rules', rules: 'with our rules', zod: 'the same checks in zod' };

const body = JSON.stringify({
  mobileNumbers: Array.from({ length: 10 }, (_, index) => `1317555121${index}`),
  Subscribe: true,
  Resubscribe: false,
  keyword: 'JOINSMS',
  Override: false,
});

interface Run {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly slowest: number;
}

/** One server, asked for some seconds. */
const run = async (way: string, store: string): Promise<Run> => {
  const server = fork(fileURLToPath(new URL('variant.ts', import.meta.url)), [way, store], {
    execArgv: ['--import', 'tsx'],
  });
  const port = await new Promise<unknown>((ready) => server.once('message', ready));
  const ask = (duration: number) =>
    autocannon({
      url: `http://127.0.0.1:${String(port)}/sms/v1/messageContact/MzA6Nzg6MA/send`,
      ...{ method: 'POST', connections, duration, body },
      headers: { 'content-type': 'application/json', authorization: 'Bearer bench' },
    });
  await ask(1);
  const { requests, latency, non2xx, errors } = await ask(seconds);
  const ended = new Promise((exited) => server.once('exit', exited));
  server.kill('SIGKILL');
  await ended;
  if (non2xx + errors > 0) throw new Error(`${way}: ${non2xx + errors} requests were not accepted.`);
  return { rate: requests.average, slowest: latency.p99 };
};

const rows: string[] = [];
for (const store of stores) {
  const runs = new Map<string, Run[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const way of ways) runs.get(way)?.push(await run(way, store));
  const of = (way: string, key: keyof Run): readonly number[] => (runs.get(way) ?? []).map((one) => one[key]);
  for (const way of ways) {
    const shares = of(way, 'rate').map((rate, round) => (100 * rate) / (of('none', 'rate')[round] ?? NaN));
    const spread = `${Math.min(...shares).toFixed(0)} to ${Math.max(...shares).toFixed(0)}`;
    const row = [
      `${names[way]}, ${store === 'database' ? 'with the database' : 'without a database'}`,
      median(of(way, 'rate')).toFixed(0),
      `${median(shares).toFixed(0)} % (${spread})`,
      `${median(of(way, 'slowest')).toFixed(0)} ms`,
    ];
    console.log(row.join('  '));
    rows.push(`| ${row.join(' | ')} |`);
  }
}

await writePart('docs/benchmarks.md', 'bench:server', [
  '| | requests a second | of those without rules | p99 |',
  '| --- | ---: | ---: | ---: |',
  ...rows,
]);
