import { describe, expect, test } from '@jest/globals';

import {
  fact,
  keyed,
  array,
  number,
  object,
  part,
  record,
  table,
  text,
  translatePlaceholders,
  parseMessage,
  resolve,
  validate,
} from '../../src/index.js';

describe('settle asks for what is missing, and keeps what is known', () => {
  const { each, on, rules } = table({
    name: 'order',
    body: object({ a: text, lines: array(object({ sku: text })) }),
    facts: {
      person: fact<{ readonly age?: number }>(),
      age: part('person', (person: { readonly age?: number }) => person.age),
      name: fact<string>(),
      stock: keyed<number>(),
      price: keyed<number>(),
    },
    messages: { young: 'Young.', named: '<0>.', stocked: '<0> of <1>.', priced: '<0> for <1>.' },
  });
  const lines = each('lines');
  const order = rules({
    young: on('a')
      .needs('age')
      .fails((_, { age }) => age < 18),
    named: on('a')
      .needs('name')
      .fails((_, { name }) => [name]),
    stocked: lines
      .given('sku')
      .needsEach('stock', (l) => l.sku)
      .fails((l, { stock }) => stock === 0 && [l.sku, stock]),
    priced: lines
      .given('sku')
      .after('stocked')
      .needsEach('price', (l) => l.sku)
      .fails((l, { price }) => (price ?? 0) > 5 && [l.sku, price ?? 0]),
  });
  const input = { a: 'x', lines: [{ sku: 'a' }, { sku: 'b' }] };

  test('a part by its whole, a plain fact as it is, and keys by what is known of others', async () => {
    const asked: unknown[] = [];
    const note =
      <Answer>(name: string, answer: Answer) =>
      (keys: unknown) => {
        asked.push([name, keys]);
        return Promise.resolve(answer);
      };
    const report = await resolve(
      order,
      input,
      {
        person: note('person', { age: 20 }) as never,
        name: note('name', 'Ann') as never,
        stock: note('stock', { b: 3 }),
        price: note('price', { a: 9, b: 1 }),
      },
      { stock: { a: 2 } },
    );
    expect(asked.map((one) => (one as [string])[0])).toEqual(['person', 'name', 'stock', 'price']);
    expect(asked).toContainEqual(['stock', ['b']]);
    expect(asked).toContainEqual(['price', expect.arrayContaining(['a'])]);
    expect(report.violations.map(({ message }) => message)).toEqual(['Ann.', 'a for 9.']);
    expect(report.missing).toEqual([]);
  });

  test('and a lookup that fails loses nothing', async () => {
    const heard: unknown[] = [];
    const fails = (): Promise<never> => Promise.reject(new Error('a trap'));
    const report = await resolve(
      order,
      input,
      { stock: fails, price: fails },
      { stock: { a: 0 }, name: 'Ann' },
      { onUnexpected: (error) => heard.push(String(error)) },
    );
    expect(heard).toEqual(['Error: a trap']);
    expect(report.violations.map(({ message }) => message)).toEqual([
      'Ann.',
      'a of 0.',
      'An unexpected error occurred (reference unknown).',
    ]);
    expect([report.status, report.missing]).toEqual([
      'invalid',
      [{ fact: 'age' }, { fact: 'stock', keys: ['b'] }],
    ]);
  });

  test('and a loader that finds nothing has answered null, and takes nothing away', async () => {
    const report = await resolve(
      order,
      input,
      { stock: () => Promise.resolve(undefined as never), name: () => Promise.resolve(undefined as never) },
      { stock: { a: 0 }, name: 'Ann' },
    );
    expect(report.violations.map(({ message }) => message)).toEqual(['Ann.', 'a of 0.']);
    expect(report.missing).toEqual([{ fact: 'age' }, { fact: 'price', keys: ['b'] }]);
  });

  test.each([
    ['a list', ['a']],
    ['a Map', new Map([['b', 1]])],
    ['a text', 'b'],
    ['a number', 7],
  ])('and a loader by keys that returns %s has failed', async (_, loaded) => {
    const heard: unknown[] = [];
    const report = await resolve(
      order,
      input,
      { stock: () => loaded as never },
      {},
      { onUnexpected: (error) => heard.push(String(error)) },
    );
    expect([report.status, report.outcomes.stocked.status]).toEqual(['invalid', 'deferred']);
    expect(heard).toEqual(['TypeError: The loader of "stock" returned no record by key.']);
  });
});

describe('fields that cannot be read', () => {
  const { each, rules } = table({
    name: 'order',
    body: object({ lines: array(object({ sku: text, note: text })) }),
    messages: { both: 'Both.' },
  });
  const both = rules({
    both: each('lines')
      .on('sku', 'note')
      .fails(() => false),
  });

  test.each<[string, object[], readonly string[]]>([
    ['of one element', [{ sku: 7, note: 7 }], ['sku', 'note']],
    ['of two', [{ sku: 7 }, { note: 7 }], ['sku', 'note']],
    ['of two, some of them the same', [{ sku: 7 }, { sku: 7, note: 7 }], ['sku', 'note']],
    ['of two, all of them the same', [{ note: 7 }, { note: 7 }], ['note']],
  ])('%s are all named once', (_, lines, fields) => {
    expect(validate(both, { lines }).outcomes.both).toEqual({
      status: 'skipped',
      because: { kind: 'unreadable', fields },
    });
  });
});

