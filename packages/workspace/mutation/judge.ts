import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

import { globSync } from 'tinyglobby';

import { bundled } from './bundle.js';
import type { Mutant } from './bundle.js';
import { surveyOf, trier } from './pool.js';
import type { Survey, Surveyed } from './pool.js';
import { survivorOf } from './survivors.js';
import type { Survivor } from './survivors.js';

/** Milliseconds above which a test is kept for the mutants that all others let live. */
const slow = 500;

/** What came of a mutant: `unmet` is one that no test runs into, `skipped` one that was not to be tried, `untried` one for which no time was left. */
export type Status = 'killed' | 'endless' | 'alive' | 'unmet' | 'skipped' | 'untried';

export interface Judged {
  readonly mutant: Mutant;
  /** The same by its text, as it is listed where it lives. */
  readonly survivor: Survivor;
  readonly status: Status;
}

/** Tests that can see a mutant: first those that killed others of its file lately, then by what they cost. */
const orders = (surveys: readonly Survey[]) => {
  const tests = surveys
    .flatMap((survey) => {
      const times = new Map<string, number>();
      for (const test of survey.tests) for (const id of test.mutants) times.set(id, (times.get(id) ?? 0) + 1);
      const alone = [...times].flatMap(([id, count]) => (count === 1 ? [id] : []));
      // What is met while a file is loaded, all its tests may see; and so what one of them alone meets, and keeps for others.
      const toAll = new Set([...survey.mutants, ...alone]);
      return survey.tests.map((test) => ({
        ...{ test, toAll, meets: new Set(test.mutants) },
        cost: test.ms + survey.ms,
      }));
    })
    .sort((one, other) => one.cost - other.cost);
  const lately = new Map<string, readonly Surveyed[]>();
  return {
    of: ({ id, fileName }: Mutant): readonly Surveyed[] => {
      const seeing = tests
        .filter(({ toAll, meets }) => toAll.has(id) || meets.has(id))
        .map(({ test }) => test);
      const first = (lately.get(fileName) ?? []).filter((test) => seeing.includes(test));
      return [...first, ...seeing.filter((test) => !first.includes(test))];
    },
    killed: ({ fileName }: Mutant, test: Surveyed): void => {
      const others = (lately.get(fileName) ?? []).filter((other) => other !== test);
      lately.set(fileName, [test, ...others].slice(0, 8));
    },
  };
};

/**
 * Tries every mutant of some files, in as many processes as there are cores, until a time in milliseconds. A test that fails
 * with no mutant at all would kill every one of them, so it is an error.
 */
export const judged = async (
  sources: readonly string[],
  tests: readonly string[],
  until: number,
  isSkipped: (survivor: Survivor) => boolean,
  heard: (all: number, done: readonly Judged[]) => void,
): Promise<readonly Judged[]> => {
  const files = globSync([...tests]).sort();
  const { mutants, texts, ...scripts } = await bundled(sources, files);
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const bundle = join(folder, 'bundle.json');
  writeFileSync(bundle, JSON.stringify(scripts));
  const surveys = await surveyOf(bundle, files);
  const [failed] = surveys.flatMap((survey) => survey.tests).filter(({ failure }) => failure !== undefined);
  if (failed !== undefined)
    throw new Error(`${failed.file} fails without any mutant: ${failed.name}\n${failed.failure ?? ''}`);
  const order = orders(surveys);
  const done: Judged[] = [];
  const queue = [...mutants];
  const work = async (): Promise<void> => {
    const { tried, end } = trier(bundle);
    const statusOf = async (mutant: Mutant, survivor: Survivor): Promise<Status> => {
      if (isSkipped(survivor)) return 'skipped';
      if (performance.now() > until) return 'untried';
      const seeing = order.of(mutant);
      if (seeing.length === 0) return 'unmet';
      for (const isSlow of [false, true]) {
        const some = seeing.filter(({ ms }) => ms > slow === isSlow);
        if (some.length === 0) continue;
        const ending = await tried({ mutant: mutant.id, order: some });
        const killer = ending.status === 'killed' ? some[ending.at] : undefined;
        if (killer !== undefined) order.killed(mutant, killer);
        if (ending.status !== 'alive') return ending.status;
      }
      return 'alive';
    };
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const survivor = survivorOf(mutant, texts.get(mutant.fileName) ?? '');
      done.push({ mutant, survivor, status: await statusOf(mutant, survivor) });
      heard(mutants.length, done);
    }
    end();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  rmSync(folder, { recursive: true });
  return done;
};
