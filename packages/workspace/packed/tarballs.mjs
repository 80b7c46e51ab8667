// Packs the packages as they would be published, and looks at what is in the tarballs.
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { check } from './report.mjs';
import { complaintOf, outputOf, pnpm, tool } from './run-tool.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const attw = join(root, 'node_modules', '.bin', 'attw');
const names = ['phone', 'rules', 'testing', 'lists', 'cli'];

const needed = ['package.json', 'README.md', 'LICENSE'];
const unwanted = /\.tsbuildinfo$|\.test\.|(^|\/)(test|packed|demo|coverage|node_modules)\/|(^|\/)tsconfig/;

/** Packs packages into a folder, all if none are named: [{ name, tarball, files }]. */
export const pack = (folder, directories = names) =>
  directories.map((directory) => {
    const cwd = join(root, 'packages', directory);
    const { name, filename } = JSON.parse(
      outputOf(pnpm(['pack', '--json', '--pack-destination', folder], { cwd })),
    );
    const tarball = resolve(cwd, filename);
    const files = outputOf(tool('tar', ['-tzf', basename(tarball)], { cwd: dirname(tarball) }));
    return {
      name,
      tarball,
      files: files
        .trim()
        .split(/\r?\n/)
        .map((file) => file.replace(/^package\//, '')),
    };
  });

/** What was built of a source that is gone. What entries share has no source of its own; the build begins without it. */
const isStale = (file, files) => {
  if (/^dist\/(?:esm|cjs|production)\/shared-/.test(file)) return false;
  const [, source] = /^dist\/(?:esm|cjs|production)\/(.*?)(?:\.d)?\.[jt]s(?:\.map)?$/.exec(file) ?? [];
  return source !== undefined && !files.includes(`src/${source}.ts`);
};

const checkContents = ({ name, files }) =>
  check(
    `${name}: the tarball holds what it should`,
    '"files" in its package.json decides; what is stale goes with `rm -r packages/*/dist`',
    () => {
      const wrong = [
        ...needed.filter((file) => !files.includes(file)).map((file) => `without ${file}`),
        ...files.filter((file) => unwanted.test(file)).map((file) => `with ${file}`),
        ...files.filter((file) => isStale(file, files)).map((file) => `with ${file}, which is stale`),
      ];
      return wrong.length === 0 ? undefined : wrong.join('\n');
    },
  );

const checkManifest = ({ name, tarball }) =>
  check(`${name}: publint has nothing to say`, 'see publint.dev/rules', async () => {
    const bytes = await readFile(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
      strict: true,
    });
    return messages.length === 0
      ? undefined
      : messages.map((message) => formatMessage(message, pkg, { color: false })).join('\n');
  });

/**
 * The profile leaves out `moduleResolution: node10`, which knows no "exports" and so finds no entry but the first;
 * TypeScript itself has given it up.
 */
const checkTypes = ({ name, tarball }) =>
  check(`${name}: attw finds every type, in ESM and in CommonJS`, 'see arethetypeswrong.github.io', () =>
    complaintOf(
      // The readers of two formats are native modules alone, and so is what uses them.
      tool(attw, [
        tarball,
        '--profile',
        name === '@assay/lists' ? 'esm-only' : 'node16',
        '--no-color',
        '--no-emoji',
        '--format',
        'ascii',
      ]),
    ),
  );

/** Checks the tarballs as files. The prompt has nothing to import, so it has no types to be wrong. */
export const checkTarballs = async (packed) => {
  for (const each of packed) {
    await checkContents(each);
    await checkManifest(each);
    if (each.name !== '@assay/cli') await checkTypes(each);
  }
};
