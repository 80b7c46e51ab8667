import { deepStrictEqual } from 'node:assert';

import { array, boolean, number, object, table, text, validate } from '@assay/rules';
import { validateSend } from '@assay/rules/message-contact';
import type { SendOptions } from '@assay/rules/message-contact';

import { median, ratio, timed } from '../rounds.js';
import { byHand } from './by-hand/validate.js';
import { interpretedRules } from './contenders/index.js';
import { inputs, subscribers } from './inputs.js';
import type { Input } from './inputs.js';

/** An input off the usual way, with its options. */
interface OddInput extends Input {
  readonly options?: SendOptions;
  /** Done before it is timed. */
  readonly before?: () => void;
}

const [first, , , many] = inputs as readonly [Input, Input, Input, Input, Input];

const bodyOf = ({ request }: Input): { readonly [name: string]: unknown } =>
  request.body as { readonly [name: string]: unknown };

const withBody = (input: Input, name: string, body: object): OddInput => ({
  ...input,
  name,
  request: { ...input.request, body },
});

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const renamed = (object: object): object =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [camel(name), value as unknown]));

const manyOf = (name: string, change: (subscriber: object, index: number) => object): OddInput =>
  withBody(many, name, { ...bodyOf(many), Subscribers: subscribers(250).map(change) });

const countries = [
  'US',
  'CA',
  'DE',
  'FR',
  'GB',
  'ES',
  'IT',
  'BR',
  'IN',
  'JP',
  'MX',
  'PL',
  'SE',
  'AT',
  'CH',
  'AU',
];

/** Eight tables, each with its own names, rules and inputs: most processes have more than one. */
const useOthers = (): void => {
  for (let of = 0; of < 8; of += 1) {
    const [name, flag, count, list] = ['name', 'flag', 'count', 'list'].map((one) => one + String(of)) as [
      string,
      string,
      string,
      string,
    ];
    const body = object({
      [name]: text,
      [flag]: boolean,
      [count]: number,
      [list]: array(object({ [name]: text })),
    });
    const start = table({
      name: `other ${of}`,
      body,
      messages: { long: 'No more than {0}.', empty: 'Empty.' },
    });
    const on = start.on as unknown as (field: string) => ReturnType<typeof start.on>;
    const rules = start.rules({
      long: on(name).fails((s) => String((s as { readonly [n: string]: unknown })[name]).length > 9 && [9]),
      empty: on(list).fails((s) => (s as { readonly [n: string]: unknown })[list] === undefined),
    });
    for (let i = 0; i < 3000; i += 1)
      validate(rules, { [name]: `n${i}`, [flag]: true, [count]: i, [list]: [{ [name]: 'x' }, {}] });
  }
};

const oddInputs: readonly OddInput[] = [
  {
    ...first,
    name: 'options given',
    options: { phone: 'possible', maxSubscribers: 100, maxViolations: 50, messageId: 'any' },
  },
  withBody(first, 'names in camel case', renamed(bodyOf(first))),
  withBody(first, 'an unknown field', { ...bodyOf(first), comment: 'x' }),
  withBody(first, 'a fault of shape', { ...bodyOf(first), keyword: 7 }),
  manyOf('250 subscribers in camel case', renamed),
  manyOf('250 subscribers, a country each', (one, index) => ({
    ...one,
    Attributes: { FirstName: 'x', CountryCode: countries[index % countries.length] },
  })),
  manyOf('250 subscribers, attributes that are numbers', (one, index) => ({
    ...one,
    Attributes: { Age: index, CountryCode: 'US' },
  })),
  manyOf('250 subscribers, one of them odd', (one, index) =>
    index === 240 ? { ...one, Attributes: 7 } : one,
  ),
  { ...first, name: 'document example 1, beside eight other tables', before: useOthers },
];

/** What an odd input takes: the median by hand, and how many times as long ours takes, compiled and interpreted. */
export interface OddFigure {
  readonly name: string;
  readonly nanoseconds: number;
  readonly compiled: string;
  readonly interpreted: string;
}

/** Times by hand of inputs that are off the usual way. Each is first held to have the same report. */
export const oddFigures = async (rounds: number): Promise<readonly OddFigure[]> => {
  const figures: OddFigure[] = [];
  for (const { name, request, facts, options, before } of oddInputs) {
    const compiled = () => validateSend(request, facts, options);
    const interpreted = () => validate(interpretedRules, request, facts, options);
    const hand = () => byHand(request, facts, options);
    deepStrictEqual(hand(), compiled());
    deepStrictEqual(interpreted(), compiled());
    before?.();
    const times = await timed(
      [
        { name: 'by hand', run: () => void hand() },
        { name: 'compiled', run: () => void compiled() },
        { name: 'interpreted', run: () => void interpreted() },
      ],
      1,
      rounds,
    );
    const base = times.get('by hand') ?? [];
    figures.push({
      name,
      nanoseconds: median(base),
      compiled: ratio(times.get('compiled') ?? [], base),
      interpreted: ratio(times.get('interpreted') ?? [], base),
    });
  }
  return figures;
};
