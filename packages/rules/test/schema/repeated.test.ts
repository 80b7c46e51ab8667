import { describe, expect, test } from '@jest/globals';
import { array, object, table, text, validate } from '../../src/index.js';

describe('a field that is given twice', () => {
  const of = table({
    name: 'x',
    body: object({ ab: array(object({ a: text })) }, { keys: 'ignoreCase' }),
    messages: {},
  }).rules({});
  const said = (input: object) => validate(of, input).violations.map(({ path }) => path);

  test('is reported behind what is wrong with its type, and before what is wrong in it', () => {
    expect(said({ AB: 7, ab: 8 })).toEqual([['AB'], ['ab']]);
    expect(said({ AB: [{ a: 7 }, 8], ab: [] })).toEqual([['ab'], ['AB', 0, 'a'], ['AB', 1]]);
    expect(said({ AB: [], ab: [] })).toEqual([['ab']]);
  });
});
