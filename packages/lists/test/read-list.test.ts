import { gzipSync } from 'node:zlib';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { writeXlsx } from 'hucre/xlsx';

import { ListError, openList, readList } from '../src/index.js';
import type { Listed, ReadSettings } from '../src/index.js';
import { inPieces, utf8 } from './pieces.js';
import { seeded } from './seed.js';

/** Returns line, status, digits or reason, of each row. */
const rowsOf = async (
  listed: Listed,
  settings: ReadSettings = {},
): Promise<readonly (readonly unknown[])[]> => {
  const rows: (readonly unknown[])[] = [];
  for await (const { line, result } of readList(listed, settings))
    rows.push([
      line,
      result.status,
      result.status === 'accepted' ? result.subscriber.MobileNumber : result.reason,
    ]);
  return rows;
};

const errorOf = async (listed: Listed, settings: ReadSettings = {}): Promise<ListError> => {
  try {
    await rowsOf(listed, settings);
  } catch (error) {
    if (error instanceof ListError) return error;
    throw error;
  }
  throw new Error('It was read.');
};

const three = [
  [2, 'accepted', '13175551212'],
  [3, 'accepted', '447400123456'],
  [4, 'rejected', 'digits-lost'],
];
const csv = 'Mobile,Id,Name\n+1 317 555 1212,ann,"Ann, or Anna"\n447400123456,bob,Bob\n1.3E+10,eve,Eve\n';

