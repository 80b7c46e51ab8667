import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  anyOf,
  monoid,
  object,
  render,
  table,
  text,
  describeRules,
  omit,
  own,
  parseMessage,
  pick,
  resolve,
  validate,
} from '../../src/index.js';
import type { Rule } from '../../src/index.js';
import { compiled } from '../compile/compiled.js';
import { hostileValues } from '../hostile.js';
import { seeded } from '../seed.js';
import {
  arbitraryFacts,
  arbitraryInput,
  arbitraryPlans,
  ids,
  stated,
  tableInside,
  tableOf,
} from './arbitrary-table.js';
import type { AnyReport, Given, Plan, Plans } from './arbitrary-table.js';

const often = seeded(400);

const holds = (law: (plans: Plans, input: unknown, facts: Given) => void): void => {
  fc.assert(fc.property(arbitraryPlans, arbitraryInput, arbitraryFacts, law), often);
};

const each = (plans: Plans, change: (plan: Plan) => Plan): Plans =>
  Object.fromEntries(ids.map((id) => [id, plans[id].map(change)])) as unknown as Plans;

const hasThrown = (report: AnyReport): boolean => report.outcomes['unexpected']?.status === 'fail';

describe('the laws of the engine, over arbitrary tables', () => {
  test('1. all is associative, all() is its unit, and the monoid of fp-ts is all', () => {
    const { concat, empty } = monoid<unknown>();
    const { on } = table({ name: 'x', body: object({ a: text, b: text }), messages: {} });
    const rules: readonly Rule[] = [
      on('a').fails(() => false),
      on('b').fails(() => true),
      on('a', 'b').fails(() => 5),
    ];
    const any = fc.array(fc.constantFrom(...rules), { maxLength: 3 }).map((some) => anyOf(...some));
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(anyOf(anyOf(a, b), c)).toEqual(anyOf(a, anyOf(b, c)));
        expect([anyOf(a, anyOf()), anyOf(anyOf(), a), concat(a, empty), concat(a, b)]).toEqual([
          a,
          a,
          a,
          anyOf(a, b),
        ]);
        expect(anyOf(a, b).targets).toEqual([...a.targets, ...b.targets]);
      }),
      often,
    );
  });

  test('1. report order is rule order, and within a rule the order of the elements', () => {
    holds((plans, input, facts) => {
      const of = tableOf(plans);
      const order = describeRules(of).map(({ id }) => id);
      expect(order).toEqual(['shape', ...ids, 'unexpected']);
      const places = validate(of, input, facts).violations.map(({ rule }) => order.indexOf(rule));
      expect(places).toEqual([...places].sort((first, second) => first - second));
    });
  });

  test('2. the parts of a rule commute', () => {
    holds((plans, input, facts) => {
      const turned = each(plans, ({ calls, ...rest }) => ({ ...rest, calls: [...calls].reverse() }));
      expect(validate(tableOf(turned), input, facts)).toEqual(validate(tableOf(plans), input, facts));
    });
  });

  test('2. a rule whose condition does not hold passes, and so does one of an empty list', () => {
    const {
      on,
      each: eachOf,
      rules,
    } = table({
      name: 'silent',
      body: object({ word: text }),
      messages: { never: 'Never.' },
    });
    expect(eachOf).toBeInstanceOf(Function);
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (p, q) => {
        const two = rules({
          never: on('word')
            .when(() => p)
            .when(() => q)
            .fails(() => true),
        });
        const one = rules({
          never: on('word')
            .when(() => p && q)
            .fails(() => true),
        });
        expect(validate(two, {})).toEqual(validate(one, {}));
        expect(validate(two, {}).status).toBe(p && q ? 'invalid' : 'valid');
      }),
    );
  });

  test('3. inside prefixes paths and nothing else; twice is the joined path', () => {
    holds((plans, input, facts) => {
      fc.pre(typeof input === 'object' && input !== null && !Array.isArray(input));
      const bare = validate(tableOf(plans), input, facts);
      const moved = (...sections: readonly string[]) => ({
        ...bare,
        value: undefined,
        violations: bare.violations.map((violation) =>
          violation.rule === 'unexpected'
            ? violation
            : { ...violation, path: [...sections, ...violation.path] },
        ),
      });
      const one = validate(tableInside(plans, 'outer'), { outer: input }, facts);
      const two = validate(tableInside(plans, 'first', 'second'), { first: { second: input } }, facts);
      expect({ ...one, value: undefined }).toEqual(moved('outer'));
      expect({ ...two, value: undefined }).toEqual(moved('first', 'second'));
    });
  });

  test('4. whatever throws is unexpected, and takes no other rule with it', () => {
    holds((plans, input, facts) => {
      const report = validate(tableOf(plans), input, facts);
      const threw = Object.values(report.outcomes).some(
        (outcome) => outcome.status === 'skipped' && outcome.because.kind === 'threw',
      );
      if (threw) expect(hasThrown(report)).toBe(true);
      if (hasThrown(report)) expect(report.status).toBe('invalid');
      const calm = each(plans, (plan) => (plan.does === 'throw' ? { ...plan, does: 'pass' } : plan));
      const without = validate(tableOf(calm), input, facts);
      const failed = (of: AnyReport) => of.violations.filter(({ rule }) => rule !== 'unexpected');
      expect(failed(report)).toEqual(failed(without));
    });
  });

  test.each(hostileValues())('4. %s is answered, as input, facts and options', (_, value) => {
    fc.assert(
      fc.property(arbitraryPlans, (plans) => {
        const of = tableOf(plans);
        for (const report of [
          validate(of, value),
          validate(of, { word: value, children: [value, { word: value, children: value }], section: value }),
          validate(of, {}, value as Given),
          validate(of, { word: 'a' }, { limit: value, owner: value, stock: value } as never),
          validate(of, {}, {}, value as object),
        ]) {
          expect(['valid', 'invalid', 'incomplete']).toContain(report.status);
          expect(() => JSON.stringify([report.violations, report.missing, report.outcomes])).not.toThrow();
        }
      }),
      { ...seeded(10) },
    );
  });

  test('5. a fact added changes only what was deferred', () => {
    fc.assert(
      fc.property(
        arbitraryPlans,
        arbitraryInput,
        arbitraryFacts,
        arbitraryFacts,
        (plans, input, fewer, more) => {
          const of = tableOf(plans);
          const before = validate(of, input, fewer);
          const both = {
            ...more,
            ...fewer,
            ...((fewer.stock ?? more.stock) ? { stock: { ...more.stock, ...fewer.stock } } : {}),
          };
          const after = validate(of, input, both);
          for (const [id, outcome] of Object.entries(before.outcomes)) {
            // A rule that the fact lets run may have a fault of its own.
            if (id === 'unexpected' || outcome.status === 'deferred') continue;
            const now = after.outcomes[id as keyof typeof after.outcomes];
            // Of a rule over elements that waits at one of them, the weaker reason is of another one.
            if (outcome.status !== 'skipped') expect([id, now.status]).toEqual([id, outcome.status]);
          }
          for (const violation of before.violations) expect(after.violations).toContainEqual(violation);
          if (before.missing.length === 0) expect(after.outcomes).toEqual(before.outcomes);
        },
      ),
      often,
    );
  });

  test('5. what is missing is what a deferred rule takes, and nothing is missing if all is known', () => {
    holds((plans, input, facts) => {
      const of = tableOf(plans);
      const report = validate(of, input, facts);
      const missing = report.missing.map(({ fact }) => fact);
      expect(new Set(missing).size).toBe(missing.length);
      for (const { needs } of report.deferred) expect(missing).toContain(needs);
      const words = { a: true, b: true, silent: true, toString: true, ['__proto__']: true };
      const all = { limit: true, owner: false, stock: Object.fromEntries(Object.entries(words)) };
      expect(validate(of, input, all).missing).toEqual([]);
    });
  });

  test('5. resolving and validating with all facts give the same report, and the same errors', async () => {
    const words = ['a', 'b', 'silent', 'toString', '__proto__'];
    const errorsOf = (errors: readonly (readonly [unknown, string | undefined])[]): readonly string[] =>
      errors.map(([error, rule]) => `${rule ?? ''}: ${String(error)}`).sort();
    let loaded = 0;
    await fc.assert(
      fc.asyncProperty(
        arbitraryPlans,
        arbitraryInput,
        arbitraryFacts,
        arbitraryFacts,
        fc.boolean(),
        fc.constantFrom({}, { maxViolations: 1 }, { maxViolations: 3, unknownFields: 'report' as const }),
        async (plans, input, known, all, isCompiled, options) => {
          const of = isCompiled ? compiled(tableOf(plans)) : tableOf(plans);
          const limit = known.limit ?? (known.limit === null ? null : (all.limit ?? null));
          const owner = known.owner ?? (known.owner === null ? null : (all.owner ?? null));
          const stock = Object.fromEntries(
            words.map((word) => {
              const before = own(known.stock, word);
              return [word, before ?? (before === null ? null : (own(all.stock, word) ?? null))];
            }),
          );
          const [resolved, validated]: [unknown, string | undefined][][] = [[], []];
          const report = await resolve(
            of,
            input,
            {
              limit: () => all.limit ?? null,
              owner: () => Promise.resolve(all.owner),
              stock: (keys) => {
                loaded += 1;
                return Object.fromEntries(keys.map((word) => [word, own(all.stock, word) ?? null]));
              },
            },
            known,
            { ...options, onUnexpected: (error, rule) => void resolved?.push([error, rule]) },
          );
          const whole = validate(
            of,
            input,
            { limit, owner, stock },
            { ...options, onUnexpected: (error, rule) => void validated?.push([error, rule]) },
          );
          expect(report).toEqual(whole);
          expect(errorsOf(resolved ?? [])).toEqual(errorsOf(validated ?? []));
        },
      ),
      often,
    );
    expect(loaded).toBeGreaterThan(0);
  });

  test('6. a rule dropped changes no other, except those that name it; shape stays', () => {
    fc.assert(
      fc.property(
        arbitraryPlans,
        arbitraryInput,
        arbitraryFacts,
        fc.constantFrom(...ids),
        (plans, input, facts, dropped) => {
          const whole = tableOf(plans);
          const depends = (id: string): boolean =>
            (describeRules(whole).find((rule) => rule.id === id)?.after ?? []).some(
              (first) => first === dropped || depends(first),
            );
          const before = validate(whole, input, facts);
          const after: AnyReport = validate(omit(whole, dropped), input, facts);
          expect(Object.keys(after.outcomes)).toEqual(
            Object.keys(before.outcomes).filter((id) => id !== dropped),
          );
          const others = ids.filter((id) => id !== dropped && !depends(id));
          for (const id of ['shape', ...others])
            expect([id, after.outcomes[id]]).toEqual([
              id,
              before.outcomes[id as keyof typeof before.outcomes],
            ]);
          const kept: AnyReport = validate(pick(whole, ...ids.filter((id) => id !== dropped)), input, facts);
          expect(kept).toEqual(after);
        },
      ),
      often,
    );
  });

  test('7. substitution is literal, and recognise is its inverse', () => {
    const { on, rules } = table({
      name: 'echo',
      body: object({ a: text, b: text }),
      messages: { echo: '<1> is not <0>, says <1>' },
    });
    const echo = rules({ echo: on('a', 'b').fails(({ a = '', b = '' }) => [a, b]) });
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<0>', '$&', ' is not ', ', says ', '<1> is not <0>'),
    );
    const value = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [violation] = validate(echo, { a, b }).violations;
        expect(violation?.args).toEqual([a, b]);
        const readings = parseMessage(echo, violation?.message ?? '');
        for (const { args } of readings)
          expect(render('<1> is not <0>, says <1>', args)).toBe(violation?.message);
        // Control characters stay as they are written in the sentence.
        const written = (arg: string) => render('<0>', [arg]);
        expect(readings).toContainEqual({ rule: 'echo', args: [written(a), written(b)] });
      }),
      often,
    );
  });

  test('9. a fault at one element silences nothing at another', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 6 }), (flags) => {
        const first: Plan = { way: ['children'], calls: [], does: 'flag' };
        const then: Plan = { way: ['children'], calls: [{ name: 'after', id: 'alpha' }], does: 'fail' };
        const of = tableOf({ alpha: [first], beta: [then], gamma: [], delta: [] });
        const { violations } = validate(of, { children: flags.map((flag) => ({ flag })) });
        const at = (rule: string) => violations.filter((one) => one.rule === rule).map(({ path }) => path[1]);
        const where = (is: boolean) => flags.flatMap((flag, index) => (flag === is ? [index] : []));
        expect([at('alpha'), at('beta')]).toEqual([where(true), where(false)]);
      }),
    );
  });
});

test('what a rule states is data', () => {
  const { targets } = stated(
    table({ name: 'x', body: object({ word: text, flag: text }), messages: {} }) as never,
    { way: [], calls: [{ name: 'given', field: 'word' }], does: 'fail' },
  );
  expect(targets).toMatchObject([
    { steps: [], at: 'word', reads: ['word', 'flag'], given: ['word'], needs: [] },
  ]);
});
