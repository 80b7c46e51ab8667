import type { Report, Table } from '@assay/rules';
import * as contacts from '@assay/rules/message-contact';
import * as lists from '@assay/rules/message-list';

/** A language that the sentences are in, by the name that its readers know. */
export type Language = 'en' | 'de' | 'es';

/** The names of the languages. */
export const languageNames: { readonly [Code in Language]: string } = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
};

/** How strictly numbers are validated. */
export const phoneLevels = ['e164', 'possible', 'valid'] as const;

export type PhoneLevel = (typeof phoneLevels)[number];

/** A translation of a table, as a record of any rules. */
export type Texts = { readonly [rule: string]: string | { readonly [shape: string]: string } };

/** A table of the site. */
export interface Send {
  /** The name of its table, which its addresses have too. */
  readonly name: string;
  readonly title: string;
  readonly endpoint: string;
  readonly table: Table;
  readonly hints: { readonly [rule: string]: { readonly cause: string; readonly remedy: string } };
  readonly texts: { readonly [Code in Exclude<Language, 'en'>]: Texts };
  /** If its requests have mobile numbers, which are validated by a level. */
  readonly hasNumbers: boolean;
  readonly validate: (input: unknown, facts: object, phone: PhoneLevel) => Report<unknown>;
}

/** Both sends. */
export const sends: readonly Send[] = [
  {
    name: contacts.sendRules.name,
    title: 'Send to contacts',
    endpoint: 'POST /sms/v1/messageContact/{id}/send',
    table: contacts.sendRules,
    hints: contacts.sendHints,
    texts: { de: contacts.german, es: contacts.spanish },
    hasNumbers: true,
    validate: (input, facts, phone) =>
      contacts.validateSend(input as Parameters<typeof contacts.validateSend>[0], facts, { phone }),
  },
  {
    name: lists.listSendRules.name,
    title: 'Send to lists',
    endpoint: 'POST /sms/v1/messageList/{id}/send',
    table: lists.listSendRules,
    hints: lists.listSendHints,
    texts: { de: lists.german, es: lists.spanish },
    hasNumbers: false,
    validate: (input, facts) =>
      lists.validateListSend(input as Parameters<typeof lists.validateListSend>[0], facts),
  },
];

/** Returns the send of this name, or the first. */
export const sendOf = (name: string | undefined): Send =>
  sends.find((send) => send.name === name) ?? (sends[0] as Send);
