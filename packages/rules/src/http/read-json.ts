import type { Status } from './problem.js';

// eslint-disable-next-line no-restricted-syntax -- what it takes of its input is told by its arguments alone
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

interface ByteReader {
  /** Has no value when it is done. */
  readonly read: () => Promise<{ readonly value?: Uint8Array | undefined }>;
  readonly cancel: () => Promise<void>;
}

/** A request of the Fetch standard, as far as it is read here. */
export interface FetchRequest {
  readonly headers: { readonly get: (name: string) => string | null };
  readonly body: { readonly getReader: () => ByteReader } | null;
}

/** A body that was read: JSON, or why it is not. `undefined` if there is none. */
export type ReadBody = { readonly json: unknown } | { readonly status: Status; readonly message: string };

const tooLarge = (most: number): ReadBody => ({
  status: 413,
  message: `The request body has more than ${most} bytes.`,
});

/** Returns all bytes, or nothing if there are more than so many. */
const bytesOf = async (reader: ByteReader, most: number): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

const isJson = (type: string | null): boolean =>
  /^\s*application\/(?:[-\w.]+\+)?json\s*(?:;|$)/i.test(type ?? '');

/** Reads the body of a request as JSON: at most so many bytes of it. An empty one is `undefined`. */
export const readJson = async ({ headers, body }: FetchRequest, most: number): Promise<ReadBody> => {
  if (!isJson(headers.get('content-type')))
    return { status: 415, message: 'The content type of the request must be application/json.' };
  if (!/^\s*(?:identity)?\s*$/i.test(headers.get('content-encoding') ?? ''))
    return { status: 415, message: 'The content encoding of the request must be identity.' };
  if (Number(headers.get('content-length') ?? 0) > most) return tooLarge(most);
  if (body === null) return { json: undefined };
  const bytes = await bytesOf(body.getReader(), most);
  if (bytes === undefined) return tooLarge(most);
  if (bytes.length === 0) return { json: undefined };
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return { status: 400, message: 'The request body is not JSON.' };
  }
};
