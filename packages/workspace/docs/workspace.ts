import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folder of the workspace. */
export const root = join(import.meta.dirname, '../../..');

/** A file as the workspace names it. */
export const nameOf = (file: string): string => relative(root, file);

/** The files under a folder whose name ends so, sorted; none where there is no such folder. */
export const filesUnder = (folder: string, ending: string): readonly string[] => {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/\/(node_modules|dist)\//.test(file))
      .sort();
  } catch {
    return [];
  }
};

interface Manifest {
  readonly name: string;
  readonly exports: { readonly [entry: string]: string | { readonly '@assay/source'?: string } };
}

const entriesOf = (folder: string): readonly (readonly [string, string])[] => {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
  return Object.entries(manifest.exports).flatMap(([entry, target]) =>
    // The door to another package has no source.
    typeof target === 'string' || !('@assay/source' in target)
      ? []
      : [[join(manifest.name, entry), join(root, folder, target['@assay/source'])] as const],
  );
};

/** Every public entry, by its name, with its source file. */
export const publicEntries: ReadonlyMap<string, string> = new Map([
  ...entriesOf('packages/phone'),
  ...entriesOf('packages/rules'),
  ...entriesOf('packages/testing'),
  ...entriesOf('packages/lists'),
]);
