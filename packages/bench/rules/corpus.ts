import { deepStrictEqual } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';

import type { SendFacts, SendInput, SendOptions } from '@assay/rules/message-contact';
import { validateSend } from '@assay/rules/message-contact';

import { byHand } from './by-hand/validate.js';

interface Case {
  readonly name: string;
  readonly request: SendInput;
  readonly facts?: SendFacts;
  readonly options?: SendOptions;
  readonly callerRule?: string;
  readonly violations: readonly unknown[];
}

const folder = new URL('../../rules/cases/message-contact/', import.meta.url);

const casesIn = (name: string): readonly Case[] =>
  (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly cases: readonly Case[] }).cases;

/** Every case of the conformance corpus but those with a rule of the caller's own. */
export const cases: readonly Case[] = ['', 'together/']
  .flatMap((under) => readdirSync(new URL(under, folder)).map((name) => under + name))
  .filter((name) => name.endsWith('.json'))
  .flatMap(casesIn)
  .filter(({ callerRule }) => callerRule === undefined);

const isOfOptions = ({ violations }: Case): boolean =>
  violations.some((violation) => (violation as { readonly rule: string }).rule === 'unexpected');

/** Holds the validator by hand to the corpus and to the whole report of ours. Throws where they differ. Returns how many cases were compared. */
export const compare = (): number => {
  // It trusts its options.
  const compared = cases.filter((one) => !isOfOptions(one));
  compared.forEach(({ name, request, facts, options, violations }) => {
    const report = byHand(request, facts, options);
    deepStrictEqual(
      [name, report.violations.map(({ severity, text, ...violation }) => violation)],
      [name, violations],
    );
    deepStrictEqual([name, report], [name, validateSend(request, facts, options)]);
  });
  return compared.length;
};
