import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'qs';
import { fromFormData } from '../../src/form/data.js';
import type { Posted } from '../../src/form/data.js';
import { formErrors } from '../../src/form/errors.js';
import { fromValues } from '../../src/form/values.js';

import { boolean, array, number, object, record, text } from '../../src/index.js';
import { requestViolating, validRequest } from '../../../testing/src/index.js';
import {
  validateSend,
  sendFormData,
  sendValues,
  sendFormSchema,
  sendRules,
} from '../../src/message-contact/index.js';
import { hostileValues } from '../hostile.js';
import { seeded } from '../seed.js';

const messageId = 'MzA6Nzg6MA';

/** `rows.0.name`, `rows[0].name`, `rows[0][name]` and `rows[][name]`. */
type Style = 'dots' | 'brackets' | 'all brackets' | 'rows';

/** The inputs that a form has for a value, by their names. A box that is not checked posts nothing. */
const inputsOf = (value: unknown, name: string, style: Style): readonly (readonly [string, string])[] => {
  if (value === true) return [[name, 'on']];
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const isIndex = Array.isArray(value);
    if (isIndex && style === 'rows') return inputsOf(one, `${name}[]`, style);
    const isBracket = style === 'dots' ? false : style === 'brackets' ? isIndex : name !== '';
    const segment = isBracket ? `[${key}]` : `${name === '' ? '' : '.'}${key}`;
    return inputsOf(one, name + segment, style);
  });
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a form posts nothing for. */
const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** As a form can have it: texts, under names that no form cuts. */
const asInForm = (value: unknown, isRow = false): unknown => {
  if (Array.isArray(value) && !isRow) return value.map((row) => asInForm(row, true));
  if (isObject(value) && Object.keys(value).length > 0)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name.replace(/[.[\]]|^$/g, '-'), asInForm(one, isRow)]),
    );
  return typeof value === 'string' || (typeof value === 'boolean' && !isRow) ? value : JSON.stringify(value);
};

const requests = fc
  .oneof(
    validRequest(),
    requestViolating(['number-not-numeric', 'keyword-blank']),
    requestViolating(['subscriber-incomplete', 'country-code-invalid']),
    requestViolating(['recipients-ambiguous', 'send-time-invalid']),
    requestViolating(['number-invalid', 'text-not-applicable']),
  )
  .map(({ body, facts }) => ({
    body: asInForm(
      Object.fromEntries(Object.entries(body as object).filter(([, value]) => !isNothing(value))),
    ),
    facts,
  }));

/** Rows that nobody filled in, of a list of numbers and of one of subscribers. */
const blankRows = fc.constantFrom<readonly [unknown, unknown]>(
  ['', ''],
  [null, null],
  ['', {}],
  [null, { MobileNumber: '', SubscriberKey: null, Attributes: { City: '' } }],
);

