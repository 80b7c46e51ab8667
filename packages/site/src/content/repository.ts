import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../../workspace/docs/workspace.js';

export { root };

/** Returns the text of a file of the repository. */
export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Returns the bytes of a file of the repository. */
export const bytesOf = (file: string): Uint8Array => readFileSync(join(root, file));

/** Returns if there is such a file or folder. */
export const isThere = (file: string): boolean => existsSync(join(root, file));

/** Returns if it is a folder. */
export const isFolder = (file: string): boolean => statSync(join(root, file)).isDirectory();

const unkept = new Set(['node_modules', 'dist']);

/** Returns the names in a folder: folders first. */
export const namesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !unkept.has(name) && !name.endsWith('.tsbuildinfo'))
    .sort(
      (one, other) =>
        Number(other.isDirectory()) - Number(one.isDirectory()) || (one.name < other.name ? -1 : 1),
    )
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
