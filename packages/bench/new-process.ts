import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Returns how many milliseconds a program takes in a new process, started in the folder of a module: its imports count. */
export const millisecondsIn =
  (module: string) =>
  (program: string): number =>
    Number(
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `const began = performance.now(); ${program}; console.log(performance.now() - began)`,
        ],
        { cwd: dirname(fileURLToPath(module)), encoding: 'utf8' },
      ),
    );
