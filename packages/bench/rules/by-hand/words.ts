import { messages, shapes } from '@assay/rules/message-contact';
import type { RuleId } from '@assay/rules/message-contact';

export type Id = RuleId;
export type ShapeText = keyof typeof shapes;

/** A sentence, cut at its first argument, and at its second if it has one. */
interface Cut {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

const cut = ({ template }: { readonly template: string }): Cut => {
  const [before = '', between = '', after = ''] = template.split(/<[01]>/);
  return { before, between, after };
};

const cutAll = <Key extends string>(of: {
  readonly [Name in Key]: { readonly template: string };
}): { readonly [Name in Key]: Cut } =>
  Object.fromEntries(
    Object.entries<{ readonly template: string }>(of).map(([name, message]) => [name, cut(message)]),
  ) as { readonly [Name in Key]: Cut };

/** The texts of the document, in the order of a report: data, and the same for all contenders. */
export const texts: { readonly [Rule in Id]: Cut } = cutAll<Id>(messages);

/** The texts for what cannot be read. */
export const shapeTexts: { readonly [Text in ShapeText]: Cut } = cutAll<ShapeText>(shapes);

export const ids: readonly Id[] = Object.keys(messages) as readonly Id[];

const escaped = (value: string): string =>
  Array.from(value, (character) => {
    const code = character.charCodeAt(0);
    return isControl(code) ? `\\u${code.toString(16).padStart(4, '0')}` : character;
  }).join('');

const isControl = (code: number): boolean =>
  code < 32 ||
  (code >= 127 &&
    (code < 160 ||
      code === 0x2028 ||
      code === 0x2029 ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069)));

const legible = (value: string): string => {
  const characters = value.length > 256 ? Array.from(value.slice(0, 514)) : [];
  const short = characters.length > 256 ? `${characters.slice(0, 255).join('')}…` : value;
  for (let i = 0; i < short.length; i += 1) if (isControl(short.charCodeAt(i))) return escaped(short);
  return short;
};

/** A sentence with one value in it. */
export const filled = ({ before, between }: Cut, value: string): string => before + legible(value) + between;

/** A sentence with two. */
export const filledTwice = ({ before, between, after }: Cut, value: string, other: string): string =>
  before + legible(value) + between + legible(other) + after;

export const isBlank = (value: unknown): boolean => {
  if (typeof value !== 'string') return value === undefined || value === null;
  const first = value.charCodeAt(0);
  return !(first > 32 && first < 127) && value.trim() === '';
};

export const isNumeric = (value: unknown): value is string => {
  if (typeof value !== 'string' || value === '') return false;
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
};

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number that the characters of a text are from one index to another; NaN if one is no digit. */
const numberIn = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
};

export const isSendTime = (text: string): boolean => {
  if (
    text.length !== 16 ||
    text.charCodeAt(4) !== 45 ||
    text.charCodeAt(7) !== 45 ||
    text.charCodeAt(10) !== 32 ||
    text.charCodeAt(13) !== 58
  )
    return false;
  const year = numberIn(text, 0, 4);
  const month = numberIn(text, 5, 7);
  const day = numberIn(text, 8, 10);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const most = month === 2 && isLeap ? 29 : (days[month - 1] ?? 0);
  return year > 0 && day > 0 && day <= most && numberIn(text, 11, 13) <= 23 && numberIn(text, 14, 16) <= 59;
};

export const isContentUrl = (text: string): boolean => {
  if (text.length > 2048) return false;
  const scheme = text.slice(0, 8).toLowerCase();
  if (!scheme.startsWith('http://') && scheme !== 'https://') return false;
  try {
    return new URL(text).host !== '';
  } catch {
    return false;
  }
};

const sextets = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const sextetOf = new Int8Array(128).fill(-1);
Array.from(sextets).forEach((letter, sextet) => {
  sextetOf[letter.charCodeAt(0)] = sextet;
});
/** 0 for a byte that is in no `KEY`, 1 for a letter, 2 for a digit, 3 for the colon. */
const kindOf = new Uint8Array(256);
Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-').forEach((letter) => {
  kindOf[letter.charCodeAt(0)] = 1;
});
kindOf.fill(2, 48, 58);
kindOf[58] = 3;

/** Base64 without stray bits of `KEY:TYPE:FLAG`: none of its characters needs the last two letters of the alphabet. */
export const isMessageId = (id: string): boolean => {
  let length = id.length;
  if (length > 0 && id.charCodeAt(length - 1) === 61) {
    if (length % 4 !== 0) return false;
    length -= id.charCodeAt(length - 2) === 61 ? 2 : 1;
  }
  let held = 0;
  let bits = 0;
  let section = 0;
  let bytes = 0;
  for (let i = 0; i < length; i += 1) {
    const sextet = sextetOf[id.charCodeAt(i)] ?? -1;
    if (sextet === -1) return false;
    held = (held << 6) | sextet;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const kind = kindOf[held >> bits] as number;
    held &= (1 << bits) - 1;
    if (kind === 3) {
      if (bytes === 0 || section === 2) return false;
      section += 1;
      bytes = 0;
    } else if (kind === 0 || (kind === 1 && section > 0)) return false;
    else bytes += 1;
  }
  return section === 2 && bytes > 0 && held === 0 && bits < 6;
};

// eslint-disable-next-line no-control-regex -- ASCII begins with control characters
const other = /[^\u0000-\u007f]/;

export const asciiLower = (text: string): string =>
  other.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase();
