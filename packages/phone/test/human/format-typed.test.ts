import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { formatNumber, formatTyped, parseNumber } from '../../src/human.js';
import type { TypedText } from '../../src/human.js';
import { isValid } from '../../src/index.js';
import { digitString, frozen } from '../arbitraries.js';

/** What counts in a text, and how much of it is before the caret: all that a person knows of an input. */
interface Meant {
  readonly digits: string;
  readonly before: number;
}

const counting = (text: string): string => text.replace(/[^\d+]/g, '');
const meantBy = ({ text, caret }: TypedText): Meant => ({
  digits: counting(text),
  before: counting(text.slice(0, caret)).length,
});

/** An edit, as a browser makes it of a text whose selection begins at the caret. */
type Edit = (input: TypedText) => TypedText;

const insert =
  (typed: string, selected = 0): Edit =>
  ({ text, caret }) => ({
    text: text.slice(0, caret) + typed + text.slice(caret + selected),
    caret: caret + typed.length,
  });
const backspace: Edit = ({ text, caret }) => ({
  text: text.slice(0, Math.max(0, caret - 1)) + text.slice(caret),
  caret: Math.max(0, caret - 1),
});
const forward: Edit = insert('', 1);
const moveTo =
  (share: number): Edit =>
  ({ text }) => ({ text, caret: Math.round(share * text.length) });

const edits = fc.oneof(
  { weight: 6, arbitrary: fc.nat(9).map((digit) => insert(String(digit))) },
  fc.constant(backspace),
  fc.constant(forward),
  fc.double({ min: 0, max: 1, noNaN: true }).map(moveTo),
  // Paste over a selection, and cut one.
  fc
    .tuple(fc.constantFrom('317', '555-12', '(317) ', '.', ''), fc.nat(6))
    .map(([pasted, selected]) => insert(pasted, selected)),
);

const country = fc.constantFrom(undefined, 'US', 'GB', 'DE', 'BR', 'JP', 'UK');

describe('an input that formats as it is typed into', () => {
  test('holds what was meant, with the caret behind the same digit, after any edits', () => {
    fc.assert(
      fc.property(country, fc.boolean(), fc.array(edits, { maxLength: 40 }), (of, hasPlus, all) => {
        const start: TypedText = { text: hasPlus ? '+' : '', caret: hasPlus ? 1 : 0 };
        all.reduce((input, edit) => {
          const raw = edit(input);
          const shown = formatTyped(raw, of);
          expect(meantBy(shown)).toEqual(meantBy(raw));
          expect(shown.caret).toBeLessThanOrEqual(shown.text.length);
          // What it shows is what it shows.
          expect(formatTyped(shown, of).text).toBe(shown.text);
          return shown;
        }, start);
      }),
      { ...frozen, numRuns: 500 },
    );
  });

  test('loses one digit with each press of Delete and of Backspace that has one on its side', () => {
    const presses = fc.array(fc.tuple(fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(country, fc.stringMatching(/^\+?\d{0,13}$/), presses, (of, start, all) => {
        all.reduce(
          (input, [isForward, share]) => {
            const from = moveTo(share)(input);
            const raw = (isForward ? forward : backspace)(from);
            const shown = formatTyped(raw, of, {
              before: from.text,
              inputType: isForward ? 'deleteContentForward' : 'deleteContentBackward',
            });
            const [left, right] = [
              counting(from.text.slice(0, from.caret)),
              counting(from.text.slice(from.caret)),
            ];
            const kept = isForward ? [left, right.slice(1)] : [left.slice(0, -1), right];
            expect(meantBy(shown)).toEqual({ digits: kept.join(''), before: kept[0]?.length });
            return shown;
          },
          formatTyped({ text: start, caret: 0 }, of),
        );
      }),
      { ...frozen, numRuns: 500 },
    );
  });

  test('loses no more than what was selected, or cut in another way', () => {
    const before = '(317) 555-1212';
    // Both characters between the digits were selected.
    expect(
      formatTyped({ text: '(317555-1212', caret: 4 }, 'US', { before, inputType: 'deleteContentBackward' }),
    ).toEqual({ text: before, caret: 4 });
    expect(
      formatTyped({ text: '(317 555-1212', caret: 4 }, 'US', { before, inputType: 'deleteByCut' }),
    ).toEqual({
      text: before,
      caret: 4,
    });
  });

  test('shows a number that is typed to its end as it is written', () => {
    fc.assert(
      fc.property(digitString.filter(isValid), (number) => {
        const shown = formatTyped({ text: `+${number}`, caret: number.length + 1 });
        expect([parseNumber(shown.text), shown.caret]).toEqual([
          parseNumber(formatNumber(number)),
          shown.text.length,
        ]);
      }),
      { ...frozen, numRuns: 300 },
    );
  });

  test('can be emptied from its end, one key stroke at a time', () => {
    const strokes = (input: TypedText): number =>
      input.text === '' ? 0 : 1 + strokes(formatTyped(backspace(input), 'US'));
    const full = formatTyped({ text: '3175551212', caret: 10 }, 'US');
    expect(full.text).toBe('(317) 555-1212');
    expect(strokes(full)).toBeLessThan(20);
  });

  test.each(['x', '1+2', '٣', '317x', '+', '++1', 'ext. 5'])('%s stays as it is', (text) => {
    expect(formatTyped({ text, caret: 1 }, 'US')).toEqual({ text, caret: 1 });
  });
});

test('what is not a text comes back, though it is written in digits', () => {
  expect(formatTyped({ text: 5 as never, caret: 0 }, 'US')).toEqual({ text: 5, caret: 0 });
});
