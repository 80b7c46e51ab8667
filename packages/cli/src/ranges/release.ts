import { changedCallingCodes, metadataRanges } from '@assay/phone/metadata';
import type { NumberRange } from '@assay/phone/ranges';
import type { Edge } from '../edge.js';
import { fault, systemFault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { fileText } from '../input/file-text.js';

/** A level of numbers that has ranges. */
export type RangeLevel = 'possible' | 'valid';

/** A release of the ranges: a folder that `assay ranges` has written, or the metadata that they are made of. */
export type Release =
  | { readonly kind: 'ranges'; readonly file: string; readonly ranges: readonly NumberRange[] }
  | { readonly kind: 'metadata'; readonly file: string; readonly metadata: unknown };

/** Reads the file of a folder that `assay ranges` has written. */
const rangesIn = (file: string, text: string, level: RangeLevel): Release | Fault => {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const [first, second, third] = header.trim().split(',');
  if (first !== 'lowest' || second !== 'highest')
    return fault({ file, line: 1 }, 'columns lowest and highest', header, 'write it with assay ranges');
  const itsLevel = third === 'type' ? 'valid' : 'possible';
  if (itsLevel !== level)
    return fault(
      { file },
      `ranges of ${level} numbers`,
      `those of ${itsLevel} ones`,
      `choose --level ${itsLevel}`,
    );
  const ranges: NumberRange[] = [];
  for (const [index, line] of lines.entries()) {
    const [lowest = NaN, highest = NaN] = line.split(',', 2).map(Number);
    const isRange =
      Number.isSafeInteger(lowest) &&
      Number.isSafeInteger(highest) &&
      lowest <= highest &&
      lowest > (ranges.at(-1)?.highest ?? 0);
    if (!isRange)
      return fault(
        { file, line: index + 2 },
        'a range behind the one before it',
        line,
        'write it with assay ranges',
      );
    ranges.push({ length: String(lowest).length, lowest, highest });
  }
  return { kind: 'ranges', file, ranges };
};

const metadataIn = (file: string, text: string): Release | Fault => {
  try {
    const metadata: unknown = JSON.parse(text);
    // For no calling code: it refuses what is no metadata.
    metadataRanges(metadata, 'valid', []);
    return { kind: 'metadata', file, metadata };
  } catch (error) {
    return { kind: 'fault', place: { file }, text: (error as Error).message };
  }
};

const isAbsent = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Reads a release: a folder, or the name under which a libphonenumber-js is installed here. */
export const readRelease = async (path: string, level: RangeLevel, edge: Edge): Promise<Release | Fault> => {
  for (const folder of [path, `node_modules/${path}`])
    for (const [name, read] of [
      ['ranges.csv', (file: string, text: string) => rangesIn(file, text, level)],
      ['metadata.max.json', metadataIn],
    ] as const) {
      const file = `${folder}/${name}`;
      try {
        return read(file, await fileText(file, edge));
      } catch (error) {
        if (!isAbsent(error)) return systemFault(file, error);
      }
    }
  return fault(
    { file: path },
    'a folder of assay ranges, or a libphonenumber-js that is installed',
    'no ranges.csv and no metadata.max.json in it',
    'check the path',
  );
};

/** Returns the ranges of both, but for calling codes about which they are known to agree. */
export const rangesOfBoth = (
  old: Release,
  next: Release,
  level: RangeLevel,
): readonly [old: readonly NumberRange[], next: readonly NumberRange[]] => {
  const among =
    old.kind === 'metadata' && next.kind === 'metadata'
      ? changedCallingCodes(old.metadata, next.metadata)
      : undefined;
  const of = (release: Release): readonly NumberRange[] =>
    release.kind === 'ranges' ? release.ranges : metadataRanges(release.metadata, level, among);
  return [of(old), of(next)];
};
