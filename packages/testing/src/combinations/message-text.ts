import fc from 'fast-check';

import { combinations, flagClasses, given, partOf, textClasses } from './field.js';
import type { Cell, Cells, Knowledge } from './part.js';
import { blank, textCells } from './text.js';

interface StoredClass {
  readonly name: string;
  readonly stored: fc.Arbitrary<string | undefined>;
}

const storedClasses = (knowledge: Knowledge): readonly StoredClass[] =>
  knowledge === 'known'
    ? [
        { name: 'stored text blank', stored: blank },
        { name: 'stored text', stored: textCells },
      ]
    : [{ name: `stored text ${knowledge}`, stored: fc.constant(undefined) }];

/** A flag that overrides the text of the stored message, the field that has another, and that text. */
export const messageTextCells =
  (field: string, flag: string): Cells =>
  (knowledge) =>
    storedClasses(knowledge).flatMap(({ name, stored }) =>
      combinations(flagClasses(flag), [...textClasses(field), given(field, 'given', textCells)]).map(
        ([override, text]): Cell => ({
          name: `${flag} ${override?.name ?? ''}, ${field} ${text?.name ?? ''}, ${name}`,
          part: fc
            .tuple(partOf(...[override, text].filter((one) => one !== undefined)), stored)
            .map(([part, known]) => (known === undefined ? part : { ...part, message: { text: known } })),
        }),
      ),
    );
