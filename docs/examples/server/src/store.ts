import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import type { SendRequest, StoredMessage } from '@assay/rules/message-contact';

import type { Question, Reply } from './database.js';

type Row = Readonly<Record<string, unknown>>;
type Statement = Question['statements'][number];

interface Waiting {
  readonly found: (rows: readonly Row[]) => void;
  readonly failed: (error: Error) => void;
}

/** What was accepted under a token. */
export interface Delivery {
  readonly tokenId: string;
  readonly acceptedAt: string;
  readonly numbers: readonly string[];
}

/** What the endpoint asks of its database. Each rejects while the database is gone. */
export interface Store {
  /** `null`: the client has no such message. One query, with its keywords. */
  readonly messageOf: (id: string) => Promise<StoredMessage | null>;
  /** Stores a send, in one transaction, and returns its token. */
  readonly accept: (messageId: string, send: SendRequest) => Promise<string>;
  readonly deliveryOf: (messageId: string, tokenId: string) => Promise<Delivery | undefined>;
  /** How many transactions were asked for. */
  readonly asked: () => number;
  /** Kills the database, as a fault would: it comes back by itself. */
  readonly kill: () => void;
  readonly close: () => Promise<void>;
}

const program = fileURLToPath(new URL('database.ts', import.meta.url));

const gone = (): Error => new Error('The database is gone.');

/** Milliseconds until a database that is gone is started again. */
const pause = 200;

/** The numbers that a send goes to. */
const numbersOf = ({ mobileNumbers = [], Subscribers = [] }: SendRequest): readonly string[] => [
  ...mobileNumbers,
  ...Subscribers.map(({ MobileNumber }) => MobileNumber),
];

/** Starts the database, of this file or in memory, and waits until it can be asked. */
export const openStore = async (url = 'file::memory:'): Promise<Store> => {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let isClosed = false;
  let database: ChildProcess | undefined;

  const start = (): Promise<void> =>
    new Promise((started) => {
      const child = fork(program, [url], { execArgv: ['--import', 'tsx'] });
      child.on('message', (reply: Reply) => {
        if (reply.id === 0) {
          database = child;
          return started();
        }
        const asker = waiting.get(reply.id);
        waiting.delete(reply.id);
        if ('rows' in reply) asker?.found(reply.rows);
        else asker?.failed(new Error(reply.wrong));
      });
      child.on('exit', () => {
        database = undefined;
        waiting.forEach(({ failed }) => failed(gone()));
        waiting.clear();
        if (!isClosed) setTimeout(() => void start().then(started), pause);
      });
    });

  const transaction = (...statements: readonly Statement[]): Promise<readonly Row[]> =>
    new Promise((found, failed) => {
      asked += 1;
      if (database?.connected !== true) return failed(gone());
      const id = asked;
      waiting.set(id, { found, failed });
      // It may be gone already, and nobody knows yet: whoever hears of it first says the same.
      database.send({ id, statements } satisfies Question, (error) => {
        if (error === null) return;
        waiting.delete(id);
        failed(gone());
      });
    });

  await start();
  return {
    messageOf: async (id) => {
      const sql = `SELECT text, (SELECT json_group_array(keyword) FROM keywords WHERE keywords.code = messages.code) AS keywords
        FROM messages WHERE id = ?`;
      const [row] = await transaction({ sql, args: [id] });
      return row === undefined
        ? null
        : { text: String(row['text']), keywords: JSON.parse(String(row['keywords'])) as readonly string[] };
    },
    accept: async (messageId, send) => {
      const token = randomUUID();
      const numbers = JSON.stringify(numbersOf(send));
      await transaction(
        {
          sql: 'INSERT INTO sends (token, message, request) VALUES (?, ?, ?)',
          args: [token, messageId, JSON.stringify(send)],
        },
        {
          sql: 'INSERT INTO recipients (token, place, number) SELECT ?, key, value FROM json_each(?)',
          args: [token, numbers],
        },
      );
      return token;
    },
    deliveryOf: async (messageId, tokenId) => {
      const sql = `SELECT accepted_at, (SELECT json_group_array(number) FROM (SELECT number FROM recipients WHERE token = sends.token ORDER BY place)) AS numbers
        FROM sends WHERE token = ? AND message = ?`;
      const [row] = await transaction({ sql, args: [tokenId, messageId] });
      return row === undefined
        ? undefined
        : {
            tokenId,
            acceptedAt: String(row['accepted_at']),
            numbers: JSON.parse(String(row['numbers'])) as readonly string[],
          };
    },
    asked: () => asked,
    kill: () => void database?.kill('SIGKILL'),
    close: () =>
      new Promise((closed) => {
        isClosed = true;
        if (database === undefined) return closed();
        database.once('exit', () => closed());
        database.disconnect();
      }),
  };
};
