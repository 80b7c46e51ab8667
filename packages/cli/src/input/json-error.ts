import { printParseErrorCode, visit } from 'jsonc-parser';
import { fault } from './fault.js';
import type { Fault, Place } from './fault.js';

/** What JSON wants in the place of something else, and what to do about it. */
interface Expectation {
  readonly expected: string;
  readonly remedy?: string;
}

const value: Expectation = {
  expected: 'a value',
  remedy: 'JSON has texts in double quotes, numbers, true, false, null, {…} and […]',
};

/** By the names that jsonc-parser gives to what it finds wrong, and one more. */
const expectations: { readonly [name: string]: Expectation } = {
  InvalidSymbol: value,
  InvalidNumberFormat: { expected: 'a number' },
  PropertyNameExpected: {
    expected: 'a field name in double quotes',
    remedy: 'quote the name, or take out a comma that nothing follows',
  },
  ValueExpected: value,
  TrailingComma: { expected: 'a value after the comma', remedy: 'take the comma out' },
  ColonExpected: { expected: 'a colon after the field name' },
  CommaExpected: { expected: 'a comma or the closing bracket' },
  CloseBraceExpected: { expected: 'the closing brace }' },
  CloseBracketExpected: { expected: 'the closing bracket ]' },
  EndOfFileExpected: { expected: 'nothing more', remedy: 'a line holds one JSON text' },
  InvalidCommentToken: { expected: 'JSON without comments', remedy: 'take the comment out' },
  UnexpectedEndOfComment: { expected: 'JSON without comments', remedy: 'take the comment out' },
  UnexpectedEndOfString: { expected: 'a closing double quote', remedy: 'a line break in a text is \\n' },
  UnexpectedEndOfNumber: { expected: 'more digits of a number' },
  InvalidUnicode: { expected: 'four hexadecimal digits after \\u' },
  InvalidEscapeCharacter: {
    expected: 'a known character after the backslash',
    remedy: 'a backslash in a text is \\\\',
  },
  InvalidCharacter: {
    expected: 'no control character in a text',
    remedy: 'write it as an escape, for instance \\t or \\n',
  },
};

/** What JSON wants, by the name of what is wrong. */
const expectation = (name: string): Expectation => expectations[name] ?? { expected: 'valid JSON' };

/** The place at which a text stops to be JSON. Both numbers count from 1. */
interface JsonError {
  /** As jsonc-parser names it, but for a comma before the end of an array. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

const longestExcerpt = 20;

const foundAt = (text: string, offset: number, length: number): string => {
  const token = text.slice(offset, offset + length).trim();
  if (token === '') return 'the end of the text';
  return token.length > longestExcerpt ? `${token.slice(0, longestExcerpt)}…` : token;
};

/** The first thing that is wrong with a text as JSON. A word that JSON does not know is wrong as what should be there. */
const firstJsonError = (text: string): JsonError | undefined => {
  const errors: JsonError[] = [];
  try {
    visit(
      text,
      {
        onError: (code, offset, length, line, character) => {
          // A broken text of some size has many, each of which would cost a look at all that is before it.
          if (errors.length === 2) return;
          const found = foundAt(text, offset, length);
          const name = printParseErrorCode(code);
          const isComma =
            name === 'ValueExpected' && found === ']' && text.slice(0, offset).trimEnd().endsWith(',');
          errors.push({
            name: isComma ? 'TrailingComma' : name,
            line: line + 1,
            column: character + 1,
            found,
          });
        },
      },
      strict,
    );
  } catch {
    // Nested too deeply for it: what it found so far counts.
  }
  const [first, second] = errors;
  return first?.name === 'InvalidSymbol' && second !== undefined ? { ...first, name: second.name } : first;
};

/** The place at which a text stops to be JSON, and what it takes. */
export const brokenAt = (file: string, firstLine: number, text: string): Fault => {
  const error = firstJsonError(text);
  if (error === undefined)
    return fault(
      { file, line: firstLine },
      'JSON that ends, nested less deeply',
      'a text that is nested too deeply to say where it breaks',
    );
  const { expected, remedy } = expectation(error.name);
  const place: Place = { file, line: firstLine + error.line - 1 };
  return fault(place, `${expected} at column ${error.column}`, error.found, remedy);
};

/** Something that was read, and may not be what was meant. */
export interface Warning {
  readonly kind: 'warning';
  readonly place: Place;
  readonly text: string;
}
