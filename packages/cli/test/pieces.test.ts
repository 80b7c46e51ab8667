import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { mayRepeat, survey } from '../src/input/json-places.js';
import { lines } from '../src/input/lines.js';
import type { Line } from '../src/input/lines.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The lines of a file, by the whole of it. */
const expected = (bytes: Buffer, most: number): readonly Line[] => {
  const found: Buffer[] = [];
  let rest = bytes;
  for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
    found.push(rest.subarray(0, end));
    rest = rest.subarray(end + 1);
  }
  if (rest.length > 0) found.push(rest);
  return found.map((line, index) => {
    const number = index + 1;
    if (line.length > most) return { number, most };
    try {
      return { number, text: utf8.decode(line) };
    } catch {
      return { number };
    }
  });
};

const token = fc.constantFrom(
  ...['a', '{"b":1}', '\n', '\n\n', '\r\n', ' ', 'é', '\u{1f600}', '\ufeff'].map((text) => Buffer.from(text)),
  // The halves of a character, and what no text has.
  ...[[0xc3], [0xa9], [0xff]].map((bytes) => Buffer.from(bytes)),
);

test('lines are the same in whatever pieces they arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(token, { maxLength: 30 }),
      fc.array(fc.nat(60), { maxLength: 6 }),
      fc.constantFrom(4, 9, 1000),
      async (tokens, cuts, most) => {
        // By its first bytes it can be UTF-8.
        const bytes = Buffer.concat([Buffer.from('long\n'), ...tokens]);
        const places = [0, ...cuts, bytes.length].sort((one, other) => one - other);
        async function* pieces(): AsyncGenerator<Uint8Array> {
          for (const [index, from] of places.entries()) {
            const piece = bytes.subarray(from, places[index + 1] ?? from);
            if (piece.length > 0) yield await Promise.resolve(piece);
          }
        }
        const found: Line[] = [];
        for await (const line of lines(pieces(), most)) found.push(line);
        expect(found).toEqual(expected(bytes, most));
      },
    ),
    { numRuns: 2000, seed: 375_810 },
  );
});

/** JSON texts whose names may repeat, and whose strings look like names. */
const json = fc.letrec<{ readonly value: string; readonly string: string; readonly object: string }>(
  (tie) => ({
    string: fc.constantFrom(
      '"a"',
      '"b"',
      '":"',
      '":a"',
      '"a:"',
      '"\\""',
      '"\\u0061"',
      '"b\\\\"',
      '"{"',
      '""',
    ),
    object: fc
      .array(fc.tuple(tie('string'), fc.constantFrom(':', ' :', ': ', '\n:'), tie('value')), { maxLength: 3 })
      .map((members) => `{${members.map((member) => member.join('')).join(',')}}`),
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('1', 'true', 'null'),
      tie('string'),
      tie('object'),
      fc.array(tie('value'), { maxLength: 2 }).map((values) => `[${values.join(',')}]`),
    ),
  }),
).object;

test('a text in which a name may not repeat has none that does', () => {
  let quick = 0;
  fc.assert(
    fc.property(json, (text) => {
      if (mayRepeat(text, JSON.parse(text))) return;
      quick += 1;
      expect(survey('file', 1, text).warning).toBeUndefined();
    }),
    { numRuns: 5000, seed: 375_810 },
  );
  expect(quick).toBeGreaterThan(500);
});
