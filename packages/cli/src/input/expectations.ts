/** What JSON wants at a place where something else stands, and what to do about it. */
export interface Expectation {
  readonly expected: string;
  readonly remedy?: string;
}

const value: Expectation = {
  expected: 'a value',
  remedy: 'JSON has texts in double quotes, numbers, true, false, null, {…} and […]',
};

/** By the names that jsonc-parser gives to what it finds wrong. */
const expectations: { readonly [name: string]: Expectation } = {
  InvalidSymbol: value,
  InvalidNumberFormat: { expected: 'a number' },
  PropertyNameExpected: {
    expected: 'a field name in double quotes',
    remedy: 'quote the name, or take out a comma that nothing follows',
  },
  ValueExpected: value,
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
export const expectation = (name: string): Expectation => expectations[name] ?? { expected: 'valid JSON' };