describe('recognise knows what the reader may say', () => {
  const of = table({
    name: 'x',
    body: object({ r: record(number), l: array(array(object({ a: text }))) }),
    messages: {},
  }).rules({});

  test.each([
    ['r must be an object.', ['r']],
    ['a must be a number.', ['a']],
    ['l[0][1] must be an object.', ['l[0][1]']],
    ['a must be a string.', ['a']],
  ])('%s', (sentence, args) => {
    expect(parseMessage(of, sentence)).toContainEqual({ rule: 'shape', args });
  });

  test('and says so', () => {
    const { violations } = validate(of, { l: [[{}, 7]], r: { a: 'x' } });
    expect(violations.map(({ message }) => message).sort()).toEqual([
      'a must be a number.',
      'l[0][1] must be an object.',
    ]);
  });
});

describe('a field that is given twice', () => {
  const of = table({
    name: 'x',
    body: object({ ab: array(object({ a: text })) }, { keys: 'ignoreCase' }),
    messages: {},
  }).rules({});
  const said = (input: object) => validate(of, input).violations.map(({ path }) => path);

  test('is told after what is wrong with its type, and before what is wrong in it', () => {
    expect(said({ AB: 7, ab: 8 })).toEqual([['AB'], ['ab']]);
    expect(said({ AB: [{ a: 7 }, 8], ab: [] })).toEqual([['ab'], ['AB', 0, 'a'], ['AB', 1]]);
    expect(said({ AB: [], ab: [] })).toEqual([['ab']]);
  });
});

test('what names nothing is told with what there is', () => {
  const bare = table({ name: 'x', body: object({ a: text }), messages: { one: 'One.' } });
  const two = table({
    name: 'x',
    body: object({ a: text }),
    facts: { f: fact(), g: fact() },
    messages: { one: 'One.' },
  });
  const needing = (of: typeof bare) =>
    (of.on('a') as unknown as { needs: (fact: string) => { fails: (check: () => boolean) => never } })
      .needs('h')
      .fails(() => false);
  expect(() => bare.rules({ one: needing(bare) })).toThrow('it needs "h", and the facts are none.');
  expect(() => two.rules({ one: needing(two as unknown as typeof bare) })).toThrow('and the facts are f, g.');
  const deeper = bare.section('a' as never) as unknown as typeof bare;
  const deepest = deeper.section('b' as never) as unknown as typeof bare;
  expect(() => bare.rules({ one: deepest.on('a').fails(() => false) })).toThrow(
    'there is no "b" to go into. It has no fields.',
  );
});

describe('a rule after one that is judged above it, in lists of lists', () => {
  const { each, rules } = table({
    name: 'order',
    body: object({ lines: array(object({ sku: text, parts: array(object({ id: text })) })) }),
    facts: { known: keyed<boolean>() },
    messages: { line: 'Line.', part: 'Part.', after: 'After.', twice: 'Twice.' },
  });
  const lines = each('lines');
  const parts = lines.each('parts');
  const of = rules({
    line: lines.on('sku').fails((l) => l.sku === 'bad'),
    part: parts.on('id').fails((one) => one.id === 'bad'),
    after: parts
      .on('id')
      .after('line')
      .fails((one) => one.id === 'after'),
    twice: parts
      .on('id')
      .after('part')
      .fails(() => true),
  });
  const said = (input: object, rule: string) =>
    validate(of, input)
      .violations.filter((one) => one.rule === rule)
      .map(({ path }) => path.filter((segment) => typeof segment === 'number'));

  test('is silent below the element where that one failed, and nowhere else', () => {
    const some = [{ id: 'after' }, { id: 'after' }];
    const input = { lines: [{ sku: 'bad', parts: some }, { parts: some }] };
    expect(said(input, 'after')).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  test('tells the first element of the eleventh from the eleventh of the first', () => {
    const twelve = Array.from({ length: 12 }, () => ({ id: 'x' }));
    const all = Array.from({ length: 12 }, () => ({ parts: twelve }));
    const input = {
      lines: all.map((one, at) =>
        at === 1 ? { parts: twelve.map((part, of) => (of === 11 ? { id: 'bad' } : part)) } : one,
      ),
    };
    const places = said(input, 'twice');
    expect(places).toHaveLength(143);
    expect(places).toContainEqual([11, 1]);
    expect(places).not.toContainEqual([1, 11]);
  });
});

test('a text may have more placeholders than there are digits', () => {
  const places = Array.from({ length: 11 }, (_, index) => index);
  const template = places.map((place) => `<${String(place)}>`).join(' ');
  const many = table({ name: 'x', body: object({ a: text }), messages: { many: template as '<0>' } });
  const report = validate(
    many.rules({ many: many.on('a').fails((() => places.map((place) => place + 100)) as never) }),
    {},
  );
  expect(report.violations[0]?.message).toBe(places.map((place) => place + 100).join(' '));
  expect(translatePlaceholders('{0} and {10}')).toBe('<0> and <10>');
});
