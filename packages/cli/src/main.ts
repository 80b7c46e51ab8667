#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { takesColour } from './output/takes-colour.js';
import { run } from './run.js';

const { version } = createRequire(import.meta.url)('@assay/cli/package.json') as { version: string };

process.exitCode = await run(process.argv.slice(2), {
  stdin: () => process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  open: (file) => createReadStream(file),
  colour: takesColour(process.env, process.stdout.isTTY),
  version,
});
