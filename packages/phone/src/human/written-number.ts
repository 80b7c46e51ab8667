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

/** The schemes of links that people copy a number with. */
const scheme = /^(?:tel|whatsapp)\s*:\s*/i;

const asciiAlone = /^[0-9]+$/;

/** Decimal digits of every script. */
const digitsAlone = /^\p{Nd}+$/u;

const isWrittenDigit = (codePoint: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));

/** Unicode keeps the digits of a script together, from zero to nine, and no two runs of them touch but in tens. */
const zeroOf = (codePoint: number): number =>
  codePoint > 0 && isWrittenDigit(codePoint - 1) ? zeroOf(codePoint - 1) : codePoint;

/** Digits of any script as ASCII digits. */
const asciiDigits = (text: string): string =>
  asciiAlone.test(text)
    ? text
    : text.replace(/[^0-9]/gu, (digit) => {
        const codePoint = digit.codePointAt(0) ?? 0;
        return String((codePoint - zeroOf(codePoint)) % 10);
      });

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
  // Most numbers of a list.
  if (asciiAlone.test(text)) return { digits: text, form: 'bare' };
  const visible = text.replace(invisible, '').trim().replace(scheme, '');
  const joined = visible.replace(separators, '');
  const unsigned = joined.replace(plus, '');
  if (!digitsAlone.test(unsigned)) return undefined;
  const form = unsigned !== joined ? 'international' : joined === visible ? 'bare' : 'separated';
  return { digits: asciiDigits(unsigned), form };
};
