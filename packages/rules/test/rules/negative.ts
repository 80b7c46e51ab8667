// Each mistake that the compiler stops, below a comment that says what its answer names. `types.test.ts` reads the answers.
import fc from 'fast-check';

import { readableBody } from '../../../testing/src/index.js';
import {
  fact,
  keyed,
  array,
  number,
  object,
  table,
  text,
  extend,
  forField,
  omit,
  translation,
  validate,
} from '../../src/index.js';
import { optIn } from '../tables/opt-in.js';

const { on, given, each, rules } = table({
  name: 'n',
  body: object({ a: text, b: text, lines: array(object({ sku: text, n: number })) }),
  facts: { f: fact<number>(), g: fact<readonly string[]>(), stock: keyed<number>() },
  messages: { zero: 'plain', one: 'one {0}', two: 'two <0> of <1>' },
});
const zero = on('a').fails((s) => s.a === 'x');
const one = given('a').fails((s) => s.a === 'x' && [s.a]);
const two = each('lines')
  .given('sku')
  .needsEach('stock', (l) => l.sku)
  .fails((l, { stock }) => (stock ?? 0) < 1 && [l.sku, 5]);

const withFact = on('a').needs('f');
const bare = table({ name: 'b', body: object({ a: text }), messages: { zero: 'plain' } });

/** This one compiles. */
export const good = rules({ zero, one, two });

// @ts-expect-error -- a forgotten argument: return a list of 1 if it fails
rules({ zero, one: on('a').fails((s) => s.a === 'x'), two });
// @ts-expect-error -- an argument of a text that has none: its text has no placeholder
rules({ zero: on('a').fails(() => [1]), one, two });
// @ts-expect-error -- a superfluous argument: return a list of 1, not of 2
rules({ zero, one: on('a').fails(() => ['a', 'b']), two });
// @ts-expect-error -- an argument too few: return a list of 2, not of 1
rules({ zero, one, two: on('a').fails(() => ['a']) });
// @ts-expect-error -- a field that is not read: 'b' does not exist on type '{ readonly a: string | undefined; }'
on('a').fails((s) => s.b === 'x');
// @ts-expect-error -- an unknown field: "aa"
on('aa');
// @ts-expect-error -- an unknown place: "txet"
on('a').at('txet');
// @ts-expect-error -- an unknown field within a list: "skuu"
on('lines').readsEach('skuu');
// @ts-expect-error -- an unknown prerequisite: "zeroo"
on('a').after('zeroo');
// @ts-expect-error -- an unknown fact: "ff"
on('a').needs('ff');
// @ts-expect-error -- a fact of a table without facts: the table has no facts: state them in facts
bare.on('a').needs('f');
// @ts-expect-error -- a keyed fact without its key: "stock"
on('a').needs('stock');
// @ts-expect-error -- a fact that was not asked for: 'g'
withFact.fails((_, { g }) => g);
// @ts-expect-error -- a row without a rule: 'two'
rules({ zero, one });
// @ts-expect-error -- a rule without a row: no message has this id
rules({ zero, one, two, three: zero });
// @ts-expect-error -- an argument that may be absent: it may be undefined
rules({ zero, one: on('a').fails((s) => [s.a]), two });
// @ts-expect-error -- each over what is no list: "a"
each('a');
// @ts-expect-error -- a translation without its placeholder: ["it takes the placeholders of", "one {0}"]
translation(good, { zero: 'eins', one: 'ohne', two: '<1> vor <0>' });
// @ts-expect-error -- a translation without a row: 'two'
translation(good, { zero: 'eins', one: 'mit <0>' });
// @ts-expect-error -- facts of the wrong type: 'number'
validate(optIn, {}, { shortCodes: 5 });
// @ts-expect-error -- a gap in the placeholders: the placeholders of its text have a gap
table({ name: 'g', body: object({ a: text }), messages: { g: 'see {1}' } }).rules({ g: zero });
// @ts-expect-error -- shape left out: "shape"
omit(good, 'shape');
// @ts-expect-error -- a field to ask for that there is not: "skuu"
forField(good, 'skuu');

/** So do these. */
export const also = [
  translation(good, { zero: 'eins', one: 'mit <0>', two: '<1> vor <0>' }),
  forField(omit(good, 'one'), 'sku'),
  extend(good, { three: '<0>' }, (scope) => ({
    three: scope
      .on('a')
      .after('one')
      .fails(() => ['x']),
  })),
];
// @ts-expect-error -- an arbitrary for a field that is none: 'skuu' does not exist
readableBody(object({ lines: array(object({ sku: text })) }), { skuu: fc.string() });
