// Installs the two tarballs of an application as the README has it, with each package manager, and uses them there.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { check } from './report.mjs';
import { node, outputOf, pnpm, tool } from './run-tool.mjs';

const use = `import { isValid } from '@assay/phone';
import { validateSend } from '@assay/rules/message-contact';
console.log(isValid('447400123456'), validateSend({ messageId: 'MzA6Nzg6MA', body: {} }).status);
`;

/** More lines than these nobody reads. */
const mostLines = 60;

const yarn = (release) => (args, options) => tool('npx', ['--yes', '-p', release, 'yarn', ...args], options);

/** How each adds packages, and runs Node. */
const managers = {
  npm: { add: (files, options) => tool('npm', ['install', '--no-audit', ...files], options) },
  pnpm: { add: (files, options) => pnpm(['add', '--ignore-workspace', ...files], options) },
  'yarn 1': { add: (files, options) => yarn('yarn@1.22.22')(['add', ...files], options) },
  'yarn 4, Plug’n’Play': {
    add: (files, options) => yarn('@yarnpkg/cli-dist@4.18.1')(['add', ...files], options),
    run: (options) => yarn('@yarnpkg/cli-dist@4.18.1')(['node', 'use.mjs'], options),
  },
};

const checkManager = (folder, packed, name, { add, run }) =>
  check(
    `${name} installs both tarballs, and no registry is asked for ours`,
    'see README.md, "Use it"',
    async () => {
      const cwd = join(folder, 'managers', name.replace(/\W+/g, '-'));
      await mkdir(cwd, { recursive: true });
      await writeFile(join(cwd, 'package.json'), '{ "name": "app", "version": "1.0.0", "license": "MIT" }\n');
      await writeFile(join(cwd, 'use.mjs'), use);
      // Without it, yarn 4 takes the folder for a part of the project around it.
      await writeFile(join(cwd, 'yarn.lock'), '');
      for (const { tarball } of packed) await copyFile(tarball, join(cwd, basename(tarball)));
      const files = packed.map(({ tarball }) => `./${basename(tarball)}`);
      const lines = outputOf(add(files, { cwd })).trim().split('\n').length;
      if (lines > mostLines) return `it writes ${lines} lines`;
      const written = outputOf(run?.({ cwd }) ?? node(['use.mjs'], { cwd })).trim();
      return written === 'true invalid' ? undefined : `it writes ${written}`;
    },
  );

/** Checks what the README says of each package manager. `bun`: its binary, if there is one for this machine. */
export const checkManagers = async (folder, packed, bun) => {
  // Those that need another one of ours are published with it: nobody adds them as tarballs.
  const ofApp = packed.filter(({ name }) => !['@assay/cli', '@assay/lists'].includes(name));
  for (const [name, manager] of Object.entries(managers)) await checkManager(folder, ofApp, name, manager);
  if (bun === undefined) console.log('      no bun for this machine: it is not tried here');
  else
    await checkManager(folder, ofApp, 'bun', {
      add: (files, options) => tool(bun, ['add', ...files], options),
      run: (options) => tool(bun, ['use.mjs'], options),
    });
};
