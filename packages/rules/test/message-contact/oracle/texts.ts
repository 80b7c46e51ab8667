import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RuleId } from '../../../src/message-contact/messages.js';

/** What a contract states, by the column "id" and by patterns. */
export const contract = (file: string) => {
  const content = readFileSync(join(import.meta.dirname, '../../../../..', file), 'utf8');
  /** Texts of the contract by what is before them, or, where there is none, what is missing. */
  const stated = <Name extends string>(pattern: RegExp): { readonly [Text in Name]: string } => {
    const found = new Map([...content.matchAll(pattern)].map(([, name, text]) => [name, text]));
    return new Proxy({} as { [Text in Name]: string }, {
      get: (_, name): string => {
        const text = found.get(String(name));
        if (text === undefined) throw new Error(`${file} states no text of ${String(name)}: add its row.`);
        return text;
      },
    });
  };
  const row = /^\| `([a-z0-9-]+)` +\| `([^`]+)`/gm;
  return {
    stated,
    /** Section 2, the column "text". */
    rows: <Id extends string>() => stated<Id>(row),
    /** Section 2, the column "id", in its order. */
    ids: <Id extends string>() => [...content.matchAll(row)].map(([, id]) => id as Id),
  };
};

const ofContacts = contract('docs/message-contact-send.md');

export const texts = ofContacts.rows<RuleId>();
export const contractIds = ofContacts.ids<RuleId>();

/** Section 1.1: the texts of `shape`, next to the one for a body that is no object. */
export const shapeTexts = ofContacts.stated<'array' | 'object' | 'string' | 'boolean' | 'long' | 'repeated'>(
  /^ +- ([a-z]+): `([^`]+)`$/gm,
);
