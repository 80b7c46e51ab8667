import { fault } from './fault.js';
import type { Fault } from './fault.js';

/** What the system has against a file, in words. */
export const systemFault = (file: string, error: unknown): Fault => {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return fault({ file }, 'a file', 'none of this name', 'check the path');
    case 'EISDIR':
      return fault({ file }, 'a file', 'a directory', 'name the files in it');
    case 'EACCES':
    case 'EPERM':
      return fault({ file }, 'a file that may be read', 'one that may not', 'check its permissions');
    default:
      return fault({ file }, 'a file that can be read', `a failure (${code ?? message})`);
  }
};
