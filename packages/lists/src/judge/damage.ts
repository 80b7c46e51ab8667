/** A change of a cell that loses nothing, by the kind of damage that it mends. */
export type Mend =
  | 'apostrophe'
  | 'formula'
  | 'decimal'
  | 'exponent'
  | 'number-cell'
  | 'spaces'
  | 'invisible'
  | 'reading'
  | 'country';

/** Damage that has lost something: nobody can say what was there. */
export type Damage = 'digits-lost' | 'cell-error';

/** A cell as a text, and what was mended in it; or its damage, and the cell as it is shown. */
export type Cell =
  | { readonly text: string; readonly mends: readonly Mend[]; readonly damage?: undefined }
  | { readonly text: string; readonly damage: Damage };

const plain: readonly Mend[] = Object.freeze([]);
const asNumber: readonly Mend[] = Object.freeze(['number-cell'] as const);

const digitsAlone = /^[0-9]+$/;

/** Marks of writing direction, soft hyphens, byte order marks, joiners. */
const invisible = /\p{Cf}/gu;
/** Spaces that are none of ASCII: no-break, thin, full-width. */
const wideSpaces = /[^\S\t\n\v\f\r ]/g;

/** As a spreadsheet shows a column that is too narrow, and a formula that has no value. */
const cellError = /^(?:#+|#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|N\/A|SPILL!|CALC!|FIELD!))$/i;

/** `="447400123456"`: how people make a spreadsheet keep a text. */
const formula = /^="([^"]*)"$/;

/** `13175551212.0`: whole numbers of a column that was read as one of decimals. */
const decimal = /^(\+?[0-9]{5,})[.,]0{1,2}$/;

/** `1.3175551212E+10`, with a point or a comma. */
const exponent = /^\+?([0-9])(?:[.,]([0-9]+))?E\+?([0-9]{1,3})$/i;

/** Returns all digits of a number with an exponent; `undefined` if not all of them are written; a text that has a fraction stays. */
const wholeOf = (text: string, first: string, fraction: string, power: number): string | undefined => {
  if (fraction.length < power) return undefined;
  return /^0*$/.test(fraction.slice(power)) ? first + fraction.slice(0, power) : text;
};

const numberCell = (value: number): Cell => {
  const text = String(value);
  // Beyond, two whole numbers have the same value: the last digits are lost.
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return { text, damage: 'digits-lost' };
  return { text, mends: asNumber };
};

const textCell = (value: string): Cell => {
  if (digitsAlone.test(value)) return { text: value, mends: plain };
  const mends: Mend[] = [];
  let text = value;
  const change = (mend: Mend, to: string): void => {
    if (to === text) return;
    if (!mends.includes(mend)) mends.push(mend);
    text = to;
  };
  change('invisible', text.replace(invisible, ''));
  change('spaces', text.replace(wideSpaces, ' ').trim());
  if (cellError.test(text)) return { text: value, damage: 'cell-error' };
  change('formula', formula.exec(text)?.[1]?.trim() ?? text);
  change('apostrophe', text.replace(/^['\u2019](?=[+(0-9])/, ''));
  change('decimal', decimal.exec(text)?.[1] ?? text);
  const [, first, fraction = '', power] = exponent.exec(text) ?? [];
  if (first !== undefined) {
    const whole = wholeOf(text, first, fraction, Number(power));
    if (whole === undefined) return { text: value, damage: 'digits-lost' };
    change('exponent', whole);
  }
  return { text, mends };
};

/**
 * Returns a cell of a file as a text, and changes nothing of it: a date is as in JSON, and a cell without a value is blank.
 *
 * @example
 * [447400123456n, true, null, new Date(0)].map(cellText) // => ['447400123456', 'true', '', '1970-01-01T00:00:00.000Z']
 */
export const cellText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  if (value === null || value === undefined) return '';
  try {
    return JSON.stringify(value).replace(/^"(.*)"$/, '$1');
  } catch {
    return typeof value;
  }
};

/**
 * Reads a cell of a file as a text, and mends the damage that spreadsheets do where nothing is lost: an apostrophe, a formula that
 * keeps a text, `.0` at the end, an exponent behind all digits, a number for a text, odd spaces, invisible characters. Damage that has lost
 * digits, or the whole value, is named and never completed.
 *
 * @example
 * readCell("'447400123456") // => { text: '447400123456', mends: ['apostrophe'] }
 * readCell('1.3175551212E+10') // => { text: '13175551212', mends: ['exponent'] }
 * readCell('1.31756E+10') // => { text: '1.31756E+10', damage: 'digits-lost' }
 */
export const readCell = (value: unknown): Cell => {
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return numberCell(value);
  return { text: cellText(value), mends: typeof value === 'bigint' ? asNumber : plain };
};

/** Begins a cell that spreadsheets may have damaged: a digit, or the mark of an error. */
const mayBeDamaged = /^[#0-9]/;

/**
 * Reads the key of a row: a text stays as it is. Keys that have lost digits are named.
 *
 * @example
 * readKey(' 0012') // => { text: ' 0012', mends: [] }
 * readKey('1.23457E+16') // => { text: '1.23457E+16', damage: 'digits-lost' }
 */
export const readKey = (value: unknown): Cell => {
  if (typeof value !== 'string') return readCell(value);
  const isDamaged =
    mayBeDamaged.test(value) && !digitsAlone.test(value) && (cellError.test(value) || exponent.test(value));
  return isDamaged ? readCell(value) : { text: value, mends: plain };
};
