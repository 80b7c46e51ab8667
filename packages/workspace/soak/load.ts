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
  /^\{"errors":\["An unexpected error occurred, please contact Customer Support with reference id [-0-9a-f]{36}\."\]\}$/;

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
const faultIn = ({ status, text }: Answer, { errors }: Prepared, mayFail: boolean): string | undefined => {
  if (status === 500 && mayFail) return fault.test(text) ? undefined : `a 500 that says ${text}`;
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
