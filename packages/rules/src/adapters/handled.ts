import type { AdviceById } from '../engine/advice.js';
import { refuse } from './answer.js';
import type { Answer } from './answer.js';
import type { Status } from './problem.js';
import { readJson } from './read-json.js';
import type { FetchRequest } from './read-json.js';
import type { ReportOrIssues } from './said.js';

// eslint-disable-next-line no-restricted-syntax -- a handler of the Fetch standard returns one
declare const Response: new (body: string, init: Pick<Answer, 'status' | 'headers'>) => unknown;

/** What every handler may be told. */
export interface Answering {
  /** What problem details say besides the sentences: the cause, and a remedy. */
  readonly advice?: AdviceById;
  /** How many bytes a body has at most; 1,048,576 where it is not given. */
  readonly mostBytes?: number;
}

/** Makes the response that refuses a request. */
export type Refuse<Sent> = (of: ReportOrIssues, status?: Status) => Sent;

/** Reads the JSON body of a request, and refuses one that can't be read; else `judge` makes the response. */
export const handled = async <Sent>(
  request: FetchRequest,
  { advice, mostBytes = 1_048_576 }: Answering,
  judge: (body: unknown, refuse: Refuse<Sent>) => Sent | Promise<Sent>,
): Promise<Sent> => {
  const send: Refuse<Sent> = (of, status) => {
    const { body, ...init } = refuse(of, status, request.headers.get('accept'), advice);
    return new Response(body, init) as Sent;
  };
  const read = await readJson(request, mostBytes);
  return 'json' in read ? judge(read.json, send) : send([{ message: read.message, path: [] }], read.status);
};