describe('a form has the issues of the request', () => {
  test('that it posts, at the input that holds it', () => {
    fc.assert(
      fc.property(requests, fc.constantFrom('dots', 'brackets'), ({ body, facts }, style) => {
        // An input for a time has seconds, which a form leaves out if they are zero.
        fc.pre(!/\d\d:\d\d:00/.test(JSON.stringify(body)));
        const report = validateSend({ messageId, body }, facts);
        const inputs = inputsOf(body, '', style);
        const posted = sendFormData(inputs, {
          blankRows: 'keep',
        });
        const asPosted = validateSend({ messageId, body: posted.body }, facts);
        const said = ({ rule, args }: { readonly rule: string; readonly args: readonly string[] }) => [
          rule,
          args,
        ];
        expect(asPosted.violations.map(said)).toEqual(report.violations.map(said));
        const names = Object.keys(formErrors(asPosted, style, posted.place).fields);
        // Of what is not there, the documented field has the sentence.
        const documented = /\.(?:SubscriberKey|MobileNumber)$|^(?:keyword|mobileNumbers)$/;
        expect(
          names.filter((name) => !documented.test(name) && !inputs.some(([input]) => input.startsWith(name))),
        ).toEqual([]);
      }),
      seeded(200),
    );
  });

  /** If the rows of each list have one thing in common, or none. */
  const haveLike = (body: unknown, thing: (row: unknown) => unknown): boolean =>
    Object.values(body as object).every(
      (rows: unknown) => !Array.isArray(rows) || new Set(rows.map(thing)).size < 2,
    );
  const firstName = (row: unknown): unknown => (isObject(row) ? Object.keys(row)[0] : undefined);

  const formDataOf = (inputs: ReturnType<typeof inputsOf>): FormData => {
    const data = new FormData();
    inputs.forEach(([name, value]) => data.append(name, value));
    return data;
  };

  test('whatever its names are, and whichever parser has read them', () => {
    fc.assert(
      fc.property(requests, ({ body, facts }) => {
        const text = JSON.stringify(body);
        // A browser ends the lines of a text with both, and a form has no text that is half a character.
        fc.pre(!/\\r|\\n|\\u/.test(text));
        // An input has no inputs in it.
        fc.pre(!/"(?:mobilenumber|subscriberkey)":\{/i.test(text));
        // qs drops this name, and takes numbers for places in a list.
        fc.pre(!/"__proto__"|"\d+":/.test(text));
        // The rows of a list are inputs, or groups of inputs.
        fc.pre(haveLike(body, (row) => typeof row));
        // What nobody documents is not compared: qs has another idea of what is a list.
        const reportOf = (posted: Posted): unknown =>
          validateSend({ messageId, body: sendFormData(posted, { blankRows: 'keep' }).body }, facts);
        const expected = reportOf(inputsOf(body, '', 'dots'));
        for (const style of ['dots', 'brackets', 'all brackets', 'rows'] as const) {
          // Rows without an index have the same inputs each, and begin with the first of them.
          if (style === 'rows' && !haveLike(body, firstName)) continue;
          const inputs = inputsOf(body, '', style);
          const query = new URLSearchParams(inputs.map(([name, value]): [string, string] => [name, value]));
          expect(reportOf(formDataOf(inputs))).toEqual(expected);
          expect(reportOf(query)).toEqual(expected);
          // As Express reads a form. It loses the names of `rows[0].name`, and which row has what of `rows[][name]`.
          if (style === 'all brackets')
            expect(reportOf(parse(query.toString(), { allowPrototypes: true }))).toEqual(expected);
        }
      }),
      seeded(200),
    );
  });

  test('that it holds between blank rows, in the rows that it has', () => {
    fc.assert(
      fc.property(
        requests,
        fc.array(fc.tuple(fc.nat(3), blankRows), { maxLength: 4 }),
        ({ body, facts }, blanks) => {
          const rowsOf = (
            rows: readonly unknown[],
            name: string,
          ): readonly (readonly [row: unknown, index: number])[] =>
            blanks.reduce<readonly (readonly [unknown, number])[]>(
              (all, [at, blank]) => [
                ...all.slice(0, at),
                [blank[name.toLowerCase() === 'subscribers' ? 1 : 0], -1],
                ...all.slice(at),
              ],
              rows.map((row, index) => [row, index]),
            );
          const lists = new Map(
            Object.entries(body as object).flatMap(([name, value]: [string, unknown]) =>
              Array.isArray(value) ? [[name, rowsOf(value, name)]] : [],
            ),
          );
          const values = Object.fromEntries(
            Object.entries(body as object).map(([name, value]: [string, unknown]) => [
              name,
              lists.get(name)?.map(([row]) => row) ?? value,
            ]),
          );
          const placeOf = ([name, index, ...rest]: readonly (string | number)[]) =>
            typeof index === 'number'
              ? [name, lists.get(String(name))?.findIndex(([, from]) => from === index), ...rest]
              : [name, index, ...rest].filter((segment) => segment !== undefined);
          const schema = sendFormSchema(sendRules, { facts, messageId });
          const issuesOf = (of: unknown) => schema['~standard'].validate(of).issues ?? [];
          const shifted = issuesOf(body).map((issue) => ({ ...issue, path: placeOf(issue.path) }));
          expect(issuesOf(values)).toEqual(shifted);
        },
      ),
      seeded(200),
    );
  });
});

const order = object({
  name: text,
  amount: number,
  paid: boolean,
  tags: array(text),
  lines: array(object({ what: text, many: number, gift: boolean })),
  notes: record(text),
});

describe('what a form posts', () => {
  test.each<[string, string, unknown]>([
    ['a box', 'paid=on', { paid: true }],
    ['a box with a hidden input before it', 'paid=false&paid=true', { paid: true }],
    ['a box of another value stays', 'paid=maybe', { paid: 'maybe' }],
    ['a number', 'amount=-12.50', { amount: -12.5 }],
    ['what is no number stays', 'amount=1e3x', { amount: '1e3x' }],
    ['an empty input', 'name=&amount=', { name: null, amount: null }],
    ['one of a list', 'tags=a', { tags: ['a'] }],
    ['names given again', 'tags=a&tags=&tags=b', { tags: ['a', 'b'] }],
    ['names with brackets', 'tags[]=a&tags[]=b', { tags: ['a', 'b'] }],
    ['an index', 'tags[10]=b&tags[9]=a', { tags: ['a', 'b'] }],
    [
      'rows',
      'lines.0.what=x&lines[1][what]=y&lines[1].many=2',
      { lines: [{ what: 'x' }, { what: 'y', many: 2 }] },
    ],
    ['a row without an index', 'lines.what=x&lines.gift=1', { lines: [{ what: 'x', gift: true }] }],
    ['a row that is blank', 'lines[0].what=&lines[0].gift=off', { lines: null }],
    ['names of anybody', 'notes[a.b]=x&notes.c=', { notes: { 'a.b': 'x', c: '' } }],
    ['a text that is given again stays a list', 'name=a&name=b', { name: ['a', 'b'] }],
    ['a name that is a field of another', 'name.first=a', { name: { first: 'a' } }],
    ['a field that is not known', 'token=x&token=y', { token: ['x', 'y'] }],
    ['the name of a prototype', '__proto__.x=1', JSON.parse('{"__proto__":{"x":"1"}}')],
    ['a box that is not checked, and says so', 'paid=OFF', { paid: false }],
    ['an index that no list has', 'tags[999999999999]=a', { tags: ['a'] }],
  ])('%s', (_, query, body) => {
    expect(fromFormData(order, new URLSearchParams(query)).body).toEqual(body);
  });

  test('as a server has made of it: lists of texts, and objects', () => {
    const posted = {
      name: 'n',
      tags: 'a',
      lines: [{ what: 'x', many: '3' }],
      notes: { k: 'v' },
      'lines[4].what': 'y',
    };
    const { body, place } = fromFormData(order, posted);
    expect(body).toEqual({
      name: 'n',
      tags: ['a'],
      lines: [{ what: 'x', many: 3 }, { what: 'y' }],
      notes: { k: 'v' },
    });
    expect(place({ path: ['lines', 1, 'what'] })).toEqual(['lines', 4, 'what']);
  });

  test('a file stays what it is', () => {
    const data = new FormData();
    data.set('name', new Blob(['x']));
    expect((fromFormData(order, data).body as { readonly name: unknown }).name).toBeInstanceOf(Blob);
  });

  test('a name that is deeper than any form is one name', () => {
    const deep = 'lines' + '.0'.repeat(100_000);
    expect(fromFormData(order, new URLSearchParams([[deep, 'x']])).body).toEqual({ [deep]: 'x' });
  });

  test('ten times as many rows take no hundred times as many steps', () => {
    const steps = (rows: number): number => {
      let count = 0;
      const names = Array.from({ length: rows }, (_, index) => `lines[${index}].what`);
      const posted = {
        *[Symbol.iterator]() {
          for (const name of names) {
            count += 1;
            yield [name, 'x'] as const;
          }
        },
      };
      const { body } = fromFormData(order, posted);
      expect((body as { readonly lines: readonly unknown[] }).lines).toHaveLength(rows);
      return count;
    };
    expect(steps(10_000)).toBe(10 * steps(1000));
  });
});

describe('the values of a form', () => {
  const values = {
    name: '',
    tags: ['', 'a', ''],
    lines: [
      { what: '', gift: false },
      { what: '', many: 1 },
    ],
    notes: {},
  };

  test('leave out what nobody filled in', () => {
    expect(fromValues(order, values).body).toEqual({
      name: null,
      tags: ['a'],
      lines: [{ what: null, many: 1 }],
      notes: {},
    });
  });

  test('are read as inputs hold them', () => {
    expect(fromValues(order, { amount: '7', paid: 'on', tags: 'a', name: '7' }).body).toEqual({
      amount: 7,
      paid: true,
      tags: ['a'],
      name: '7',
    });
  });

  test('keep blank rows and empty lists if that is chosen', () => {
    expect(fromValues(order, values, { blankRows: 'keep' }).body).toEqual({
      name: null,
      tags: ['', 'a', ''],
      lines: [
        { what: null, gift: false },
        { what: null, many: 1 },
      ],
      notes: {},
    });
    expect(fromValues(order, { tags: [], lines: [{}] }, { emptyLists: 'keep' }).body).toEqual({
      tags: [],
      lines: [],
    });
  });

  test('have a row of which one unknown field is filled in', () => {
    expect(fromValues(order, { lines: [{ what: '', colour: 'red' }] }).body).toEqual({
      lines: [{ what: null, colour: 'red' }],
    });
  });

  test('are not changed', () => {
    fc.assert(
      fc.property(requests, ({ body }) => {
        const before = JSON.stringify(body);
        sendValues(body);
        expect(JSON.stringify(body)).toBe(before);
      }),
      seeded(300),
    );
  });

  test.each(hostileValues())('%s throws nowhere, and never comes out as valid', (_, value) => {
    for (const of of [
      value,
      { Subscribers: value },
      { Subscribers: [value] },
      { Subscribers: [{ Attributes: value }] },
    ]) {
      const { body, place } = sendValues(of);
      expect(Array.isArray(place({ rule: 'subscriber-incomplete', path: ['Subscribers', 0] }))).toBe(true);
      const report = validateSend({ messageId, body });
      expect(report.status).toBe('invalid');
      expect(sendFormSchema(sendRules)['~standard'].validate(of).issues?.length).toBeGreaterThan(0);
      expect(() => sendFormData(of as never)).not.toThrow();
    }
  });
});

describe('what browsers and frameworks write', () => {
  const of = (text: string) => sendFormData(new URLSearchParams(text)).body as Record<string, unknown>;

  test.each([
    ['Subscribe=true&Subscribe=false', true],
    ['Subscribe=false&Subscribe=true', true],
    ['Subscribe=0&Subscribe=on', true],
    ['Subscribe=false&Subscribe=0', '0'],
    ['Subscribe=false', false],
    ['Subscribe=maybe', 'maybe'],
  ])('a box with a hidden input, before or behind it: %s', (text, expected) => {
    expect(of(text)['Subscribe']).toBe(expected === '0' ? false : expected);
  });

  test.each([
    ['2026-12-01T09:30', '2026-12-01 09:30'],
    ['2026-12-01T09:30:00', '2026-12-01 09:30'],
    ['2026-12-01T09:30:00.000', '2026-12-01 09:30'],
    ['2026-12-01 09:30:00', '2026-12-01 09:30'],
    ['2026-12-01T09:30:01', '2026-12-01 09:30:01'],
    ['2026-12-01T09:30:00Z', '2026-12-01 09:30:00Z'],
    ['x2026-12-01 09:30:00', 'x2026-12-01 09:30:00'],
    ['x2026-12-01T09:30', 'x2026-12-01T09:30'],
  ])('a time: %s', (time, expected) => {
    expect(of(`SendTime=${encodeURIComponent(time)}`)['SendTime']).toBe(expected);
  });

  const row = (number: string, key: string) => ({ MobileNumber: number, SubscriberKey: key });
  test.each([
    'Subscribers[0][MobileNumber]=1&Subscribers[0][SubscriberKey]=a&Subscribers[1][MobileNumber]=2&Subscribers[1][SubscriberKey]=b',
    'Subscribers[0].MobileNumber=1&Subscribers[0].SubscriberKey=a&Subscribers[1].MobileNumber=2&Subscribers[1].SubscriberKey=b',
    'Subscribers.0.MobileNumber=1&Subscribers.0.SubscriberKey=a&Subscribers.1.MobileNumber=2&Subscribers.1.SubscriberKey=b',
    'Subscribers[][MobileNumber]=1&Subscribers[][SubscriberKey]=a&Subscribers[][MobileNumber]=2&Subscribers[][SubscriberKey]=b',
  ])('rows, in each convention of names: %s', (text) => {
    expect(of(text)['Subscribers']).toEqual([row('1', 'a'), row('2', 'b')]);
  });

  test.each<[string, unknown]>([
    ['rows[][name]=a&rows[][name]=b', [{ name: 'a' }, { name: 'b' }]],
    ['rows[][x][y]=1&rows[][xy]=2', [{ x: { y: '1' }, xy: '2' }]],
    ['rows[][x][y]=1&rows[][x][y]=2', [{ x: { y: '1' } }, { x: { y: '2' } }]],
    ['rows[][x][y][]=1&rows[][x][y][]=2', [{ x: { y: { '': ['1', '2'] } } }]],
    ['rows[]=1&rows[]=2', ['1', '2']],
    ['texts[][x]=1&texts[][x]=2', [{ x: '1' }, { x: '2' }]],
    ['texts[]=1&texts[]=2', ['1', '2']],
    ['texts[][]=1', ['1']],
  ])('%s, where names have no index', (query, rows) => {
    const kind = object(
      { rows: array(object({ name: text, paid: boolean }, { keys: 'ignoreCase' })), texts: array(text) },
      { keys: 'ignoreCase' },
    );
    const { body } = fromFormData(kind, new URLSearchParams(query));
    expect(Object.values(body as object)).toEqual([rows]);
  });

  test('a name that is given again begins the next row, but for a list in it, and for the two inputs of a box', () => {
    const kind = object({ rows: array(object({ paid: boolean, name: text, tags: array(text) })) });
    const { body, place } = fromFormData(
      kind,
      new URLSearchParams(
        'rows[][paid]=0&rows[][paid]=1&rows[][name]=Ann&rows[][tags][]=x&rows[][tags][]=y&rows[][paid]=0&rows[][name]=Bob',
      ),
    );
    expect(body).toEqual({
      rows: [
        { paid: true, name: 'Ann', tags: ['x', 'y'] },
        { paid: false, name: 'Bob' },
      ],
    });
    expect(place({ path: ['rows', 1, 'name'] })).toEqual(['rows', 1, 'name']);
  });

  test.each<[string, unknown]>([
    ['1e3', 1000],
    ['.5', 0.5],
    ['5.', 5],
    ['-0.50', -0.5],
    [' +7 ', 7],
    ['1E-2', 0.01],
    ['100', 100],
    ['10.0', 10],
    ['0.10', 0.1],
    ['0.00', 0],
    ['1020', 1020],
    ['-5', -5],
    ['.25', 0.25],
    ['1e3 x', '1e3 x'],
    ['0', 0],
    ['0.1', 0.1],
    ['9007199254740993', '9007199254740993'],
    ['0.1234567890123456789', '0.1234567890123456789'],
    ['1e999', '1e999'],
    ['1e', '1e'],
    ['.', '.'],
    ['0x10', '0x10'],
    ['1,5', '1,5'],
  ])('a number: %j', (written, expected) => {
    expect(fromValues(object({ n: number }), { n: written }).body).toEqual({ n: expected });
  });

  test('any number that JavaScript writes is that number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        expect(fromValues(object({ n: number }), { n: String(n) }).body).toEqual({ n: n === 0 ? 0 : n });
      }),
      seeded(300),
    );
  });
});
