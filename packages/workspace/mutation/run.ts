// npx pnpm@10 mutation [schema|rules|run|compile|message-contact|message-list|adapters|phone] [--since COMMIT] [--minutes N] [--listed] [--json FILE]
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { globSync } from 'tinyglobby';

import { writePart } from '../page.js';
import { folders } from './folders.js';
import { judged } from './judge.js';
import type { Judged, Status } from './judge.js';
import { keyOf, reasons } from './survivors.js';
import type { Survivor } from './survivors.js';

process.env['MUTATION'] = 'yes';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // Only files that differ from this commit.
    since: { type: 'string' },
    // 10 where it is not given, and 60 for what is listed.
    minutes: { type: 'string' },
    // Those of survivors.json alone, to see whether a test kills them by now.
    listed: { type: 'boolean', default: false },
    // Where mutants go that live and are not listed, as survivors.json has them.
    json: { type: 'string' },
  },
});

const unknown = positionals.find((name) => !(name in folders));
if (unknown !== undefined) {
  console.error(`There is no folder "${unknown}" to mutate: ${Object.keys(folders).join(', ')}.`);
  process.exit(2);
}

const changed =
  values.since === undefined
    ? undefined
    : execFileSync('git', ['diff', '--name-only', values.since], { encoding: 'utf8' }).split('\n');

const minutes = Number(values.minutes ?? (values.listed ? 60 : 10));

const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;

const survivors = reasons.flatMap(({ mutants }) => mutants);
const known = new Set(survivors.map(keyOf));

let toldAt = 0;
const progress =
  (name: string) =>
  (all: number, done: readonly Judged[]): void => {
    if (performance.now() - toldAt < 5000) return;
    toldAt = performance.now();
    console.error(`${seconds().padStart(6)}  ${name}: ${String(done.length)} of ${String(all)}`);
  };

const complaints: string[] = [];
const unlisted: Survivor[] = [];
const rows: string[] = [];

for (const name of positionals.length === 0 ? Object.keys(folders) : positionals) {
  const { sources, tests } = folders[name] ?? { sources: [], tests: [] };
  const files = globSync([...sources])
    .sort()
    .filter((file) => changed?.includes(file) ?? true);
  if (files.length === 0) continue;
  const tried = await judged(
    files,
    tests,
    began + 60_000 * minutes,
    (survivor) => known.has(keyOf(survivor)) !== values.listed,
    progress(name),
  );
  const all = values.listed ? tried.filter(({ status }) => status !== 'skipped') : tried;
  const of = (...statuses: readonly Status[]) => all.filter(({ status }) => statuses.includes(status));
  const living = of('alive', 'unmet', 'skipped');
  const strange = living.filter(({ survivor }) => !known.has(keyOf(survivor)));
  const killed = of('killed', 'endless').length;
  const listed = living.length - strange.length;
  const late = of('untried').length;
  console.log(
    [
      `${name}: ${String(all.length)} mutants in ${String(files.length)} files`,
      `${String(killed)} killed (${String(of('endless').length)} of them never end)`,
      `${String(listed)} listed, ${String(strange.length)} alive`,
      ...(late === 0 ? [] : [`${String(late)} not tried, since ${String(minutes)} minutes were over`]),
      seconds(),
    ].join(', '),
  );
  rows.push(`| ${name} | ${[all.length, killed, listed].map(String).join(' | ')} |`);
  for (const { mutant, status, survivor } of strange) {
    const where = `${survivor.file}:${String(mutant.location.start.line + 1)}`;
    const how = status === 'unmet' ? 'no test runs into it' : 'every test passes';
    complaints.push(`${where} lives: ${how}\n  ${survivor.code}\n  ${survivor.becomes}`);
    unlisted.push(survivor);
  }
  const alive = new Set([...living, ...of('untried')].map(({ survivor }) => keyOf(survivor)));
  for (const one of survivors)
    if (files.includes(one.file) && !alive.has(keyOf(one)))
      complaints.push(
        `${one.file}: survivors.json lists what is killed, or is no more\n  ${one.code}\n  ${one.becomes}`,
      );
}

if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(unlisted, undefined, 2));
if (complaints.length > 0) {
  console.error(
    `\n${complaints.join('\n\n')}\n\nKill each with a test, or say in survivors.json why none can see it.`,
  );
  process.exitCode = 1;
} else if (rows.length === Object.keys(folders).length && changed === undefined && !values.listed) {
  await writePart('docs/proof.md', 'mutation', [
    '| folder | mutants | killed | listed |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
  ]);
}
