import { describe, expect, jest, test } from '@jest/globals';
import { conform, script } from './conform.js';
import { folder, right, three } from './folder.js';

// For a slow machine: nothing here waits for a clock.
jest.setTimeout(60_000);

const cases = folder({ 'a.json': three });

/** What is said of a program that writes these lines. */
const answering = (lines: readonly string[], ...options: readonly string[]) =>
  conform(['--cases', cases, ...options], script(`console.log(${JSON.stringify(lines.join('\n'))})`));

const [none, one, two] = right;

const both = three.cases[2]!.violations;
const swapped = '{"violations":[{"rule":"b","message":"b."},{"rule":"a","message":"a."}]}';
const otherText = '{"violations":[{"rule":"a","message":"a. "}]}';

describe('what is compared', () => {
  test('answers that agree', async () => {
    expect(await answering(right)).toEqual({ code: 0, stdout: 'a  3 agree\n3 cases: 3 agree\n', stderr: '' });
  });

  test('rule, text and order', async () => {
    const { code, stdout } = await answering([one, otherText, swapped]);
    expect(code).toBe(1);
    expect(stdout).toBe(
      '✗ a/none differs\n    expected  nothing wrong\n    found     a  a.\n' +
        '✗ a/one differs\n    expected  a  a.\n    found     a  a.\\u0020\n' +
        '✗ a/two differs\n    expected  a  a.\n              b  b.\n    found     b  b.\n              a  a.\n' +
        'a  3 differ\n3 cases: 3 differ\n',
    );
  });

  test('with --texts each distinct text once', async () => {
    const twice = folder({
      'a.json': { rule: 'a', cases: [{ ...three.cases[2], violations: [...both, ...both] }] },
    });
    const command = script('console.log(JSON.stringify({ errors: ["a.", "b."] }))');
    expect((await conform(['--texts', '--cases', twice], command)).code).toBe(0);
    expect(
      (await answering(['{"errors":[]}', '{"errors":["b."]}', '{"errors":["a.","b."]}'], '--texts')).code,
    ).toBe(1);
  });

  test('other fields, the case among them, and blank lines may be there', async () => {
    const more = '{"case":"a/one","violations":[{"rule":"a","path":[],"message":"a."}],"took":7}';
    expect((await answering([none, '', more, two, ' '])).code).toBe(0);
  });

  test('what is unsupported is no failure', async () => {
    expect(await answering([none, '{"unsupported":true}', two])).toEqual({
      code: 0,
      stdout: 'a  2 agree, 1 unsupported\n3 cases: 2 agree, 1 unsupported\n',
      stderr: '',
    });
  });

  test('colour', async () => {
    const program = script(
      `console.log(${JSON.stringify([none, one, swapped.replace('"a."', '"c."')].join('\n'))})`,
    );
    const { stdout } = await conform(['--cases', cases], program, { colour: true });
    expect(stdout).toContain('\u001b[31m✗ a/two differs\u001b[39m\n');
    expect(stdout).toContain('\u001b[32mexpected  a  a.\u001b[39m\n              b  b.\n');
  });
});

describe('an answer that cannot be read', () => {
  const looksLike =
    'an answer looks like {"violations": [{"rule": "…", "message": "…"}]} or {"unsupported": true}';
  const textsLookLike = 'with --texts an answer looks like {"errors": ["…"]} or {"unsupported": true}';

  test.each([
    [
      'Loading rules',
      'expected an object, found Loading rules; standard output is for answers, one JSON object a line: write all else to standard error',
    ],
    ['{"violations":[]', 'expected the closing brace } at column 17, found the end of the text'],
    ['[]', `expected an object, found an array; ${looksLike}`],
    ['{}', `expected an array of violations at violations, found nothing; ${looksLike}`],
    [
      '{"violations":["a"]}',
      `expected an object {"rule": "…", "message": "…"} at violations[0], found a string; ${looksLike}`,
    ],
    [
      '{"violations":[{"rule":"a"}]}',
      `expected a string at violations[0].message, found nothing; ${looksLike}`,
    ],
    ['{"unsupported":"yes"}', `expected an array of violations at violations, found nothing; ${looksLike}`],
    [
      '{"case":"a/two","violations":[]}',
      'expected the answer to this case, found "case": "a/two"; answer in the order of the questions',
    ],
  ])('%s', async (line, text) => {
    const { code, stdout, stderr } = await answering([none, line, two]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toBe(
      `✗ a/one cannot be read\n    ${text}\n` +
        'a  2 agree, 1 cannot be read\n3 cases: 2 agree, 1 cannot be read\n',
    );
  });

  test.each([
    ['{"violations":[]}', `expected an array of texts at errors, found nothing; ${textsLookLike}`],
    ['{"errors":[7]}', `expected a string at errors[0], found a number; ${textsLookLike}`],
  ])('%s, with --texts', async (line, text) => {
    const { stdout } = await answering(['{"errors":[]}', line, '{"errors":[]}'], '--texts');
    expect(stdout).toContain(`✗ a/one cannot be read\n    ${text}\n`);
  });

  test('bytes that are no text', async () => {
    const program = script(
      `process.stdout.write(Buffer.concat([Buffer.from(${JSON.stringify(`${none}\n`)}), Buffer.from([0xff, 10]), Buffer.from(${JSON.stringify(two)})]))`,
    );
    expect((await conform(['--cases', cases], program)).stdout).toContain(
      '✗ a/one cannot be read\n    expected UTF-8 text, found other bytes; write UTF-8\n',
    );
  });

  test('where none can be read, nothing is known', async () => {
    expect((await answering(['a', 'b', 'c'])).code).toBe(2);
  });
});
