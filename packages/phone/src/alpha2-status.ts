import { type Alpha2Status, alpha2Table, statusOfSign } from './alpha2-table.js';

/** The place in the table; outside of it for all but A-Z. */
const place = (letter: number): number => letter - 'A'.charCodeAt(0);

/** Returns the sign of a pair of letters; an empty text for what is none. */
const signOf = (code: string): string =>
  typeof code === 'string' && code.length === 2
    ? (alpha2Table[place(code.charCodeAt(0))]?.charAt(place(code.charCodeAt(1))) ?? '')
    : '';

/** Returns true if a pair of letters has this sign, which is quicker to compare than to look up. */
export const isSign = (code: string, sign: string): boolean => signOf(code) === sign;

/**
 * Returns the status of a pair of letters in ISO 3166-1: officially assigned (249 of 676), reserved in one of three ways, left to
 * users, used for a country in former times, or nothing at all.
 *
 * `undefined` for what is not two letters of A-Z: a lower case code is no code. A withdrawn code that was reserved or
 * assigned again counts as what it is now (`BQ`, once British Antarctic Territory, is officially assigned).
 *
 * Source: ISO 3166-1, and the reservations of its maintenance agency.
 *
 * @example
 * alpha2Status('DE') // => 'officially-assigned'
 * alpha2Status('UK') // => 'exceptionally-reserved'
 * alpha2Status('XK') // => 'user-assigned'
 * alpha2Status('DD') // => 'formerly-used'
 * alpha2Status('de') // => undefined
 */
export const alpha2Status = (code: string): Alpha2Status | undefined => statusOfSign.get(signOf(code));
