import { expect } from '@jest/globals';
import { answer } from './answer.js';

/** What is said of a file that cannot be read. */
export const fault = async (content: string | Uint8Array, file = 'a.json'): Promise<string> => {
  const { code, stdout, stderr } = await answer(['check', file], { files: { [file]: content } });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
};
