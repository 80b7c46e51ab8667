// Packs what an application needs into a folder, and prints how to install it: `npx pnpm@10 tarballs FOLDER`.
import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';

import { pack } from './tarballs.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('expected the folder of your application, found nothing: npx pnpm@10 tarballs ../app');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const files = pack(resolve(folder), ['phone', 'rules']).map(
  ({ tarball }) => `./${relative(folder, tarball)}`,
);
console.log(`Packed. In ${folder}, one of these:\n`);
for (const command of ['npm install', 'pnpm add', 'yarn add', 'bun add'])
  console.log(`  ${command} ${files.join(' ')}`);
