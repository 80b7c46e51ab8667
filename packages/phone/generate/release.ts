import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const manifest = createRequire(import.meta.url).resolve('libphonenumber-js/package.json');
const changelog = join(dirname(manifest), 'CHANGELOG.md');

/** The installed version of libphonenumber-js. */
export const packageVersion: string = (
  JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }
).version;

/** The release of Google's metadata in it, which it tells in its CHANGELOG alone. */
export const metadataRelease = (): string => {
  const text = readFileSync(changelog, 'utf8');
  const from = text.indexOf(`\n${packageVersion} / `);
  const release = /Updated metadata to version ([\d.]*\d)/.exec(text.slice(from))?.[1];
  if (from < 0 || release === undefined) {
    throw new Error(
      `${changelog} does not say which metadata libphonenumber-js ${packageVersion} has: expected a line ` +
        '"Updated metadata to version …" at or below its heading.',
    );
  }
  return release;
};
