import { parseDigits } from 'libphonenumber-js/min';

/** What a person has written, without what is between the digits. */
export interface WrittenNumber {
  /** ASCII digits, at least one. */
  readonly digits: string;
  /** `international` begins with a plus; `bare` is digits and nothing else; `separated` is the rest. */
  readonly form: 'international' | 'bare' | 'separated';
}

/** No number takes more characters; libphonenumber has the same limit. */
const longestText = 250;

/** Directions of writing and soft hyphens: they come along when a number is copied from a contact or a page. */
const invisible = /\p{Cf}/gu;

/** Spaces, dashes, slashes, dots and brackets, full-width ones too. */
const separators = /[\p{Zs}\t\-\u2010-\u2015\u2212\u30FC\uFF0D/\uFF0F.\uFF0E()\uFF08\uFF09[\]\uFF3B\uFF3D]/gu;

/** ASCII, full-width and both kinds of Arabic digits: those that `parseDigits` knows. */
const digitsAlone = /^[0-9\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]+$/u;

const plus = /^[+\uFF0B]/u;

/**
 * Reads a text that is one phone number from beginning to end, in whatever country. `undefined` for all else: letters,
 * extensions, ranges with a tilde, two lines.
 *
 * The parser of libphonenumber-js gets no text as it was typed: it drops a full-width plus, so that `＋４４…` becomes a
 * national number; a long text with `;phone-context=` keeps it busy, whatever its own limit; and what it answers to
 * such a text depends on the one before.
 */
export const writtenNumber = (text: string): WrittenNumber | undefined => {
  if (typeof text !== 'string' || text.length > longestText) return undefined;
  const visible = text.replace(invisible, '').trim();
  const joined = visible.replace(separators, '');
  const unsigned = joined.replace(plus, '');
  if (!digitsAlone.test(unsigned)) return undefined;
  const form = unsigned !== joined ? 'international' : joined === visible ? 'bare' : 'separated';
  return { digits: parseDigits(unsigned), form };
};
