import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { filesUnder, nameOf } from '../docs/workspace.js';

/** Returns the files that a file imports or exports from, those of types alone too. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}) [^;]*?from '(\.[^']+)\.js';/gm)].map(
    ([, path]) => `${join(dirname(file), path as string)}.ts`,
  );

/** Returns a circle of files among these ways, if there is one. */
const circleFrom = (
  file: string,
  way: readonly string[],
  imports: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | undefined => {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, [...way, file], imports, done);
    if (circle !== undefined) return circle;
  }
  done.add(file);
  return undefined;
};

/**
 * Returns the circles of imports in the sources of the packages, of types too, each as a line: ESLint sees those that are left when
 * the code runs.
 */
export const circles = (
  imports: ReadonlyMap<string, readonly string[]> = new Map(
    ['phone', 'rules', 'cli']
      .flatMap((name) => filesUnder(`packages/${name}/src`, '.ts'))
      .map((file) => [file, importsOf(file)]),
  ),
): readonly string[] => {
  const done = new Set<string>();
  const found = [...imports.keys()].flatMap((file) => {
    const circle = circleFrom(file, [], imports, done);
    circle?.forEach((one) => done.add(one));
    return circle === undefined ? [] : [circle.map(nameOf).join(' -> ')];
  });
  return [...new Set(found)];
};
