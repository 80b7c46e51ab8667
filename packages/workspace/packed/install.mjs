// Installs the tarballs in an empty folder, as a consumer has them: built, and without the workspace around them.
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { outputOf, pnpm } from './run-tool.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Nobody has published the packages, so that what they need of each other comes from the tarballs as well. */
const manifestOf = (packed) => {
  const tarballs = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  // Peers, for whoever imports what needs them: @assay/phone/human reads numbers by the one, @assay/testing makes values by the other.
  const dependencies = { ...tarballs, 'libphonenumber-js': '^1.13.16', 'fast-check': '^4.10.2' };
  return { private: true, type: 'module', dependencies, pnpm: { overrides: tarballs } };
};

/** Fills the folder with the packages and the consumers. */
export const install = async (folder, packed) => {
  await cp(join(here, 'consumer'), folder, { recursive: true });
  await cp(join(here, 'expected.mjs'), join(folder, 'expected.mjs'));
  for (const format of ['mts', 'cts']) await cp(join(folder, 'types.ts'), join(folder, `types.${format}`));
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifestOf(packed), undefined, 2));
  const flags = ['--ignore-workspace', '--ignore-scripts', '--no-frozen-lockfile', '--prefer-offline'];
  outputOf(pnpm(['install', ...flags], { cwd: folder }));
};
