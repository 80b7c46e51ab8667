import { isAlpha2, suitsCountry } from '@assay/phone';
import type { SendRequest } from '@assay/rules/message-contact';

import { isLike, isObject } from './read.js';
import { failed, Violations } from './verdict.js';
import type { Path, Verdict } from './verdict.js';
import { isBlank, isNumeric, textOf } from './words.js';

type Subscriber = NonNullable<SendRequest['Subscribers']>[number];
type Level = 'e164' | 'possible' | 'valid';

/** How numbers are judged. */
export interface Strictness {
  readonly level: Level;
  readonly accepts: (number: string) => boolean;
  readonly kosovo: boolean;
}

/** A field that designates a country: one of the subscriber's own, or one of its attributes. */
interface Country {
  readonly attribute: boolean;
  readonly name: string;
  readonly value: unknown;
}

/** All that one pass over the subscribers finds. */
export interface Subscribers {
  /** The list in documented spelling; none once anything is wrong. */
  readonly value: readonly Subscriber[] | undefined;
  readonly incomplete: Violations | undefined;
  readonly notNumeric: Violations | undefined;
  readonly invalid: Violations | undefined;
  readonly countries: Violations | undefined;
  readonly isReached: boolean;
  readonly isNumberUnread: boolean;
}

const countryName = /^[-_ ]*c[-_ ]*o[-_ ]*u[-_ ]*n[-_ ]*t[-_ ]*r[-_ ]*y[-_ ]*c[-_ ]*o[-_ ]*d[-_ ]*e[-_ ]*$/i;

const isCountryName = (name: string): boolean => {
  if (name === 'CountryCode') return true;
  if (name.length < 11) return false;
  const first = name.charCodeAt(0);
  return (
    (first === 67 || first === 99 || first === 95 || first === 45 || first === 32) && countryName.test(name)
  );
};

/** 0 for `MobileNumber`, 1 for `SubscriberKey`, 2 for `Attributes`, in any case; -1 for any other. */
const fieldOf = (name: string): number => {
  switch (name) {
    case 'MobileNumber':
    case 'mobileNumber':
      return 0;
    case 'SubscriberKey':
    case 'subscriberKey':
      return 1;
    case 'Attributes':
    case 'attributes':
      return 2;
    default:
  }
  if (name.length === 12) return isLike(name, 'mobilenumber') ? 0 : -1;
  if (name.length === 13) return isLike(name, 'subscriberkey') ? 1 : -1;
  return name.length === 10 && isLike(name, 'attributes') ? 2 : -1;
};

const isText = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

/** Without a numbering plan: whatever is a number suits them. */
const withoutPlan: ReadonlySet<string> = new Set(['AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM']);

/** Copies attributes of which one is no string. */
const copyOdd = (attributes: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => isText(value))
      .map(([name, value]) => [name, String(value)]),
  );

const suitsAll = (number: string, countries: readonly Country[], { kosovo, level }: Strictness): boolean =>
  countries.every(({ value }) => !isCountry(value, kosovo) || suitsCountry(number, value, level));

