import * as phone from '@assay/phone/possible';
import * as rules from '@assay/rules';
import type { Table } from '@assay/rules';
import * as http from '@assay/rules/http';

import { evaluationOf } from './evaluation.js';
import type { Showing } from './evaluation.js';
import type { TableInput, TableMessage } from './table-messages.js';

/** The modules that a table may import. All of them are here, since nothing can be loaded. */
const modules: { readonly [specifier: string]: object } = {
  '@assay/rules': rules,
  '@assay/rules/http': http,
  '@assay/phone/possible': phone,
};

const load = (specifier: string): object => {
  const module = modules[specifier];
  if (module === undefined)
    throw new Error(`A table here imports ${Object.keys(modules).join(', ')}, and not ${specifier}.`);
  return module;
};

const isTable = (value: unknown): value is Table => {
  const { body, messages, rules: stated } = (value ?? {}) as { readonly [name: string]: unknown };
  return [body, messages, stated].every((part) => typeof part === 'object' && part !== null);
};

/** The scope of a worker, as far as it is used. */
interface Scope {
  readonly postMessage: (message: TableMessage) => void;
  onmessage: ((event: { readonly data: TableInput }) => void) | null;
  defineTable: (module: (exports: object, require: typeof load) => void) => void;
}

const scope = globalThis as unknown as Scope;

const post = scope.postMessage.bind(globalThis);

const failed = (error: unknown): void => {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const line = /blob:[^\s)]*:(\d+):\d+/.exec(stack)?.[1];
  post({ kind: 'failed', message, ...(line === undefined ? {} : { line: Number(line) }) });
};

/** JSON has no `undefined`, no functions and no cycles: what a rule returns may have them, and a page cannot be sent these. */
const sendable = (value: unknown): unknown => {
  try {
    return (JSON.parse(JSON.stringify({ value })) as { readonly value?: unknown }).value;
  } catch {
    return 'a value that is no JSON';
  }
};

// The module follows this script, as a function: nothing is made of a text, so the policy needs no exception.
scope.defineTable = (module) => {
  post({ kind: 'started' });
  try {
    const exported: { readonly [name: string]: unknown } = {};
    module(exported, load);
    const table = Object.values(exported).find(isTable);
    if (table === undefined)
      throw new Error('Expected the export of a table: export what rules({…}) of table({…}) returns.');
    scope.onmessage = ({ data: { id, input, facts } }) => {
      try {
        const report = rules.validate(table, input, facts);
        const evaluation = evaluationOf(report, { hints: table.messages as Showing['hints'] });
        post({ kind: 'evaluated', id, evaluation: { ...evaluation, value: sendable(evaluation.value) } });
      } catch (error) {
        failed(error);
      }
    };
    post({ kind: 'ready' });
  } catch (error) {
    failed(error);
  }
};
