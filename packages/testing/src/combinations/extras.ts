import fc from 'fast-check';

import { formed, partOf, textClasses } from './field.js';
import type { Cells } from './part.js';
import { textCells } from './text.js';
import { isContentUrl } from '@assay/rules/message-contact';
import { isSendTime } from '@assay/rules/message-contact';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const time = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.nat(),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
  )
  .map(([year, month, day, hour, minute]) => {
    const date = [
      String(year).padStart(4, '0'),
      twoDigits(month),
      twoDigits(1 + (day % daysIn(year, month))),
    ];
    return `${date.join('-')} ${twoDigits(hour)}:${twoDigits(minute)}`;
  });

/** A time with one digit changed, one sign left out, or something added. */
const nearlyTime = fc
  .tuple(
    time,
    fc.nat(15),
    fc.constantFrom('9', '', ' ', 'T', '\u0661', '0:'),
    fc.constantFrom('', '', ':00', ' ', '\n', 'Z'),
  )
  .map(([value, at, sign, end]) => value.slice(0, at) + sign + value.slice(at + 1) + end);

const noTime = fc.oneof(
  textCells,
  nearlyTime,
  fc.constantFrom(
    '2013-02-29 10:00',
    '2100-02-29 10:00',
    '2012-10-17 24:00',
    '0000-01-01 00:00',
    '2012-04-31 09:30',
  ),
);

const host = fc.oneof(fc.domain(), fc.ipV4(), fc.constant('localhost'));

const url = fc
  .tuple(
    fc.constantFrom('http://', 'https://', 'HTTPS://', 'Http://'),
    host,
    fc.webPath(),
    fc.webQueryParameters(),
  )
  .map(([scheme, name, path, query]) => `${scheme}${name}${path}${query === '' ? '' : `?${query}`}`);

const noUrl = fc.oneof(
  textCells,
  url.map((value) => value.replace('//', '/')),
  url.map((value) => ` ${value}`),
  url.map((value) => value.replace(/^[^:]*/, 'ftp')),
  url.map((value) => `${value}#`.padEnd(2049, 'long')),
  fc.constantFrom(
    'http://',
    'https://?x',
    'http://a b',
    'https://[',
    'https:example.com',
    '//example.com',
    'example.com',
  ),
);

/** Every class of a text that is judged by its form. */
const textOfForm =
  (
    field: string,
    right: fc.Arbitrary<string>,
    wrong: fc.Arbitrary<string>,
    isRight: (value: string) => boolean,
  ): Cells =>
  () =>
    [...textClasses(field), ...formed(field, right, wrong, isRight)].map((one) => ({
      name: `${field} ${one.name}`,
      part: partOf(one),
    }));

/** `SendTime`. */
export const sendTimeCells: Cells = textOfForm('SendTime', time, noTime, isSendTime);

/** `ContentURL`. */
export const contentUrlCells: Cells = textOfForm('ContentURL', url, noUrl, isContentUrl);
