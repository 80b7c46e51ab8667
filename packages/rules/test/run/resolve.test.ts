import { describe, expect, test } from '@jest/globals';
import { made } from './order-table.js';
import { array, fact, keyed, object, part, resolve, table, text } from '../../src/index.js';
import { sendRules } from '../../src/message-contact/index.js';

describe('resolve loads the facts that are missing, and keeps those that are known', () => {
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

  test('a part with its whole, a plain fact as it is, and the keys that are not known', async () => {
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

  test('and a loader that fails loses nothing', async () => {
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

test('a fact that is there in part, or found for some keys, is loaded once', async () => {
  const asked: unknown[] = [];
  const report = await resolve(
    made,
    { b: 'x', lines: [{ sku: 'a' }, { sku: 'b' }] },
    {
      person: () => {
        asked.push('person');
        return Promise.resolve({ age: 20 });
      },
      stock: (keys) => {
        asked.push(keys);
        return Promise.resolve({ a: 1 });
      },
    },
  );
  expect(asked).toEqual(['person', ['a', 'b']]);
  expect(report.missing).toEqual([]);
});

test('facts that cannot be copied are an error for the caller, and the report stays', async () => {
  const heard: unknown[] = [];
  const given = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no names');
      },
    },
  );
  const report = await resolve(
    sendRules,
    { messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['13175551212'] } },
    { message: () => ({ text: 'Hi' }) },
    given,
    { onUnexpected: (error) => heard.push(error) },
  );
  expect([report.status, report.violations.map(({ rule }) => rule)]).toEqual(['invalid', ['unexpected']]);
  expect(heard.map(String)).toEqual(['Error: no names']);
});

test('keys of one fact are loaded, also if those of another are known', async () => {
  const { each: of, rules: state } = table({
    name: 'order',
    body: object({ lines: array(object({ a: text })) }),
    facts: { stock: keyed<number>(), price: keyed<number>() },
    messages: { stocked: 'Stock.', priced: 'Price.' },
  });
  const lines = of('lines');
  const asked: unknown[] = [];
  const answer = (name: string) => (keys: readonly string[]) => {
    asked.push([name, keys]);
    return { x: 1 };
  };
  const report = await resolve(
    state({
      stocked: lines
        .given('a')
        .needsEach('stock', (l) => l.a)
        .fails((_, { stock }) => stock === 0),
      priced: lines
        .given('a')
        .after('stocked')
        .needsEach('price', (l) => l.a)
        .fails((_, { price }) => price === 1),
    }),
    { lines: [{ a: 'x' }] },
    { stock: answer('stock'), price: answer('price') },
  );
  expect(asked).toEqual([
    ['stock', ['x']],
    ['price', ['x']],
  ]);
  expect(report.violations.map(({ message }) => message)).toEqual(['Price.']);
});
