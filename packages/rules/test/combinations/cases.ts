import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import type { Report } from '../../src/index.js';

/** One request and its answer, as `cases/` holds them. */
export interface Case<Facts, Options> {
  readonly name: string;
  readonly request: { readonly messageId: unknown; readonly body: unknown };
  readonly facts?: Facts;
  readonly options?: Options;
  /** `throws`: the caller adds a rule of their own to the set, which throws. */
  readonly callerRule?: 'throws';
  /** The outcome of the rule of the file. */
  readonly outcome: 'pass' | 'fail' | 'skipped' | 'deferred';
  /** All violations, of whatever rule, in order. */
  readonly violations: readonly unknown[];
}

export interface CaseFile<Facts, Options> {
  readonly rule: string;
  readonly cases: readonly Case<Facts, Options>[];
}

/** The cases of a table, a file a rule. */
export const caseFilesOf = <Facts, Options>(table: string): readonly CaseFile<Facts, Options>[] => {
  const folder = join(import.meta.dirname, '../../cases', table);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CaseFile<Facts, Options>;
      if (`${content.rule}.json` !== file)
        throw new Error(`cases/${file} is of the rule ${content.rule}: name the file after the rule`);
      return content;
    });
};

/** Tests that every rule has its cases, and that each has its answer. */
export const testCases = <Facts, Options>(
  files: readonly CaseFile<Facts, Options>[],
  ids: readonly string[],
  answer: (of: Case<Facts, Options>) => Report<unknown>,
): void => {
  test('every rule has a file, with a hit and a miss', () => {
    expect(files.map((file) => file.rule).sort()).toEqual([...ids].sort());
    for (const { rule: id, cases } of files) {
      const outcomes = cases.map(({ outcome }) => outcome);
      expect([id, outcomes.includes('fail'), outcomes.includes('pass')]).toEqual([id, true, true]);
    }
  });

  describe.each(files.map((file) => [file.rule, file.cases] as const))('%s', (id, cases) => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const report = answer(one);
      expect(report.violations.map(({ severity, text, ...violation }) => violation)).toEqual(one.violations);
      expect(report.outcomes[id]?.status).toBe(one.outcome);
      expect(report.status === 'invalid').toBe(one.violations.length > 0);
    });
  });
};