describe('a list is read by its content', () => {
  test.each<[string, Listed]>([
    ['commas', csv],
    ['semicolons', csv.replace('"Ann, or Anna"', 'Ann').replaceAll(',', ';')],
    ['tabs', csv.replace('"Ann, or Anna"', 'Ann').replaceAll(',', '\t')],
    ['bars', csv.replace('"Ann, or Anna"', 'Ann').replaceAll(',', '|')],
    ['single quotes', "'Mobile';'Id'\n'+1 317 555 1212';'a'\n447400123456;'b'\n'1.3E+10';'c'\n"],
    ['a byte order mark', `\ufeff${csv}`],
    ['CRLF', csv.replaceAll('\n', '\r\n')],
    ['CR', csv.replaceAll('\n', '\r')],
    ['lines that end in both ways', csv.replace('\n', '\r\n')],
    ['no line break at the end', csv.trimEnd()],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from(`\ufeff${csv}`, 'utf16le'))],
    ['UTF-16 without one', new Uint8Array(Buffer.from(csv, 'utf16le'))],
    ['UTF-16, big end first', new Uint8Array(Buffer.from(`\ufeff${csv}`, 'utf16le').swap16())],
    ['gzip', new Uint8Array(gzipSync(csv))],
    ['a file of a page', new Blob([csv])],
  ])('%s', async (_, listed) => {
    expect(await rowsOf(listed)).toEqual(three);
  });

  test('a row a JSON object', async () => {
    const objects = [
      { Mobile: '+1 317 555 1212', Id: 'ann' },
      { Id: 'bob', Mobile: 447400123456, Town: 'X' },
      { Mobile: '1.3E+10', Id: 'eve' },
    ];
    const expected = three.map(([line, ...others]) => [Number(line) - 1, ...others]);
    expect(await rowsOf(objects.map((one) => JSON.stringify(one)).join('\n'))).toEqual(expected);
    expect(await rowsOf(JSON.stringify(objects, null, 2))).toEqual(expected);
    expect((await openList(JSON.stringify(objects))).columns).toEqual(['Mobile', 'Id', 'Town']);
  });

  test('a workbook, cells as they are stored', async () => {
    const rows = [
      ['Mobile', 'Id', 'Country'],
      [13175551212, 'ann', 'US'],
      ['00447400123456', 'bob', 'GB'],
      ['1.3E+10', 'eve', null],
      [2 ** 64, 'x', null],
    ];
    const other = [
      ['Phone', 'Key'],
      ['4740612345', 'kari'],
    ];
    const book = await writeXlsx({
      sheets: [
        { name: 'People', rows },
        { name: 'Others', rows: other },
      ],
    });
    expect(await rowsOf(book)).toEqual([...three, [5, 'rejected', 'digits-lost']]);
    expect(await rowsOf(inPieces(book, [1000]))).toHaveLength(4);
    expect(await rowsOf(book, { sheet: 'Others' })).toEqual([[2, 'accepted', '4740612345']]);
    expect((await errorOf(book, { sheet: 'None' })).message).toMatch(/no sheet "None"/);
  });

  test('Parquet, from the file itself', async () => {
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: 'Mobile', data: [13175551212n, 447400123456n, null], type: 'INT64' },
        { name: 'Id', data: ['ann', 'bob', 'eve'], type: 'STRING' },
      ],
    });
    expect(await rowsOf(new Uint8Array(buffer))).toEqual([
      [1, 'accepted', '13175551212'],
      [2, 'accepted', '447400123456'],
      [3, 'rejected', 'subscriber-incomplete'],
    ]);
    expect((await errorOf(inPieces(new Uint8Array(buffer)))).message).toMatch(/give the file itself/);
  });

  describe('bytes that were changed or cut', () => {
    const keys = Array.from({ length: 60 }, (_, index) => `k${index}`);
    const numbers = keys.map((_, index) => String(13_175_551_000 + index));
    /** All rows, or why they cannot be read. */
    const outcomeOf = async (bytes: Uint8Array): Promise<unknown> => {
      try {
        return await rowsOf(bytes);
      } catch (error) {
        return error;
      }
    };
    const damages = fc.oneof(
      fc.record({ at: fc.nat(), byte: fc.integer({ min: 1, max: 255 }) }),
      fc.record({ at: fc.nat(), byte: fc.constant(0) }),
    );
    /** A byte of it is another one, or it ends there. */
    const damaged = (
      bytes: Uint8Array,
      { at, byte }: { readonly at: number; readonly byte: number },
    ): Uint8Array => {
      const place = at % bytes.length;
      if (byte === 0) return bytes.slice(0, place);
      const copy = bytes.slice();
      copy[place] = (copy[place] ?? 0) ^ byte;
      return copy;
    };

    test('a workbook is read as it was, or refused', async () => {
      const rows = keys.map((key, index) => [key, numbers[index] ?? '']);
      const book = await writeXlsx({ sheets: [{ name: 'People', rows: [['Id', 'Mobile'], ...rows] }] });
      const whole = await rowsOf(book);
      expect(whole).toHaveLength(60);
      await fc.assert(
        fc.asyncProperty(damages, async (damage) => {
          const outcome = await outcomeOf(damaged(book, damage));
          if (!(outcome instanceof ListError)) expect(outcome).toEqual(whole);
        }),
        seeded(500),
      );
    });

    test('a sheet that is not what its archive says is named', async () => {
      const book = await writeXlsx({
        sheets: [
          {
            name: 'People',
            rows: [
              ['Id', 'Mobile'],
              ['ann', '13175551212'],
            ],
          },
        ],
      });
      const text = Buffer.from(book).toString('latin1');
      const name = 'xl/worksheets/sheet1.xml';
      const local = text.indexOf(name) + name.length;
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, (_, index) => outcomeOf(damaged(book, { at: local + index, byte: 1 }))),
      );
      expect(
        outcomes.some(
          (outcome) =>
            outcome instanceof ListError && outcome.message.includes(`${name} does not have the checksum`),
        ),
      ).toBe(true);
    });

    // Its pages have no checksum, so another digit cannot be seen.
    test('of Parquet no row is lost, or it is refused', async () => {
      const bytes = new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: 'Id', data: keys },
            { name: 'Mobile', data: numbers },
          ],
        }),
      );
      await fc.assert(
        fc.asyncProperty(damages, async (damage) => {
          const outcome = await outcomeOf(damaged(bytes, damage));
          if (!(outcome instanceof ListError)) expect(outcome).toHaveLength(60);
        }),
        seeded(500),
      );
    });
  });

  test('rows without a value are none: spreadsheets leave them below a list', async () => {
    const rows = [
      ['Mobile', 'Id'],
      ['13175551212', 'a'],
      [null, ''],
      ['13175551213', 'b'],
      [null, null],
    ];
    const book = await writeXlsx({ sheets: [{ name: 'People', rows }] });
    const lines = rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n');
    for (const list of [book, lines])
      expect(await rowsOf(list)).toEqual([
        [2, 'accepted', '13175551212'],
        [4, 'accepted', '13175551213'],
      ]);
  });

  test('a list without a header is known by its first row', async () => {
    const columns = { number: '2', key: '1' };
    expect(await rowsOf('ann,+1 317 555 1212\nbob,447400123456\n', { columns })).toEqual([
      [1, 'accepted', '13175551212'],
      [2, 'accepted', '447400123456'],
    ]);
    expect(
      await rowsOf('Mobile,Id\n13175551212,a\n', { hasHeader: false, columns: { number: '1', key: '2' } }),
    ).toEqual([
      [1, 'rejected', 'number-not-numeric'],
      [2, 'accepted', '13175551212'],
    ]);
  });
});