/** Judges subscribers by rules 5, 6, 14, 15 and 16, in one pass. What cannot be read goes to the verdict at once. */
export const judgeSubscribers = (
  verdict: Verdict,
  list: readonly unknown[],
  listKey: string,
  by: Strictness,
): Subscribers => {
  const { level, accepts, kosovo } = by;
  const { most } = verdict;
  const { length } = list;
  let value: Subscriber[] | undefined = verdict.list.length === 0 ? new Array<Subscriber>(length) : undefined;
  let incomplete: Violations | undefined;
  let notNumeric: Violations | undefined;
  let invalid: Violations | undefined;
  let wrongCountries: Violations | undefined;
  let isReached = false;
  let isNumberUnread = false;
  // Most lists are of one country.
  let lastCountry: unknown;
  let isOfficial = false;
  let hasPlan = false;

  for (let index = 0; index < length; index += 1) {
    const element = list[index];
    if (!isObject(element)) {
      (incomplete ??= new Violations(most)).add('subscriber-incomplete', [listKey, index]);
      value = undefined;
      continue;
    }
    let number: unknown;
    let key: unknown;
    let attributes: unknown;
    let numberKey = 'MobileNumber';
    let attributesKey = 'Attributes';
    let secondNumber: string | undefined;
    let secondKey: string | undefined;
    let secondAttributes: string | undefined;
    let hasCountry = false;
    let country: unknown;
    let countryKey = '';
    let isAttribute = false;
    let others: Country[] | undefined;
    for (const name in element) {
      if (!Object.prototype.hasOwnProperty.call(element, name)) continue;
      const one = element[name] ?? undefined;
      if (name === 'MobileNumber') {
        if (number === undefined) number = one;
        else if (one !== undefined) secondNumber ??= name;
      } else if (name === 'SubscriberKey') {
        if (key === undefined) key = one;
        else if (one !== undefined) secondKey ??= name;
      } else if (name === 'Attributes') {
        if (attributes === undefined) attributes = one;
        else if (one !== undefined) secondAttributes ??= name;
      } else if (one !== undefined) {
        // A null is the same as a field that is not there.
        const field = fieldOf(name);
        if (field === 0) {
          if (number === undefined) {
            number = one;
            numberKey = name;
          } else secondNumber ??= name;
        } else if (field === 1) {
          if (key === undefined) key = one;
          else secondKey ??= name;
        } else if (field === 2) {
          if (attributes === undefined) {
            attributes = one;
            attributesKey = name;
          } else secondAttributes ??= name;
        } else if (isCountryName(name) && !isBlank(one)) {
          if (hasCountry) (others ??= []).push({ attribute: false, name, value: one });
          else {
            hasCountry = true;
            country = one;
            countryKey = name;
          }
        }
      }
    }
    const isUnread = secondNumber !== undefined;
    const isKeyUnread = secondKey !== undefined;
    if (secondNumber !== undefined)
      verdict.misread([listKey, index, secondNumber], 'repeated', [secondNumber]);
    if (secondKey !== undefined) verdict.misread([listKey, index, secondKey], 'repeated', [secondKey]);
    let copy: Record<string, string> | undefined;
    if (attributes !== undefined) {
      const record = isObject(attributes) ? attributes : undefined;
      if (record === undefined) verdict.misread([listKey, index, attributesKey], 'object', ['Attributes']);
      if (secondAttributes !== undefined)
        verdict.misread([listKey, index, secondAttributes], 'repeated', [secondAttributes]);
      if (record !== undefined) {
        let isPlain = true;
        for (const name in record) {
          if (!Object.prototype.hasOwnProperty.call(record, name)) continue;
          const one = record[name];
          if (typeof one !== 'string') {
            isPlain = false;
            if (one === null || one === undefined) continue;
            if (!isText(one)) {
              verdict.misread([listKey, index, attributesKey, name], 'string', [name]);
              continue;
            }
          }
          if ((name !== 'CountryCode' && (name.length < 11 || !isCountryName(name))) || isBlank(one))
            continue;
          if (hasCountry) (others ??= []).push({ attribute: true, name, value: one });
          else {
            hasCountry = true;
            isAttribute = true;
            country = one;
            countryKey = name;
          }
        }
        if (value !== undefined) copy = isPlain ? { ...(record as Record<string, string>) } : copyOdd(record);
      }
    }
    if (verdict.list.length > 0) value = undefined;

    if (isUnread || isKeyUnread) {
      if (isUnread) {
        isNumberUnread = true;
        verdict.skip('subscriber-incomplete', 'MobileNumber');
        verdict.skip('number-not-numeric', 'MobileNumber');
        verdict.skip('number-invalid', 'MobileNumber');
      }
      if (isKeyUnread) verdict.skip('subscriber-incomplete', 'SubscriberKey');
    } else if (typeof key !== 'string' || isBlank(key) || isBlank(number)) {
      (incomplete ??= new Violations(most)).add('subscriber-incomplete', [listKey, index]);
      value = undefined;
    }
    if (hasCountry && country !== lastCountry) {
      lastCountry = country;
      isOfficial = isCountry(country, kosovo);
      hasPlan = isOfficial && !withoutPlan.has(country as string);
    }
    if (!isUnread) {
      if (
        typeof number === 'string' &&
        (hasCountry && hasPlan
          ? suitsCountry(number, country as string, level)
          : accepts(number) &&
            (!hasCountry || !isOfficial || suitsCountry(number, country as string, level))) &&
        (others === undefined || suitsAll(number, others, by))
      )
        isReached = true;
      else if (isNumeric(number)) {
        (invalid ??= new Violations(most)).add('number-invalid', [listKey, index, numberKey]);
        value = undefined;
      } else if (!isBlank(number)) {
        (notNumeric ??= new Violations(most)).addOf(
          'number-not-numeric',
          [listKey, index, numberKey],
          textOf(number),
        );
        value = undefined;
      }
    }
    if (hasCountry) {
      if (!isOfficial) {
        const path: Path = isAttribute
          ? [listKey, index, attributesKey, countryKey]
          : [listKey, index, countryKey];
        (wrongCountries ??= new Violations(most)).addOf('country-code-invalid', path, textOf(country));
        value = undefined;
      }
      if (others !== undefined)
        for (const one of others) {
          if (isCountry(one.value, kosovo)) continue;
          (wrongCountries ??= new Violations(most)).addOf(
            'country-code-invalid',
            one.attribute ? [listKey, index, attributesKey, one.name] : [listKey, index, one.name],
            textOf(one.value),
          );
          value = undefined;
        }
    }
    if (value !== undefined)
      value[index] =
        copy === undefined
          ? { MobileNumber: number as string, SubscriberKey: key as string }
          : { MobileNumber: number as string, SubscriberKey: key as string, Attributes: copy };
  }
  if (incomplete !== undefined) verdict.outcomes['subscriber-incomplete'] = failed;
  if (wrongCountries !== undefined) verdict.outcomes['country-code-invalid'] = failed;
  return { value, incomplete, notNumeric, invalid, countries: wrongCountries, isReached, isNumberUnread };
};

const isCountry = (value: unknown, kosovo: boolean): value is string =>
  typeof value === 'string' && (isAlpha2(value) || (kosovo && value === 'XK'));
