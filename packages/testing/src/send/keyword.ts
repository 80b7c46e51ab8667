import fc from 'fast-check';
import { asciiLowerCase } from '@assay/rules';
import { inAnyCase } from '../readable-body.js';

import { combinations, flagClasses, given, partOf, textClasses } from '../combinations/field.js';
import type { FieldClass } from '../combinations/field.js';
import type { Cell, Cells, Knowledge, Part } from '../combinations/part.js';
import { blank, textCells } from '../combinations/text.js';

/** Keywords are compared without the case of ASCII letters, and without white space around them. */
const comparable = (keyword: string): string => asciiLowerCase(keyword.trim());

const asciiWord = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-_'),
  minLength: 1,
  maxLength: 12,
});

const otherKeywords = fc.array(fc.oneof(textCells, blank), { maxLength: 4 });

/** A keyword, written otherwise than the code has it, and a list that has it. */
const amongThem = fc
  .tuple(
    fc.oneof(
      asciiWord.chain((word) => fc.tuple(inAnyCase(word), inAnyCase(word))),
      textCells.map((word): [string, string] => [word, word]),
    ),
    blank,
    blank,
    otherKeywords,
    fc.nat(),
  )
  .map(([[written, known], before, after, list, at]) => ({
    keyword: before + written + after,
    keywords: [...list.slice(0, at % (list.length + 1)), known, ...list.slice(at % (list.length + 1))],
  }));

/** A keyword, and a list that lacks it; near misses are among the list. */
const notAmongThem = fc.tuple(textCells, otherKeywords, fc.boolean()).map(([keyword, list, near]) => ({
  keyword,
  keywords: [...list, ...(near ? [`${keyword}x`, `x${keyword}`, keyword.trim().slice(1)] : [])].filter(
    (known) => comparable(known) !== comparable(keyword),
  ),
}));

interface KeywordClass {
  readonly name: string;
  readonly part: fc.Arbitrary<Part>;
}

const keywordField = 'keyword';

interface Keyed {
  readonly keyword: string;
  readonly keywords: readonly string[];
}

const withKeyword = ({ keyword, keywords }: Keyed): fc.Arbitrary<Part> =>
  given(keywordField, '', fc.constant(keyword)).entries.map((entries) => ({
    entries,
    message: { keywords },
  }));

const unjudged = (plain: FieldClass, knowledge: Knowledge): readonly KeywordClass[] => [
  { name: plain.name, part: partOf(plain) },
  ...(knowledge === 'known'
    ? [
        {
          name: `${plain.name}, keywords known`,
          part: fc
            .tuple(plain.entries, otherKeywords)
            .map(([entries, keywords]) => ({ entries, message: { keywords } })),
        },
      ]
    : []),
];

const keywordClasses = (knowledge: Knowledge): readonly KeywordClass[] => [
  ...textClasses(keywordField).flatMap((plain) => unjudged(plain, knowledge)),
  { name: 'given', part: partOf(given(keywordField, 'given', textCells)) },
  ...(knowledge === 'known'
    ? [
        { name: 'among the keywords', part: amongThem.chain(withKeyword) },
        { name: 'not among the keywords', part: notAmongThem.chain(withKeyword) },
      ]
    : []),
];

/** `keyword`, the flags that need one, and the keywords of the message's code. */
export const keywordCells: Cells = (knowledge) =>
  combinations<readonly [string, fc.Arbitrary<Part>]>(
    flagClasses('Subscribe').map((one) => [`Subscribe ${one.name}`, partOf(one)]),
    flagClasses('Resubscribe').map((one) => [`Resubscribe ${one.name}`, partOf(one)]),
    keywordClasses(knowledge).map((one) => [`keyword ${one.name}`, one.part]),
  ).map((classes): Cell => ({
    name: classes.map(([name]) => name).join(', '),
    part: fc.tuple(...classes.map(([, part]) => part)).map((parts) => ({
      entries: parts.flatMap(({ entries }) => entries),
      message: Object.assign({}, ...parts.map(({ message }) => message)) as Partial<{
        keywords: readonly string[];
      }>,
    })),
  }));
