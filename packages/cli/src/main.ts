#!/usr/bin/env node
import { createReadStream, fstatSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startImplementation } from './conformance/implementation.js';
import { takesColour } from './output/paint.js';
import { outputFolder } from './list/output-folder.js';
import { fileSource, streamSource } from './list/list-source.js';
import { run } from './run.js';

const require = createRequire(import.meta.url);
const { version } = require('@assay/cli/package.json') as { version: string };

// The first one ends what is under way; the second one ends the program.
const interrupted = new AbortController();
if (process.argv[2] === 'list') process.once('SIGINT', () => interrupted.abort());

process.exitCode = await run(process.argv.slice(2), {
  // For a directory process.stdin reports that it is empty; reading it fails with the reason.
  stdin: () => (fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin),
  stdout: process.stdout,
  stderr: process.stderr,
  open: (file) => createReadStream(file),
  load: (file) => import(pathToFileURL(resolve(file)).href) as Promise<object>,
  save: async (file, text) => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  },
  list: (folder) => readdir(folder),
  source: (file) =>
    file === '-' ? Promise.resolve(streamSource('-', () => process.stdin)) : fileSource(file),
  folder: outputFolder,
  interrupted: interrupted.signal,
  progress: async (total) => {
    const { noProgress, progressBar } = await import('./list/progress.js');
    return total === undefined || !process.stderr.isTTY ? noProgress : progressBar(process.stderr, total);
  },
  peakBytes: () => process.resourceUsage().maxRSS * 1024,
  corpus: join(dirname(require.resolve('@assay/rules/package.json')), 'cases/message-contact'),
  start: startImplementation,
  colour: takesColour(process.env, process.stdout.isTTY),
  version,
  now: () => performance.now(),
});
