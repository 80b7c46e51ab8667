import { phoneLevels } from './sends.js';
import type { Language, PhoneLevel } from './sends.js';

/** The state of the playground. A link has all of it in its fragment, so nothing is sent anywhere. */
export interface State {
  /** The tab that is open: a request to a send, or a table of one's own. */
  readonly tab: 'send' | 'table';
  /** The name of a send. */
  readonly send: string;
  /** JSON texts, as they were typed. */
  readonly request: string;
  readonly facts: string;
  readonly phone: PhoneLevel;
  readonly language: Language;
  /** A module of TypeScript that exports a table, an input of it, and its facts. */
  readonly code: string;
  readonly input: string;
  readonly inputFacts: string;
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** Returns a value as a fragment: its JSON, deflated, in the letters of an address. */
export const toFragment = async (value: object): Promise<string> =>
  toBase64Url(
    await through(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream('deflate-raw')),
  );

/** Returns the fields of a fragment. None if it is not one that `toFragment` made: a link may be cut, or typed. */
export const fromFragment = async (fragment: string): Promise<{ readonly [name: string]: unknown }> => {
  try {
    const bytes = await through(fromBase64Url(fragment), new DecompressionStream('deflate-raw'));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

const oneOf = <Value extends string>(values: readonly Value[], value: unknown, otherwise: Value): Value =>
  values.find((one) => one === value) ?? otherwise;

/** Returns a state of fields that anybody may have written; what is missing or of another kind is that of the other state. */
export const stateOf = (fields: { readonly [name: string]: unknown }, otherwise: State): State => ({
  tab: oneOf(['send', 'table'], fields['tab'], otherwise.tab),
  send: text(fields['send'], otherwise.send),
  request: text(fields['request'], otherwise.request),
  facts: text(fields['facts'], otherwise.facts),
  phone: oneOf(phoneLevels, fields['phone'], otherwise.phone),
  language: oneOf(['en', 'de', 'es'], fields['language'], otherwise.language),
  code: text(fields['code'], otherwise.code),
  input: text(fields['input'], otherwise.input),
  inputFacts: text(fields['inputFacts'], otherwise.inputFacts),
});
