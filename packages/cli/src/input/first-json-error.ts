import { printParseErrorCode, visit } from 'jsonc-parser';

/** Where a text stops to be JSON. Both numbers count from 1. */
export interface JsonError {
  /** As jsonc-parser names it. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

const longest = 20;

const foundAt = (text: string, offset: number, length: number): string => {
  const token = text.slice(offset, offset + length).trim();
  if (token === '') return 'the end of the text';
  return token.length > longest ? `${token.slice(0, longest)}…` : token;
};

/** The first thing that is wrong with a text as JSON. A word that JSON does not know is wrong as what should stand there. */
export const firstJsonError = (text: string): JsonError | undefined => {
  const errors: JsonError[] = [];
  try {
    visit(
      text,
      {
        onError: (code, offset, length, line, character) => {
          const found = foundAt(text, offset, length);
          const name = printParseErrorCode(code);
          if (errors.length < 2) errors.push({ name, line: line + 1, column: character + 1, found });
        },
      },
      strict,
    );
  } catch {
    // Nested too deeply for it: what it found so far stands.
  }
  const [first, second] = errors;
  return first?.name === 'InvalidSymbol' && second !== undefined ? { ...first, name: second.name } : first;
};