describe('however it is cut', () => {
  const cell = fc.oneof(
    fc.constantFrom('13175551212', '+1 317 555 1212', '447400123456', 'x'),
    fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é', '😀', ';') }),
  );
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  test('the cells, and the lines, are the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('utf8' as const, 'utf16le' as const),
        async (rows, sizes, encoding) => {
          const head = 'Mobile,Id,Name';
          const text = [head, ...rows.map((row) => row.map(quoted).join(','))].join('\n');
          const bytes = new Uint8Array(Buffer.from(encoding === 'utf8' ? text : `\ufeff${text}`, encoding));
          const found: (readonly [number, readonly unknown[]])[] = [];
          for await (const { cells, line } of readList(inPieces(bytes, sizes), { keep: 'all' }))
            found.push([line, cells]);
          let line = 1;
          const expected = rows.flatMap((row) => {
            line += 1;
            const at = line;
            line += row.join('').split('\n').length - 1;
            return row.every((one) => one === '') ? [] : [[at, row]];
          });
          expect(found).toEqual(expected);
        },
      ),
      seeded(300),
    );
  });

  test('a file that ends too early is an error, and no end', async () => {
    const zipped = gzipSync(csv.repeat(50));
    for (const length of [12, 40, zipped.length - 9, zipped.length - 1])
      expect((await errorOf(new Uint8Array(zipped.subarray(0, length)))).message).toMatch(/gzip/);
    expect((await errorOf('[{"Mobile":"13175551212","Id":"a"}')).message).toMatch(/not closed.*element 1/);
    expect(await errorOf('Mobile,Id\n13175551212,"a\n13175551213,b\n')).toMatchObject({
      line: 2,
      column: 13,
    });
  });
});

describe('what is no list has an error with its place', () => {
  test.each<[Listed, object]>([
    ['', { message: 'The file is empty.' }],
    ['Mobile,Id\n"1"3,a\n', { line: 2, column: 1 }],
    ['Mobile,Id\n1,"a\nb"\n2,"c"d\n', { line: 4, column: 3 }],
    ['{"Mobile":"1"}\n{"Mobile"\n', { line: 2 }],
    ['{"Mobile":"1"}\n7\n', { line: 2 }],
    ['[1]', { message: 'Element 1 of the array is not an object.' }],
    ['[{"Mobile":"1","Id":1},{]', {}],
    [
      new Uint8Array([...utf8('Mobile,Id\n1,a\n'), 0xe9, 0x0a]),
      { message: expect.stringMatching(/Latin-1.*iconv/) },
    ],
    [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), { message: expect.stringMatching(/workbook/) }],
    [utf8('PAR1xxxxPAR1'), { message: expect.stringMatching(/Parquet/) }],
    ['a,b\n1,2\n', { message: expect.stringMatching(/no column for the number.*--number.*"a", "b"/) }],
    ['Mobile,Name\n1,2\n', { message: expect.stringMatching(/no column for the key/) }],
    ['Mobile,Phone,Id\n', { message: expect.stringMatching(/"Mobile" or in "Phone"/) }],
    ['13175551212\n13175551213\n', { message: expect.stringMatching(/no header/) }],
  ])('%j', async (listed, expected) => {
    expect(await errorOf(listed)).toMatchObject(expected);
  });

  test('one cell of 64 MB is not kept', async () => {
    let read = 0;
    const source = {
      name: 'large',
      open: async function* () {
        yield utf8('Mobile,Id\n13175551212,"');
        for (; read < 64; read += 1) {
          await Promise.resolve();
          yield new Uint8Array(1 << 20).fill(0x61);
        }
      },
    };
    expect(await errorOf(source)).toMatchObject({
      line: 2,
      column: 13,
      message: expect.stringMatching(/1,048,576/),
    });
    expect(read).toBeLessThan(4);
    read = 0;
    const line = {
      ...source,
      open: async function* () {
        yield utf8('{"Mobile":"');
        for (; read < 64; read += 1) {
          await Promise.resolve();
          yield new Uint8Array(1 << 20).fill(0x61);
        }
      },
    };
    expect(await errorOf(line)).toMatchObject({ line: 1 });
    expect(read).toBeLessThan(4);
  });
});

