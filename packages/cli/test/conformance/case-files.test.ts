import { describe, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { conform } from './conform.js';
import { folder } from './folder.js';

// For a slow machine: nothing here waits for a clock.
jest.setTimeout(60_000);

const never = ['never-started'];

describe('--cases', () => {
  const folders = folder({ 'notes.txt': '' });
  const looks = 'cases/schema/case-file.schema.json of @assay/rules says what a case file looks like';

  test.each([
    [join(folders, 'gone'), 'expected a folder of case files, found none of this name; check the path'],
    [
      join(folders, 'notes.txt'),
      'expected a folder of case files, found a file; name the folder that it is in',
    ],
    [folders, 'expected case files (*.json), found none; check the path'],
  ])('%s', async (path, text) => {
    expect(await conform(['--cases', path], never)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${path}: ${text}\n`,
    });
  });

  test.each<[content: unknown, text: string]>([
    ['', `: expected a case file, found an empty file; ${looks}`],
    [
      '{"rule":',
      ':1: expected a value at column 9, found the end of the text; JSON has texts in double quotes, numbers, true, false, null, {…} and […]',
    ],
    [[], `: expected an object {"rule": "…", "cases": […]}, found an array; ${looks}`],
    [{ rule: 7 }, `: expected a string at rule, found a number; ${looks}`],
    [{ rule: 'a' }, `: expected an array of cases at cases, found nothing; ${looks}`],
    [
      { rule: 'a', cases: [7] },
      `: expected a case {"name": "…", "request": {…}, …} at cases[0], found a number; ${looks}`,
    ],
    [{ rule: 'a', cases: [{}] }, `: expected a string at cases[0].name, found nothing; ${looks}`],
    [
      { rule: 'a', cases: [{ name: 'x' }] },
      `: expected an object {"messageId": …, "body": …} at cases[0].request, found nothing; ${looks}`,
    ],
    [
      { rule: 'a', cases: [{ name: 'x', request: {}, violations: {} }] },
      `: expected an array of violations at cases[0].violations, found an object; ${looks}`,
    ],
    [{ rule: 'a', cases: [] }, ''],
  ])('%j', async (content, text) => {
    const path = folder({ 'a.json': content });
    const stderr =
      text === ''
        ? `${path}: expected a case to ask, found none; name other rules\n`
        : `${join(path, 'a.json')}${text}\n`;
    expect(await conform(['--cases', path], never)).toEqual({ code: 2, stdout: '', stderr });
  });
});
