import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/** How many rows of each kind a list has. */
export interface Made {
  readonly rows: number;
  readonly rejected: number;
  readonly repeated: number;
}

const areas =
  '201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317'.split(
    ' ',
  );

/** A number of the United States, another one for each index. */
const american = (index: number): readonly [area: string, own: string] => [
  areas[index % areas.length] ?? '',
  String(2_000_000 + Math.floor(index / areas.length)),
];

const bad = ['', 'n/a', '1.31756E+10', '#####', '12345', '+1 317 555 1212 ext. 5'];

/** How a number is written: most as documented, others as people do. */
const written = (index: number, way: number): readonly [number: string, country: string] => {
  const [area, own] = american(index);
  const grouped = `(${area}) ${own.slice(0, 3)}-${own.slice(3)}`;
  if (way < 14) return [`1${area}${own}`, 'US'];
  if (way < 17) return [`+1 ${grouped}`, 'US'];
  if (way < 18) return [grouped, 'US'];
  return [`0${7_400_000_000 + index}`.replace(/^(0\d{4})(\d{6})$/, '$1 $2'), 'GB'];
};

/**
 * Writes a CSV of so many rows: a tenth bad, a twentieth a repetition in another spelling, always the same. Of the others seven
 * tenths are digits as documented, and three tenths are written as people write them.
 */
export const makeList = async (file: string, rows: number): Promise<Made> => {
  const out = createWriteStream(file);
  let rejected = 0;
  let repeated = 0;
  let text = 'MobileNumber,SubscriberKey,CountryCode,FirstName\n';
  for (let index = 0; index < rows; index += 1) {
    let [number, country] = written(index, index % 20);
    if (index % 10 === 9) {
      rejected += 1;
      number = bad[Math.floor(index / 10) % bad.length] ?? '';
    } else if (index % 20 === 8) {
      repeated += 1;
      [number, country] = [written(index - 1, 15)[0].replace('+', '00'), 'US'];
    }
    text += `${number},key${index},${country},name${index % 1000}\n`;
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'close');
  return { rows, rejected, repeated };
};
