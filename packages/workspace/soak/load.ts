import { Agent, request as httpRequest } from 'node:http';

import type { Prepared } from './requests.js';

/** What came of the requests of one load. */
export interface Tally {
  /** By status; 0 where there was no answer. */
  readonly statuses: Map<number, number>;
  /** Of each 202. */
  readonly tokens: string[];
  /** What is not as it should be, with the request. */
  readonly wrong: string[];
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

const connections = 200;

const fault =
  /^An unexpected error occurred, please contact Customer Support with reference id [-0-9a-f]{36}\.$/;

/** While the database is gone: all that is wrong without it, and that something else could not be looked up. 500 if that is all. */
const isFault = ({ status, text }: Answer, { withoutDatabase }: Prepared): boolean => {
  const { errors } = JSON.parse(text) as { readonly errors: readonly string[] };
  const others = errors.filter((sentence) => !fault.test(sentence));
  return (
    errors.length === others.length + 1 &&
    JSON.stringify(others) === JSON.stringify(withoutDatabase) &&
    status === (others.length === 0 ? 500 : 400)
  );
};

const ask = (agent: Agent, port: number, { path, text }: Prepared): Promise<Answer> =>
  new Promise((answered, failed) => {
    const asking = httpRequest(
      {
        ...{ agent, host: '127.0.0.1', port, path, method: 'POST' },
        headers: {
          authorization: 'Bearer soak',
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          answered({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
        response.on('error', failed);
      },
    );
    asking.on('error', failed);
    asking.end(text);
  });

/** What is wrong with an answer; nothing where it is as the oracle says, or a fault that may be. */
const faultIn = (answer: Answer, prepared: Prepared, mayFail: boolean): string | undefined => {
  const { status, text } = answer;
  const { errors } = prepared;
  if (mayFail && (status === 500 || status === 400) && isFault(answer, prepared)) return undefined;
  if (errors.length === 0) return status === 202 ? undefined : `${status} ${text}, and not 202`;
  const documented = JSON.stringify({ errors });
  return status === 400 && text === documented ? undefined : `${status} ${text}, and not 400 ${documented}`;
};

/** 200 connections ask one request after the other, until `until` says so. `mayFail`: a fault is on purpose. */
export const load = async (
  port: number,
  requests: readonly Prepared[],
  until: () => boolean,
  mayFail = false,
): Promise<Tally> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const tally: Tally = { statuses: new Map(), tokens: [], wrong: [] };
  let next = 0;
  const ever = async (): Promise<void> => {
    while (!until()) {
      const prepared = requests[next % requests.length] as Prepared;
      next += 1;
      const answer = await ask(agent, port, prepared).catch((): Answer => ({ status: 0, text: 'no answer' }));
      tally.statuses.set(answer.status, (tally.statuses.get(answer.status) ?? 0) + 1);
      if (answer.status === 0 && mayFail) continue;
      const wrong = faultIn(answer, prepared, mayFail);
      if (wrong !== undefined)
        tally.wrong.push(`${prepared.path} ${prepared.text.slice(0, 300)}: ${wrong.slice(0, 600)}`);
      if (answer.status === 202) tally.tokens.push((JSON.parse(answer.text) as { tokenId: string }).tokenId);
    }
  };
  await Promise.all(Array.from({ length: connections }, ever));
  agent.destroy();
  return tally;
};
