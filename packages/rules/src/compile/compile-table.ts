import type { Table, TableTypes } from '../rules/table.js';
import { bodyOf, fingerprint, objectsIn, paramsOf } from '../run/compiled.js';
import { programOf } from '../run/program.js';
import { mistake } from '../schema/mistake.js';
import { indented, lines, literal } from './names.js';
import { writeBodyReader, writeDecoder, writeListDecoder, writeListReader } from './write-reader.js';
import { callTarget, writeTarget } from './write-target.js';

/**
 * Returns the code of the compiled parts of a table, an expression for `withCompiled`: the reader, the rules and the decoder
 * of every table, unrolled for this one. The checks stay the table's own functions. Throws a `TypeError` for a table whose body
 * is a reader of its own: there is nothing to unroll.
 *
 * @example
 * const greeting = table({ name: 'greeting', body: object({ text }), messages: {} }).rules({});
 * compileTable(greeting).includes("case \"text\":") // => true
 */
export const compileTable = <T extends TableTypes>(table: Table<T>): string => {
  const plain = table as unknown as Table;
  const body = bodyOf(plain.body);
  if (body === undefined)
    return mistake(
      `The table "${table.name}" has a body that is not made of object(…): nothing can be compiled.`,
    );
  const objects = objectsIn(body);
  const numbered = objects.map((schema, index) => ({ schema, index }));
  const [whole, ...elements] = numbered as [(typeof numbered)[number], ...typeof numbered];
  const { targets, choices } = programOf(plain);
  const options = Object.keys(choices.defaults.options);
  // A list may be of objects like the one that it is in.
  const lists = elements;
  return lines(
    '{',
    `  of: ${literal(fingerprint(plain))},`,
    '  parts: (t) => {',
    indented(
      indented(
        lines(
          'const { none, unreadable, isFound } = t;',
          'const itself = (name) => name;',
          ...numbered.map(({ index }) =>
            lines(
              `const object${index} = t.objects[${index}];`,
              `const plan${index} = object${index}.plan();`,
            ),
          ),
          writeBodyReader(whole, objects, paramsOf(plain.body)),
          ...lists.map((one) => writeListReader(one, objects)),
          ...numbered.map((one) => writeDecoder(one, objects)),
          ...lists.map(writeListDecoder),
          ...targets.map((target, index) => writeTarget(target, index, options)),
          'return {',
          '  readBody: (input, context, params) => {',
          '    const errors = context.errors.length;',
          '    try {',
          '      if (t.isJsonObject(input)) return readBody0(input, context, params);',
          '    } catch {',
          '      // A getter or a proxy threw. The reader of every table forgets what was found, but for these.',
          '      context.errors.length = errors;',
          '    }',
          '    return t.readBody(input, context, params);',
          '  },',
          '  evaluate: (run, node) => {',
          ...targets.map((target, index) => `    ${callTarget(target, index)}`),
          '  },',
          '  decodeBody: ({ value, children }) => decode0(value, children),',
          '};',
        ),
      ),
    ),
    '  },',
    '}',
  );
};
