import { expect } from '@jest/globals';

import { programOf } from './example.js';
import type { Example } from './example.js';
import { publicEntries } from './workspace.js';

/** Names, and what they stand for. */
export type Scope = { readonly [name: string]: unknown };

/** The exports of a module: of a public entry the sources, of another package what is installed. */
export const moduleOf = async (specifier: string): Promise<Scope> =>
  (await import(publicEntries.get(specifier) ?? specifier)) as Scope;

/** All that is public. */
export const publicScope = async (): Promise<Scope> =>
  Object.assign({}, ...(await Promise.all([...publicEntries.keys()].map(moduleOf)))) as Scope;

const AsyncFunction = (async () => undefined).constructor as new (
  ...parametersAndBody: readonly string[]
) => (...args: readonly unknown[]) => Promise<Scope>;

/** Runs an example, and holds it to what it claims. Answers what it declares. */
export const runExample = async (example: Example, scope: Scope): Promise<Scope> => {
  const { imports, claims, body } = programOf(example);
  const modules = new Map<string, Scope>();
  for (const specifier of imports) modules.set(specifier, await moduleOf(specifier));
  const names = Object.keys(scope).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
  const run = new AsyncFunction('require', 'exports', 'claim', ...names, body);
  expect.assertions(claims);
  return run(
    (specifier: string) => modules.get(specifier),
    {},
    (actual: unknown, expected: unknown) => expect(actual).toEqual(expected),
    ...names.map((name) => scope[name]),
  );
};
