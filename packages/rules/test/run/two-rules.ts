import { fact, array, object, table, text } from '../../src/index.js';

// A table of two rules, one of them with an argument, for tests of mistakes in it.
export const boom = (): never => {
  throw new Error('a trap');
};

export const body = object({ a: text, b: text, lines: array(object({ sku: text })) });

export const messages = { first: 'First.', bad: '<0> is bad.' } as const;

export const definition = { name: 'n', body, facts: { f: fact<string>() }, messages };

export const { on, each, rules } = table(definition);

export const pass = on('a').fails(() => false);

export const bad = on('a').fails(() => false);

export const saying = (answer: unknown) =>
  rules({ first: pass, bad: on('a').fails((() => answer) as () => false) });
