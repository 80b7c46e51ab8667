import { expect, test } from '@jest/globals';
import { made } from './order-table.js';
import { toEither, validate } from '../../src/index.js';

test('toEither returns Right for a valid report, and Left for the others', () => {
  const right = validate(made, { a: 'x' }, { person: { age: 20, name: 'Ann' } });
  expect(toEither(right)).toEqual({ _tag: 'Right', right: { a: 'x' } });
  const wrong = validate(made, { a: 'bad' });
  expect(toEither(wrong)).toEqual({ _tag: 'Left', left: wrong.violations });
  const open = validate(made, { a: 'x', b: 'x' });
  expect(toEither(open)).toEqual({
    _tag: 'Left',
    left: [
      { rule: 'known', needs: 'person' },
      { rule: 'young', needs: 'person' },
    ],
  });
  expect(toEither(open, { incomplete: 'accept' })).toEqual({ _tag: 'Right', right: { a: 'x', b: 'x' } });
  expect(toEither(wrong, { incomplete: 'accept' })._tag).toBe('Left');
});
