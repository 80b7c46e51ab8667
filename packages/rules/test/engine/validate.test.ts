import { describe, expect, test } from '@jest/globals';

import {
  all,
  at,
  each,
  explain,
  fact,
  message,
  needs,
  after,
  reads,
  reserved,
  rule,
  ruleSet,
  toEither,
  validate,
} from '../../src/index.js';
import type { Rule } from '../../src/index.js';

type Words = readonly string[];

const setOf = (of: Rule<Words, { limit?: number | null }>) =>
  ruleSet({
    name: 'words',
    read: (words: Words) => ({ subject: words, findings: [], value: () => words.join(' ') }),
    know: (facts: { limit?: number | null } | undefined) => facts ?? {},
    rule: of,
    unexpected: reserved('unexpected', message('Something went wrong (<0>).')),
  });

const bad = each((words: Words) => words)(
  rule('bad', message('<0> is bad.'), (word: string) => (word === 'bad' ? [word] : undefined)),
);
const worse = each((words: Words) => words)(
  rule('worse', message('<0> is worse.'), (word: string) => (word === 'bad' ? [word] : undefined)),
);
const frowned = rule(
  'frowned',
  message('Short.'),
  (words: Words) => (words.length < 2 ? [] : undefined),
  'warning',
);
const short = needs(fact('limit', ({ limit }: { limit?: number | null }) => limit))(
  rule('short', message('No more than <0> words.'), (words: Words, limit: number) =>
    words.length > limit ? [String(limit)] : undefined,
  ),
);

describe('maxViolations', () => {
  const many = setOf(all<Words, object, string>(bad, worse));
  const input = ['bad', 'good', 'bad'];

  test.each([
    [undefined, 4, false],
    [4, 4, false],
    [3, 3, true],
    [2, 2, true],
    [1, 1, true],
    [Number.MAX_SAFE_INTEGER, 4, false],
  ])('%p lists %p', (maxViolations, listed, truncated) => {
    const report = validate(many, input, {}, { maxViolations });
    expect(report.violations.map(({ rule: id, path }) => [id, ...path])).toEqual(
      [
        ['bad', 0],
        ['bad', 2],
        ['worse', 0],
        ['worse', 2],
      ].slice(0, listed),
    );
    expect(report.truncated).toBe(truncated);
    expect(report.outcomes).toMatchObject({ bad: { status: 'fail' }, worse: { status: 'fail' } });
    expect(report.status).toBe('invalid');
  });

  test('is 1000 where it is not given', () => {
    const report = validate(
      many,
      Array.from({ length: 5000 }, () => 'bad'),
    );
    expect(report.violations).toHaveLength(1000);
    expect(report.truncated).toBe(true);
  });
});

describe('status and value', () => {
  test('a warning is said and lets the input pass', () => {
    const report = validate(setOf(frowned), ['one']);
    expect(report).toMatchObject({
      status: 'valid',
      value: 'one',
      violations: [{ rule: 'frowned', severity: 'warning' }],
    });
  });

  test('a fact that was not looked up defers; one that is null skips; one that is there lets it judge', () => {
    expect(validate(setOf(short), ['a', 'b'])).toMatchObject({
      status: 'incomplete',
      value: 'a b',
      deferred: [{ rule: 'short', needs: 'limit' }],
    });
    expect(validate(setOf(short), ['a', 'b'], { limit: null }).outcomes['short']).toEqual({
      status: 'skipped',
      because: { kind: 'absent', fact: 'limit' },
    });
    expect(validate(setOf(short), ['a', 'b'], { limit: 1 }).violations[0]?.message).toBe(
      'No more than 1 words.',
    );
    expect(validate(setOf(short), ['a', 'b'], { limit: 2 }).status).toBe('valid');
  });

  test('a value that cannot be made is unexpected', () => {
    const set = ruleSet({
      ...setOf(all()),
      read: (words: Words) => ({
        subject: words,
        findings: [],
        value: (): string => {
          throw new Error('a fault in the reader');
        },
      }),
    });
    const report = validate(set, []);
    expect(report.status).toBe('invalid');
    expect('value' in report).toBe(false);
  });

  test('a rule id that an object has already is an id like others', () => {
    const odd = rule('__proto__', message('Odd.'), () => []);
    const report = validate(setOf(odd), []);
    expect(Object.keys(report.outcomes)).toEqual(['__proto__', 'unexpected']);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('toEither', () => {
  test('is Left with every violation, and Right with the value', () => {
    const invalid = validate(setOf(bad), ['bad']);
    expect(toEither(invalid)).toEqual({ _tag: 'Left', left: invalid.violations });
    expect(toEither(validate(setOf(bad), ['good']))).toEqual({ _tag: 'Right', right: 'good' });
    expect(toEither(validate(setOf(short), ['good']))).toEqual({ _tag: 'Right', right: 'good' });
  });
});

describe('explain', () => {
  const subject = { unreadable: ['name'] };
  const silent = rule('silent', message('Never said.'), () => undefined);
  const said = (id: string) => rule(id, message('Said.'), () => []);
  const set = ruleSet({
    name: 'all outcomes',
    read: () => ({ subject, findings: [], value: () => null }),
    know: () => ({ none: null }) as { some?: string; none: string | null },
    rule: all<typeof subject, { some?: string; none: string | null }, string>(
      silent,
      at(['list', 3])(said('wrong')),
      at('here')(all(said('twice'), said('twice'))),
      said('whole'),
      after('wrong')(said('later')),
      reads('name')(said('unread')),
      needs(fact('some', ({ some }: { some?: string }) => some))(said('waiting')),
      needs(fact('none', ({ none }: { none: string | null }) => none))(said('absent')),
      rule('faulty', message('Never said.'), (): undefined => {
        throw new Error('a fault in a rule');
      }),
    ),
    unexpected: reserved('unexpected', message('Something went wrong (<0>).')),
  });

  test('says for every rule what it came to, and why', () => {
    const { rules, text } = explain(validate(set, undefined));
    expect(text.split('\n')).toEqual([
      'pass      silent: nothing to say',
      'fail      wrong: list.3: Said.',
      'fail      twice: here: Said. (and 1 more)',
      'fail      whole: the request: Said.',
      'skipped   later: wrong has failed',
      'skipped   unread: name could not be read',
      'deferred  waiting: it takes the fact some',
      'skipped   absent: none was looked up, and there is none',
      'skipped   faulty: its own code threw',
      'fail      unexpected: the request: Something went wrong (unknown).',
    ]);
    expect(rules[1]).toEqual({ rule: 'wrong', status: 'fail', reason: 'list.3: Said.' });
  });

  test('says so where a full report lists no violation of a rule', () => {
    const { rules } = explain(validate(set, undefined, undefined, { maxViolations: 1 }));
    expect(rules.find(({ rule: id }) => id === 'whole')?.reason).toBe(
      'violated; not listed, since the report is full',
    );
  });
});

test('a rule that judges in two places is one rule', () => {
  const twice = all<{ readonly unreadable: readonly string[] }, unknown, 'said'>(
    reads('a')(rule('said', message('Said.'), () => [])),
    reads('b')(rule('said', message('Said.'), () => [])),
  );
  expect(twice.rules).toEqual([
    { id: 'said', message: message('Said.'), severity: 'error', reads: ['a', 'b'], needs: [], after: [] },
  ]);
});
