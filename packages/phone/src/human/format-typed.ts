import { AsYouType } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';

/** The text of an input, and the place of its caret: a count of UTF-16 code units before it. */
export interface TypedText {
  readonly text: string;
  readonly caret: number;
}

/** The edit that led to a text: the text before it, and the `inputType` of its event. */
export interface TypedEdit {
  readonly before: string;
  readonly inputType: string;
}

/** What a number is typed with: digits, a plus before them, and what people put between. */
const typed = /^\s*\+?[\d\s().\-/]*$/;

/** The characters that count. */
const counting = (text: string): string => text.replace(/[^\d+]/g, '');

/** Returns the place of the caret behind so many characters that count. */
const behind = (text: string, count: number): number => {
  const places = Array.from(text.matchAll(/[\d+]/g), ({ index }) => index + 1);
  return count === 0 ? 0 : (places[count - 1] ?? text.length);
};

const without = (text: string, index: number): string => text.slice(0, index) + text.slice(index + 1);

/** A person who deletes means a digit: if the one character that went is between digits, the next one goes too. */
const deleted = ({ text, caret }: TypedText, edit: TypedEdit | undefined): TypedText => {
  if (edit?.before.length !== text.length + 1 || counting(edit.before) !== counting(text))
    return { text, caret };
  if (edit.inputType === 'deleteContentBackward') {
    const index = text.slice(0, caret).search(/[\d+][^\d+]*$/);
    return index === -1 ? { text, caret } : { text: without(text, index), caret: index };
  }
  if (edit.inputType === 'deleteContentForward') {
    const index = text.slice(caret).search(/[\d+]/);
    return index === -1 ? { text, caret } : { text: without(text, caret + index), caret };
  }
  return { text, caret };
};

/**
 * Formats a phone number as it is typed: what the input should hold, with the caret behind the same digit as before. A person
 * may type, paste and delete anywhere; no digit is lost, and none is added. What holds anything but digits, a plus before
 * them, and what people put between digits, stays as it is. `country` is that of numbers without a plus, as of `parseNumber`.
 *
 * With `edit`, Delete and Backspace remove one digit at each press, if there is one on their side: else one that removes a
 * bracket or a space does nothing, since it is shown again.
 *
 * Source: libphonenumber-js.
 *
 * @example
 * formatTyped({ text: '3175551212', caret: 10 }, 'US') // => { text: '(317) 555-1212', caret: 14 }
 * formatTyped({ text: '+4479', caret: 2 }) // => { text: '+44 79', caret: 2 }
 * formatTyped({ text: '317 call me', caret: 4 }, 'US') // => { text: '317 call me', caret: 4 }
 * formatTyped({ text: '(317 555-1212', caret: 4 }, 'US', { before: '(317) 555-1212', inputType: 'deleteContentForward' })
 * // => { text: '(317) 551-212', caret: 4 }
 */
export const formatTyped = (input: TypedText, country?: string, edit?: TypedEdit): TypedText => {
  if (typeof input.text !== 'string' || !typed.test(input.text)) return input;
  const { text, caret } = deleted(input, edit);
  const digits = counting(text);
  // A country without a plan is the same to it as none.
  const shown = new AsYouType(country as CountryCode | undefined).input(digits);
  return counting(shown) === digits
    ? { text: shown, caret: behind(shown, counting(text.slice(0, caret)).length) }
    : { text, caret };
};