describe('columns', () => {
  test.each<[string, ReadSettings]>([
    ['_MobileNumber,_ContactKey,_CountryCode,_Locale', {}],
    ['Handy;ID;Land;E-Mail', {}],
    ['Móvil;Subscriber Key;País;Correo', {}],
    ['Tel,Email,Locale,x', {}],
    ['a,b,c,d', { columns: { number: 'a', key: 'B', country: '3' } }],
    ['Mobile,Phone,Country,Id', { columns: { number: 'Mobile', key: 'Phone' } }],
  ])('%s', async (header, settings) => {
    const separator = header.includes(';') ? ';' : ',';
    const country = header.includes('Locale,x') ? 'en-US' : 'US';
    const list = `${header}\n${['13175551212', 'k', country, 'x'].join(separator)}\n`;
    const rows: unknown[] = [];
    for await (const { result } of readList(list, settings)) rows.push(result);
    expect(rows).toEqual([
      expect.objectContaining({
        subscriber: expect.objectContaining({ MobileNumber: '13175551212', SubscriberKey: 'k' }),
      }),
    ]);
    expect(JSON.stringify(rows)).toContain('"CountryCode":"US"');
  });

  test('that there are twice are told apart by their number', async () => {
    const list = 'Phone,Phone,Id\n13175551212,447400123456,a\n';
    expect((await errorOf(list)).message).toMatch(/may be in "Phone" or in "Phone"/);
    expect((await errorOf(list, { columns: { number: 'Phone' } })).message).toMatch(/1 and 2.*--number 1/);
    expect(await rowsOf(list, { columns: { number: '2' } })).toEqual([[2, 'accepted', '447400123456']]);
    expect((await errorOf(list, { columns: { number: 'Fax' } })).message).toMatch(/no column "Fax"/);
  });

  test('a row with more cells than columns is rejected, unless they are blank', async () => {
    expect(await rowsOf('Mobile,Id,Name\n13175551212,a,b,c\n13175551212,a,b,,\n13175551213,b\n')).toEqual([
      [2, 'rejected', 'too-many-cells'],
      [3, 'accepted', '13175551212'],
      [4, 'accepted', '13175551213'],
    ]);
  });
});

describe('repeated rows', () => {
  const list = 'Mobile,Id\n13175551212,a\n+1 317 555 1212,b\n13175551213,a\n13175551214,c\n13175551214,c\n';

  test.each<[ReadSettings['keep'], readonly string[]]>([
    ['first', ['accepted', 'same-number', 'same-key', 'accepted', 'same-number']],
    ['last', ['same-number', 'accepted', 'accepted', 'same-number', 'accepted']],
    ['all', ['accepted', 'accepted', 'accepted', 'accepted', 'accepted']],
  ])('keep %s', async (keep, expected) => {
    const rows = await rowsOf(list, { keep });
    expect(rows.map(([, status, reason]) => (status === 'accepted' ? status : reason))).toEqual(expected);
  });

  test('name the line that is sent', async () => {
    const sentences: string[] = [];
    for await (const { result } of readList(list))
      if (result.status === 'repeated') sentences.push(result.sentence);
    expect(sentences).toEqual([
      'Line 2 has the same number.',
      'Line 2 has the same key, with another number.',
      'Line 5 has the same number.',
    ]);
  });

  test('stay repeated in a file of rejected rows that is fed back', async () => {
    const back = [
      'Mobile,Id,line,reason,sentence,remedy',
      '13175551212,b,3,same-number,Line 2 has the same number.,Nothing.',
      '13175551213,d,4,,,',
      '13175551214,e,5,number-invalid,Invalid phone number,Mend it.',
    ].join('\n');
    expect(await rowsOf(back)).toEqual([
      [2, 'repeated', 'same-number'],
      [3, 'accepted', '13175551213'],
      [4, 'accepted', '13175551214'],
    ]);
  });
});
