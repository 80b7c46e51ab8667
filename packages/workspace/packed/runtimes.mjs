// Asks the installed packages the same in every runtime: those whose binaries npm has are installed for it.
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { bundle } from './browser.mjs';
import { answers } from './expected.mjs';
import { check, differs } from './report.mjs';
import { node, outputOf, pnpm, tool } from './run-tool.mjs';

/** The packages whose binaries run elsewhere than in Node, and where each has it. */
const versions = { bun: '1.4.5', deno: '2.9.6', workerd: '1.20261117.1' };
const binaries = {
  bun: ['bun', `@oven/bun-${process.platform}-${process.arch}/bin/bun`],
  deno: ['deno', `@deno/${process.platform}-${process.arch}-glibc/deno`],
  workerd: ['workerd', `@cloudflare/workerd-${process.platform}-64/bin/workerd`],
};

/** A worker of one module, whose test prints. */
const worker = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.bundle.mjs")],
  compatibilityDate = "2026-01-01",
))]);
`;

/** Where the binary is; undefined where npm has none for this machine. */
const binaryOf = (folder, name) => {
  const [owner, path] = binaries[name];
  try {
    const ofFolder = createRequire(join(folder, 'package.json'));
    return createRequire(ofFolder.resolve(`${owner}/package.json`)).resolve(path);
  } catch {
    return undefined;
  }
};

/** Those binaries are in a folder of their own. */
const homeIn = (folder) => join(folder, 'runtimes');

/** The binary of bun, once the runtimes are checked. */
export const bunIn = (folder) => binaryOf(homeIn(folder), 'bun');

/** What a runtime that has a file system is called with, to run a file. */
const files = {
  bun: (file) => ['run', file],
  deno: (file) => ['run', '--cached-only', '--node-modules-dir=manual', '--allow-read', file],
};

/** What each runtime is called with. */
const runs = {
  bun: () => files.bun('esm.mjs'),
  deno: () => files.deno('esm.mjs'),
  workerd: async (folder) => {
    await writeFile(join(folder, 'worker.bundle.mjs'), await bundle(folder, 'worker.mjs'));
    await writeFile(join(folder, 'worker.capnp'), worker);
    return ['test', 'worker.capnp'];
  },
};

/** The line that the consumer printed, among what the runtime says of itself. */
const answersIn = ({ status, stdout, stderr }) => {
  const line = `${stdout}\n${stderr}`.split('\n').find((one) => one.startsWith('{'));
  if (status !== 0 || line === undefined) throw new Error(`exit code ${status}\n${stdout}${stderr}`);
  return JSON.parse(line);
};

/** Writes the lists that are bytes. */
const writeLists = async (folder) => {
  const ofLists = createRequire(new URL('../../lists/package.json', import.meta.url));
  const { writeXlsx } = await import(pathToFileURL(ofLists.resolve('hucre/xlsx')).href);
  const { parquetWriteBuffer } = await import(pathToFileURL(ofLists.resolve('hyparquet-writer')).href);
  const rows = [
    ['13175551212', 'ann'],
    ['#####', 'bob'],
  ];
  const sheet = { name: 'People', rows: [['Phone', 'Id'], ...rows] };
  await writeFile(join(folder, 'list.xlsx'), await writeXlsx({ sheets: [sheet] }));
  const columnData = ['Phone', 'Id'].map((name, index) => ({ name, data: rows.map((row) => row[index]) }));
  await writeFile(join(folder, 'list.parquet'), new Uint8Array(parquetWriteBuffer({ columnData })));
};

const listAnswers = Object.fromEntries(
  ['csv', 'gzip', 'ndjson', 'xlsx', 'parquet'].map((format) => [format, '13175551212 cell-error']),
);

/** Checks what each runtime answers. */
export const checkRuntimes = async (folder) => {
  await check('Node without eval: every entry answers', 'something makes code of text', () =>
    differs(
      answersIn(node(['--disallow-code-generation-from-strings', 'esm.mjs'], { cwd: folder })),
      answers,
    ),
  );
  await writeLists(folder);
  await check('Node: lists of each format', 'look at packages/lists/src/read', () =>
    differs(answersIn(node(['lists.mjs'], { cwd: folder })), listAnswers),
  );
  const home = homeIn(folder);
  await mkdir(home);
  await writeFile(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  outputOf(pnpm(['install', '--ignore-workspace', '--ignore-scripts', '--prefer-offline'], { cwd: home }));
  for (const [name, run] of Object.entries(runs)) {
    const binary = binaryOf(home, name);
    if (binary === undefined) console.log(`      no ${name} for this machine: it is not tried here`);
    else
      await check(`${name}: every entry answers`, `run packed/consumer by ${name}`, async () =>
        differs(answersIn(tool(binary, await run(folder), { cwd: folder })), answers),
      );
    const runFile = files[name];
    if (binary !== undefined && runFile !== undefined)
      await check(`${name}: lists of each format`, `run packed/consumer/lists.mjs by ${name}`, () =>
        differs(answersIn(tool(binary, runFile('lists.mjs'), { cwd: folder })), listAnswers),
      );
  }
};
