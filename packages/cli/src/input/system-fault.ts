import { fault } from './fault.js';
import type { Fault } from './fault.js';

const tooLong = (file: string): Fault =>
  fault({ file }, 'a JSON text of at most 512 MiB', 'a longer one', 'write a request a line');

/** What the system has against a file, in words. */
export const systemFault = (file: string, error: unknown): Fault => {
  const { code, message } = error as NodeJS.ErrnoException;
  // What V8 says where lines are joined to more than a text can hold.
  if (error instanceof RangeError) return tooLong(file);
  switch (code) {
    case 'ENOENT':
      return fault({ file }, 'a file', 'none of this name', 'check the path');
    case 'EISDIR':
      return fault({ file }, 'a file', 'a directory', 'name the files in it');
    case 'EACCES':
    case 'EPERM':
      return fault({ file }, 'a file that may be read', 'one that may not', 'check its permissions');
    case 'ERR_STRING_TOO_LONG':
      return tooLong(file);
    default:
      return fault({ file }, 'a file that can be read', `a failure (${code ?? message})`);
  }
};
