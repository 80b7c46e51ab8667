/** The example server under load and faults: `npx pnpm@10 soak [seconds] [seed]`. Writes docs/proof.md where it ran 30 seconds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { median } from '../../bench/rounds.js';
import { writePart } from '../page.js';
import { load } from './load.js';
import type { Tally } from './load.js';
import { prepared } from './requests.js';
import { started, tokensIn } from './server.js';

const seconds = Number(process.argv[2] ?? 30);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
/** A form that writes its figures down. */
const isWhole = seconds >= 30;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((waited) => setTimeout(waited, milliseconds));
const after = (of: number): (() => boolean) => {
  const until = Date.now() + 1000 * of;
  return () => Date.now() >= until;
};

const complaints: string[] = [];
const lines: string[] = [];
const say = (line: string): void => {
  console.log(line);
  lines.push(line);
};
const hold = (what: string, holds: boolean): void => {
  if (!holds) complaints.push(what);
};

const counts = ({ statuses }: Tally): string =>
  [...statuses]
    .sort(([one], [other]) => one - other)
    .map(([status, count]) => `${count.toLocaleString('en')} × ${status === 0 ? 'no answer' : status}`)
    .join(', ');

/** Every send that was answered with 202 is stored; what is stored else had no answer that says so. */
const compare = async (file: string, tallies: readonly Tally[]): Promise<string> => {
  const stored = await tokensIn(file);
  const tokens = tallies.flatMap((tally) => tally.tokens);
  const lost = tokens.filter((token) => !stored.has(token));
  const unknown = tallies.reduce(
    (sum, { statuses }) => sum + (statuses.get(0) ?? 0) + (statuses.get(500) ?? 0),
    0,
  );
  hold(`lost: ${lost.length} sends were answered with 202, and are not stored`, lost.length === 0);
  hold('a token was given twice', new Set(tokens).size === tokens.length);
  hold(
    `twice: ${stored.size} sends are stored, ${tokens.length} were accepted, and ${unknown} had no such answer`,
    stored.size >= tokens.length && stored.size <= tokens.length + unknown,
  );
  return `${tokens.length.toLocaleString('en')} accepted, all stored, none twice`;
};

const folder = mkdtempSync(join(tmpdir(), 'assay-soak-'));
try {
  const requests = prepared(isWhole ? 3000 : 600, seed);
  const bad = requests.filter(({ errors }) => errors.length > 0).length;
  say(`${requests.length} requests, ${bad} of them wrong (seed ${seed}); 200 connections.`);

  // Load alone.
  const file = join(folder, 'load.db');
  const server = await started(file);
  const warm = await load(server.port, requests, after(seconds / 3));
  const samples: number[] = [];
  const sampling = setInterval(() => samples.push(server.memory()), 250);
  const loaded = await load(server.port, requests, after(seconds));
  clearInterval(sampling);
  const third = Math.floor(samples.length / 3);
  const [first, last] = [samples.slice(0, third), samples.slice(-third)].map(median);
  const growth = (last ?? NaN) / (first ?? NaN) - 1;
  say(
    `Load: ${counts(loaded)} in ${seconds} s; memory ${((first ?? NaN) / 1e6).toFixed(0)} MB in the first third, ${((last ?? NaN) / 1e6).toFixed(0)} MB in the last.`,
  );
  hold(`memory grew by ${(100 * growth).toFixed(0)} %`, growth <= 0.1 || !isWhole);
  hold('the server did not stop by itself', (await server.stop()) === 0);
  say(`Stored: ${await compare(file, [warm, loaded])}.`);

  // The database is killed again and again, and comes back; then the server is stopped in the middle.
  const faulty = join(folder, 'faults.db');
  const second = await started(faulty);
  const killing = setInterval(second.killDatabase, Math.max(700, 100 * seconds));
  const killed = await load(second.port, requests, after(seconds / 2), true);
  clearInterval(killing);
  await wait(1500);
  say(`Database killed: ${counts(killed)}.`);
  hold('no request was refused by a fault', (killed.statuses.get(500) ?? 0) > 0);
  hold('the server was gone with its database', !killed.statuses.has(0));
  hold('nothing was accepted between the faults', killed.tokens.length > 0);
  let isStopped = false;
  const stopping = wait(100 * seconds)
    .then(second.stop)
    .then((code) => {
      isStopped = true;
      hold(`the server ended with ${code}`, code === 0);
    });
  const stopped = await load(second.port, requests, () => isStopped, true);
  await stopping;
  say(`Stopped in the middle: ${counts(stopped)}.`);
  say(`Stored: ${await compare(faulty, [killed, stopped])}.`);

  const wrong = [warm, loaded, killed, stopped].flatMap((tally) => tally.wrong);
  hold(
    `${wrong.length} answers are not what the oracle says:\n${wrong.slice(0, 5).join('\n')}`,
    wrong.length === 0,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (complaints.length > 0) {
  console.error(`\nIt does not hold:\n${complaints.join('\n')}`);
  process.exitCode = 1;
} else if (isWhole) {
  await writePart(
    'docs/proof.md',
    'soak',
    lines.map((line) => `- ${line}`),
  );
}
