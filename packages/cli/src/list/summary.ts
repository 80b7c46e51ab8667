import { newCounts } from '@assay/lists';
import type { Counts, ListCounts } from '@assay/lists';

/** What became of the rows of all files. */
export interface Summary extends ListCounts {
  readonly files: { readonly file: string; readonly format: string; readonly rows: number }[];
  /** How many rows there are: those that are accepted, rejected and repeated. */
  read: number;
  requests: number;
}

export const newSummary = (): Summary => ({ files: [], read: 0, requests: 0, ...newCounts() });

/** Returns true if each row became something. */
export const isWhole = ({ read, accepted, rejected, repeated }: Summary): boolean =>
  read === accepted + rejected + repeated;

const mendings: Readonly<Record<string, string>> = {
  apostrophe: 'an apostrophe before it',
  formula: 'a formula around it',
  decimal: '.0 behind it',
  exponent: 'an exponent',
  'number-cell': 'a number in place of a text',
  spaces: 'spaces around it, or odd ones in it',
  invisible: 'invisible characters in it',
  reading: 'written as people write it',
  country: 'a country in other letters',
};

const shown = (counts: Counts, most: number): readonly (readonly [string, number])[] => {
  const sorted = Object.entries(counts).sort(([, first], [, second]) => second - first);
  const others = sorted.slice(most).reduce((sum, [, number]) => sum + number, 0);
  return others === 0 ? sorted : [...sorted.slice(0, most), ['others', others]];
};

const number = (of: number): string => of.toLocaleString('en');

const lines = (counts: Counts, nameOf: (name: string) => string, most = 20): readonly string[] =>
  shown(counts, most).map(([name, of]) => `${number(of).padStart(14)}  ${nameOf(name)}`);

/** How long a run took, and how much memory it had. */
export interface Effort {
  readonly seconds: number;
  readonly peakBytes: number;
}

/** Returns the summary for a person. */
export const summaryText = (summary: Summary, { seconds, peakBytes }: Effort): string => {
  const { read, accepted, rejected, repeated, requests, mended, reasons, countries } = summary;
  const line = (of: number, what: string): string => `${number(of).padStart(10)}  ${what}`;
  return [
    line(read, `rows in ${summary.files.map(({ file, format }) => `${file} (${format})`).join(', ')}`),
    line(
      accepted,
      `can be sent${requests === 0 ? '' : `, in ${number(requests)} ${requests === 1 ? 'request' : 'requests'}`}`,
    ),
    ...lines(countries, (name) => name, 5),
    ...(Object.keys(mended).length === 0 ? [] : ['            mended:']),
    ...lines(mended, (name) => mendings[name] ?? name),
    line(rejected, 'rejected'),
    line(repeated, 'repeated'),
    ...lines(reasons, (name) => name),
    `${seconds.toFixed(1)} s, ${number(Math.round(read / Math.max(seconds, 0.001)))} rows a second, ${number(Math.round(peakBytes / 1e6))} MB at most`,
    '',
  ].join('\n');
};

/** Returns the summary for a program. */
export const summaryJson = (summary: Summary, { seconds, peakBytes }: Effort): string =>
  `${JSON.stringify({ ...summary, seconds: Number(seconds.toFixed(3)), rowsPerSecond: Math.round(summary.read / Math.max(seconds, 0.001)), peakBytes }, null, 2)}\n`;
