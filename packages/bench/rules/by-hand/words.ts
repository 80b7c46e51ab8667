import { messages, shapes } from '@assay/rules/message-contact';
import type { RuleId } from '@assay/rules/message-contact';

const templates = <Key extends string>(of: {
  readonly [Name in Key]: { readonly template: string };
}): { readonly [Name in Key]: string } =>
  Object.fromEntries(
    Object.entries<{ readonly template: string }>(of).map(([name, { template }]) => [name, template]),
  ) as { readonly [Name in Key]: string };

export type Id = RuleId;

/** The texts of the document, in the order of a report: data, and the same for all contenders. */
export const texts = templates<Id>(messages);

/** The texts for what cannot be read. */
export const shapeTexts = templates<keyof typeof shapes>(shapes);

export type ShapeText = keyof typeof shapes;

export const ids = Object.keys(texts) as readonly Id[];

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const legible = (value: string): string => {
  const characters = value.length > 256 ? Array.from(value.slice(0, 514)) : [];
  const short = characters.length > 256 ? `${characters.slice(0, 255).join('')}…` : value;
  return short.replace(control, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
};

/** A text with values in its places: at most two, and each once. */
export const filled = (text: string, args: readonly string[]): string =>
  args.length === 0
    ? text
    : text
        .split(/<[01]>/)
        .map((part, place) => (place < args.length ? part + legible(args[place] as string) : part))
        .join('');

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isSendTime = (text: string): boolean => {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const most = month === 2 && isLeap ? 29 : (days[month - 1] as number);
  return year > 0 && Number(text.slice(8, 10)) <= most;
};

export const isContentUrl = (text: string): boolean => {
  if (text.length > 2048 || !/^https?:\/\//i.test(text)) return false;
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
const padding = [0, -1, 2, 1];

/** Base64 without stray bits of `KEY:TYPE:FLAG`: none of its characters needs the last two letters of the alphabet. */
export const isMessageId = (id: string): boolean => {
  const end = id.indexOf('=');
  const length = end === -1 ? id.length : end;
  if (
    end !== -1 &&
    (id.length - end !== padding[length % 4] || (id.length - end === 2 && !id.endsWith('==')))
  )
    return false;
  let held = 0;
  let bits = 0;
  let decoded = '';
  for (let i = 0; i < length; i += 1) {
    const sextet = sextetOf[id.charCodeAt(i)] ?? -1;
    if (sextet === -1) return false;
    held = ((held << 6) | sextet) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      decoded += String.fromCharCode((held >> bits) & 255);
    }
  }
  return bits < 6 && (held & ((1 << bits) - 1)) === 0 && /^[A-Za-z0-9_-]+:\d+:\d+$/.test(decoded);
};

// eslint-disable-next-line no-control-regex -- ASCII begins with control characters
const other = /[^\u0000-\u007f]/;

export const asciiLower = (text: string): string =>
  other.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase();
