import { asciiLowerCase } from '@assay/rules';
import type { Schema, Table, UnknownField } from '@assay/rules';
import { sendRules } from '@assay/rules/message-contact';
import type { SendInput } from '@assay/rules/message-contact';
import { pathText } from '../output/text.js';

/** As many of one request: more would hide what else there is to read. */
const mostSlips = 10;

/** A name that is further from every documented one is another name, and no slip. */
const isSlip = (name: string, slips: number): boolean => slips <= Math.max(1, Math.floor(name.length / 4));

/** Returns a function that returns true if every field of a value is a documented one: nothing has to be looked for in it. */
const knower = (schema: Schema): ((value: unknown) => boolean) => {
  if (schema.kind === 'array') {
    const isKnown = knower(schema.of);
    return (value) => !Array.isArray(value) || value.every(isKnown);
  }
  if (schema.kind !== 'object') return () => true;
  const isAnyCase = schema.keys === 'ignoreCase';
  const fields = new Map(
    Object.entries(schema.fields).flatMap(([name, of]) => {
      const isKnown = knower(of);
      return [name, ...(isAnyCase ? [asciiLowerCase(name)] : [])].map((one) => [one, isKnown] as const);
    }),
  );
  return (value) => {
    if (typeof value !== 'object' || value === null) return true;
    for (const name of Object.keys(value)) {
      const isKnown = fields.get(name) ?? (isAnyCase ? fields.get(asciiLowerCase(name)) : undefined);
      if (isKnown?.((value as { readonly [name: string]: unknown })[name]) !== true) return false;
    }
    return true;
  };
};

/** Yields a warning for each field that is no documented one, and looks like one: its value is lost. */
export type Misspellings = (input: unknown) => Generator<{ readonly text: string }, void, undefined>;

function* warningsOf(fields: Iterable<UnknownField>): ReturnType<Misspellings> {
  let count = 0;
  for (const { path, name, nearest, slips } of fields) {
    if (!isSlip(name, slips)) continue;
    count += 1;
    if (count > mostSlips) return;
    yield {
      text: `warning: ${pathText(path)} is not a documented field, and is not read; did you mean ${nearest}?`,
    };
  }
}

/** Returns true if every field of the body of a send is a documented one. */
const isKnownSend = knower((sendRules.body as unknown as { readonly body: Schema }).body);

/** Yields the warnings about a send. */
export const sendMisspellings: Misspellings = function* (input) {
  if (!isKnownSend((input as SendInput).body)) yield* warningsOf(sendRules.body.unknownFields?.(input) ?? []);
};

/** Returns the warnings about inputs of a table. */
export const tableMisspellings = ({ body }: Table): Misspellings =>
  function* (input) {
    yield* warningsOf(body.unknownFields?.(input) ?? []);
  };
