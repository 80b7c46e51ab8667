import { hasPlan, isAlpha2, isE164, isPossible, isValid, suitsCountry } from '@assay/phone';
import type { Level } from '@assay/phone';
import { parseNumber, readings } from '@assay/phone/human';
import { validateSend } from '@assay/rules/message-contact';

import { readCell, readKey } from './damage.js';
import type { Mend } from './damage.js';
import type { ListColumns } from './columns.js';
import { rejectionOf, violationOf } from './reasons.js';
import type { Rejection } from './reasons.js';
import type { ListSettings, Row } from './settings.js';

/** A subscriber of a request, as documented. */
export interface Subscriber {
  readonly MobileNumber: string;
  readonly SubscriberKey: string;
  readonly Attributes?: { readonly [name: string]: string };
}

/** A row that can be sent, and what was changed to send it. */
export interface AcceptedRow {
  readonly status: 'accepted';
  readonly subscriber: Subscriber;
  readonly mends: readonly Mend[];
}

/** A row that cannot be sent, and why. */
export interface RejectedRow extends Rejection {
  readonly status: 'rejected';
}

const accepts: { readonly [L in Level]: (digits: string) => boolean } = {
  e164: isE164,
  possible: isPossible,
  valid: isValid,
};

const rejected = (rejection: Rejection): RejectedRow => ({ status: 'rejected', ...rejection });

/** The region of a locale: `en-US`, `zh_Hans_CN`. */
const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?:[-_.@].*)?$/i;

/** Returns a country as documented: a code in lower case, or a locale, is mended. */
const countryOf = (text: string, isLocale: boolean): string => {
  const code = isLocale ? (region.exec(text)?.[1] ?? text) : text;
  return /^[a-z]{2}$/i.test(code) ? code.toUpperCase() : code;
};

/** Returns the text of a country. Most are two capitals. */
const readCountry = (value: unknown): string =>
  typeof value === 'string' && value.length === 2 ? value : readCell(value).text;

/** Returns the digits of a number as it is written; `ambiguous` if it reads two ways. What does not read as a number stays. */
const digitsOf = (text: string, home: string | undefined, settings: ListSettings): string | Rejection => {
  if (settings.reading === 'strict') return text;
  const read = parseNumber(text, home, { ambiguous: settings.ambiguous });
  if (read !== undefined) return read;
  const isAmbiguous =
    home !== undefined && readings(text, home).filter(({ level }) => level === 'valid').length > 1;
  return isAmbiguous ? rejectionOf('ambiguous', text, home) : text;
};

/** The rules that judge one subscriber. */
const ofSubscriber: ReadonlySet<string> = new Set([
  'shape',
  'subscriber-incomplete',
  'number-not-numeric',
  'number-invalid',
  'country-code-invalid',
]);

/** Returns the first rule that a subscriber violates, in words. */
const violated = (
  subscriber: object,
  { level = 'possible', kosovo = false }: ListSettings,
): Rejection | undefined => {
  const { violations } = validateSend(
    { messageId: 'MzA6Nzg6MA', body: { Subscribers: [subscriber] } },
    undefined,
    { phone: level, kosovo },
  );
  const first = violations.find(({ rule }) => ofSubscriber.has(rule));
  return first === undefined ? undefined : violationOf(first.rule, first.message);
};

type Texts = { readonly [name: string]: string } | undefined;

/** All that the rows of one file have in common. */
interface Shape {
  readonly isLocale: boolean;
  /** If an attribute may designate a country too. */
  readonly hasCountries: boolean;
  /** The names of the attributes, and the index of each among the cells. */
  readonly names: readonly string[];
  readonly indices: readonly number[];
}

/** Returns the attributes of a row as texts, without blank ones. */
const textsOf = (
  { names, indices }: Shape,
  cells: readonly unknown[],
  country: string | undefined,
): Texts => {
  const texts: { [name: string]: string } = {};
  let isEmpty = true;
  for (let i = 0; i < names.length; i += 1) {
    const value = cells[indices[i] as number];
    if (value === null || value === undefined || value === '') continue;
    texts[names[i] as string] = typeof value === 'string' ? value : readCell(value).text;
    isEmpty = false;
  }
  if (country !== undefined) texts['CountryCode'] = country;
  return isEmpty && country === undefined ? undefined : texts;
};

