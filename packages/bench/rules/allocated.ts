import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Bytes that each contender allocates for each input: in a process of its own, whose heap has room enough never to be collected. */
export const allocated = (): { readonly [contender: string]: readonly number[] } =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        ...['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256', '--import', 'tsx'],
        fileURLToPath(new URL('./allocated-child.ts', import.meta.url)),
      ],
      { encoding: 'utf8', cwd: fileURLToPath(new URL('../../..', import.meta.url)) },
    ),
  ) as { readonly [contender: string]: readonly number[] };
