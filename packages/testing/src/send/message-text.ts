import fc from 'fast-check';

import { combinations, flagClasses, given, partOf, textClasses } from './field.js';
import type { FieldClass } from './field.js';
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

const messageTextClasses: readonly FieldClass[] = [
  ...textClasses('messageText'),
  given('messageText', 'given', textCells),
];

/** `Override`, `messageText`, and the text of the stored message. */
export const messageTextCells: Cells = (knowledge) =>
  storedClasses(knowledge).flatMap(({ name, stored }) =>
    combinations(flagClasses('Override'), messageTextClasses).map(([override, messageText]): Cell => ({
      name: `Override ${override?.name ?? ''}, messageText ${messageText?.name ?? ''}, ${name}`,
      part: fc
        .tuple(partOf(...[override, messageText].filter((one) => one !== undefined)), stored)
        .map(([part, known]) => (known === undefined ? part : { ...part, message: { text: known } })),
    })),
  );