/** Returns true for a name that may be `countrycode` in some spelling: the rules know. */
const mayBeCountry = (name: string): boolean => name.length >= 11 && /^[-_ c]/i.test(name);

/** Returns true for a subscriber that is certainly right: most are, and the rules need not be evaluated. */
const isRight = (
  digits: string,
  key: string,
  country: string | undefined,
  hasCountries: boolean,
  { level = 'possible' }: ListSettings,
): boolean => {
  if (hasCountries || key.trim() === '') return false;
  if (country === undefined) return accepts[level](digits);
  return isAlpha2(country) && hasPlan(country) && suitsCountry(digits, country, level);
};

const judge = (
  shape: Shape,
  cells: readonly unknown[],
  numberCell: unknown,
  keyCell: unknown,
  countryCell: unknown,
  settings: ListSettings,
): AcceptedRow | RejectedRow => {
  const number = readCell(numberCell);
  if (number.damage !== undefined) return rejected(rejectionOf(number.damage, number.text));
  const key = readKey(keyCell);
  if (key.damage !== undefined) return rejected(rejectionOf(key.damage, key.text));
  const written = readCountry(countryCell);
  const country = written === '' ? undefined : countryOf(written, shape.isLocale);
  const home = country !== undefined && (isAlpha2(country) || country === 'XK') ? country : settings.home;
  const digits = digitsOf(number.text, home, settings);
  if (typeof digits !== 'string') return rejected(digits);
  const texts = textsOf(shape, cells, country);
  const subscriber: Subscriber =
    texts === undefined
      ? { MobileNumber: digits, SubscriberKey: key.text }
      : { MobileNumber: digits, SubscriberKey: key.text, Attributes: texts };
  const violation = isRight(digits, key.text, country, shape.hasCountries, settings)
    ? undefined
    : violated(subscriber, settings);
  if (violation !== undefined) return rejected(violation);
  const isRead = digits !== number.text;
  const isOther = country !== undefined && country !== written;
  const mends =
    isRead || isOther || key.mends.length > 0
      ? mended(number.mends, key.mends, isRead, isOther)
      : number.mends;
  return { status: 'accepted', subscriber, mends };
};

const mended = (
  ofNumber: readonly Mend[],
  ofKey: readonly Mend[],
  isRead: boolean,
  isOther: boolean,
): readonly Mend[] => [
  ...new Set([
    ...ofNumber,
    ...ofKey,
    ...(isRead ? (['reading'] as const) : []),
    ...(isOther ? (['country'] as const) : []),
  ]),
];

/**
 * Judges one row of a list: mends what spreadsheets have damaged, reads the number as it is written, and evaluates the rules of a
 * send for one subscriber. Returns the subscriber and what was changed, or why it cannot be sent. Repeated rows are found by
 * `readList`, which knows the others. Never throws.
 *
 * Source: contact lists, section 2; contract sections 2.2 and 2.3.
 *
 * @example
 * judgeRow({ number: "'+1 (317) 555-1212", key: 'ann' })
 * // => { status: 'accepted', subscriber: { MobileNumber: '13175551212', SubscriberKey: 'ann' }, mends: ['apostrophe', 'reading'] }
 * judgeRow({ number: 13175551212, key: 'bob' }).status // => 'accepted'
 * judgeRow({ number: '1.31756E+10', key: 'bob' }).reason // => 'digits-lost'
 */
export const judgeRow = (row: Row, settings: ListSettings = {}): AcceptedRow | RejectedRow => {
  const { number, key, country, isLocale = false, attributes = {} } = row;
  const names = Object.keys(attributes);
  const shape = { isLocale, names, indices: [...names.keys()], hasCountries: names.some(mayBeCountry) };
  return judge(shape, Object.values(attributes), number, key, country, settings);
};

/** Returns what judges the cells of one file. */
export const cellJudge = (
  { number, key, country, isLocale, attributes }: ListColumns,
  settings: ListSettings,
): ((cells: readonly unknown[]) => AcceptedRow | RejectedRow) => {
  const names = attributes.map(([, name]) => name);
  const indices = attributes.map(([index]) => index);
  const shape = { isLocale, names, indices, hasCountries: names.some(mayBeCountry) };
  return (cells) =>
    judge(shape, cells, cells[number], cells[key], country === -1 ? '' : cells[country], settings);
};
