import { ListError } from '../list-error.js';
import type { UnclearColumn } from '../list-error.js';

/** Which columns a list has its numbers, keys and countries in, if its headers do not tell. By header, or by number from 1. */
export interface ColumnChoice {
  readonly number?: string | undefined;
  readonly key?: string | undefined;
  readonly country?: string | undefined;
}

/** The columns of a list, by their index. */
export interface ListColumns {
  readonly number: number;
  readonly key: number;
  /** -1 if there is none. */
  readonly country: number;
  readonly isLocale: boolean;
  /** All others, with the names that they have as attributes. */
  readonly attributes: readonly (readonly [index: number, name: string])[];
}

type Role = UnclearColumn['role'];

/** The headers of each role: the second list counts if none of the first is there. */
const headers: { readonly [R in Role]: readonly [first: readonly string[], second: readonly string[]] } = {
  number: [
    [
      ...[
        'mobilenumber',
        'mobile',
        'mobilephone',
        'mobilephonenumber',
        'mobileno',
        'cell',
        'cellphone',
        'cellular',
      ],
      ...[
        'phone',
        'phonenumber',
        'phoneno',
        'telephone',
        'telephonenumber',
        'tel',
        'msisdn',
        'number',
        'sms',
      ],
      ...[
        'telefon',
        'telefonnummer',
        'handy',
        'handynummer',
        'mobil',
        'mobilnummer',
        'mobiltelefon',
        'rufnummer',
      ],
      ...[
        'celular',
        'movil',
        'móvil',
        'telefono',
        'teléfono',
        'telefone',
        'telefonomovil',
        'numero',
        'número',
      ],
      ...['portable', 'telephoneportable', 'téléphone', 'cellulare', 'telefoonnummer', 'gsm'],
    ],
    [],
  ],
  key: [
    ['subscriberkey', 'contactkey', 'subscriberid', 'contactid', 'customerid', 'id', 'key'],
    ['email', 'emailaddress', 'mail'],
  ],
  country: [['countrycode', 'country', 'land', 'pais', 'país', 'pays', 'paese'], ['locale']],
};

/** Returns the error of a column that a person has to choose. */
const unclear = (message: string, role: Role, columns: readonly string[]): ListError =>
  new ListError(message, undefined, undefined, { role, columns });

/** How each role is chosen. */
const optionOf = (role: Role): string => `--${role} COLUMN`;

/** Returns a header without case, spaces, `_`, `-` and dots. */
const plainOf = (header: string): string =>
  header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-.:]/g, '');

const listed = (columns: readonly string[]): string =>
  columns.length === 0
    ? 'It has no header'
    : `Its columns are ${columns.map((name) => JSON.stringify(name)).join(', ')}`;

const chosenIndex = (role: Role, columns: readonly string[], chosen: string): number => {
  const exact = columns.flatMap((name, index) => (name === chosen ? [index] : []));
  const same =
    exact.length > 0
      ? exact
      : columns.flatMap((name, index) => (plainOf(name) === plainOf(chosen) ? [index] : []));
  const [found, second] = same;
  if (second !== undefined)
    throw unclear(
      `Two columns are named "${chosen}": ${same.map((index) => index + 1).join(' and ')}. Choose one by its number: --${role} ${(found ?? 0) + 1}.`,
      role,
      columns,
    );
  if (found !== undefined) return found;
  if (/^[1-9][0-9]{0,4}$/.test(chosen) && (columns.length === 0 || Number(chosen) <= columns.length))
    return Number(chosen) - 1;
  throw unclear(`There is no column "${chosen}". ${listed(columns)}.`, role, columns);
};

const foundIndex = (role: Role, columns: readonly string[]): number => {
  for (const names of headers[role]) {
    const found = columns.flatMap((name, index) => (names.includes(plainOf(name)) ? [index] : []));
    const [only, second] = found;
    if (second !== undefined)
      throw unclear(
        `Its ${role} may be in ${found.map((index) => JSON.stringify(columns[index])).join(' or in ')}: choose one with ${optionOf(role)}. ${listed(columns)}.`,
        role,
        columns,
      );
    if (only !== undefined) return only;
  }
  return -1;
};

/** The columns that a file of rejected rows has behind those of the list. */
export const verdictColumns: readonly string[] = ['line', 'reason', 'sentence', 'remedy'];

/**
 * Returns the columns of a list without those of the verdict: a person has mended it, and feeds it back.
 *
 * @example
 * ownColumns(['Phone', 'Id', 'line', 'reason', 'sentence', 'remedy']) // => ['Phone', 'Id']
 */
export const ownColumns = (columns: readonly string[]): readonly string[] =>
  verdictColumns.every((name, index) => columns[columns.length - verdictColumns.length + index] === name)
    ? columns.slice(0, -verdictColumns.length)
    : columns;

/**
 * Finds the columns of a list by their headers, or by choice: the index of each, -1 for a country that is not there, and others with
 * their names. Throws a `ListError` that lists the columns if it is not certain.
 *
 * @example
 * columnsOf(['Id', 'Phone Number', 'Town'])
 * // => { number: 1, key: 0, country: -1, isLocale: false, attributes: [[2, 'Town']] }
 * columnsOf(['Id', 'Phone', 'Fax'], { number: 'Fax' }).number // => 2
 */
export const columnsOf = (header: readonly string[], choice: ColumnChoice = {}): ListColumns => {
  const columns = ownColumns(header);
  const indexOf = (role: Role): number =>
    choice[role] === undefined ? foundIndex(role, columns) : chosenIndex(role, columns, choice[role]);
  const [number, key, country] = [indexOf('number'), indexOf('key'), indexOf('country')];
  for (const [role, index] of [
    ['number', number],
    ['key', key],
  ] as const)
    if (index === -1)
      throw unclear(
        `There is no column for the ${role}: choose one with ${optionOf(role)}${columns.length === 0 ? ', by its number from 1' : ''}. ${listed(columns)}.`,
        role,
        columns,
      );
  return {
    number,
    key,
    country,
    isLocale: country !== -1 && headers.country[1].includes(plainOf(columns[country] ?? '')),
    attributes: columns.flatMap((name, index) =>
      [number, key, country].includes(index) || name === '' ? [] : [[index, name] as const],
    ),
  };
};
