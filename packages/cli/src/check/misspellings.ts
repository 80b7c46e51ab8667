import type { Schema } from '@assay/rules';
import { sendRules } from '@assay/rules/message-contact';
import type { SendInput } from '@assay/rules/message-contact';
import { pathText } from '../output/text.js';

/** As many of one request: more would hide what else there is to read. */
const mostSlips = 10;

/** A name that is further from every documented one is another name, and no slip. */
const isSlip = (name: string, slips: number): boolean => slips <= Math.max(1, Math.floor(name.length / 4));

/** The body of a send, next to its id. */
const { body } = sendRules.body as unknown as { readonly body: Schema };

/** Returns true if every field of a value is spelled as documented: nothing has to be looked for in it. */
const isSpelled = (schema: Schema, value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  if (schema.kind === 'array') return Array.isArray(value) && value.every((one) => isSpelled(schema.of, one));
  if (schema.kind !== 'object') return true;
  for (const [name, one] of Object.entries(value)) {
    if (!Object.hasOwn(schema.fields, name)) return false;
    if (!isSpelled(schema.fields[name] as Schema, one)) return false;
  }
  return true;
};

/** Yields a warning for each field that is no documented one, and looks like one: its value is lost. */
export function* misspellings(input: SendInput): Generator<{ readonly text: string }, void, undefined> {
  if (isSpelled(body, input.body)) return;
  let count = 0;
  for (const { path, name, nearest, slips } of sendRules.body.unknownFields?.(input) ?? []) {
    if (!isSlip(name, slips)) continue;
    count += 1;
    if (count > mostSlips) return;
    yield {
      text: `warning: ${pathText(path)} is not a documented field, and is not read; did you mean ${nearest}?`,
    };
  }
}
