import { parseMessage, validate } from '@assay/rules';
import { sendRules } from '@assay/rules/message-contact/lite';
import type { RuleId, SendBodyInput } from '@assay/rules/message-contact/lite';

/** One thing that is wrong: by the rule that says it, where the sentence is a documented one. */
export interface SendError {
  readonly message: string;
  readonly rule?: RuleId;
  readonly args?: readonly string[];
  /** Where it is in the body, where the client found it. */
  readonly path?: readonly (string | number)[];
}

/** What came of a send. */
export type Sent =
  | { readonly status: 'accepted'; readonly tokenId: string }
  /** Refused before it was sent, or by the server. */
  | { readonly status: 'refused'; readonly by: 'client' | 'server'; readonly errors: readonly SendError[] }
  /** Not sent: there were too many requests. Try again, and not before so many seconds, if the server has said. */
  | { readonly status: 'throttled'; readonly message: string; readonly retryAfter?: number }
  /** Nobody knows whether it was sent: a fault of the server, its reference id where it has one, or an answer that can't be read. */
  | { readonly status: 'failed'; readonly message: string; readonly referenceId?: string };

/** What was accepted under a token. */
export interface Delivery {
  readonly tokenId: string;
  readonly acceptedAt: string;
  readonly numbers: readonly string[];
}

/** Who is asked, and by whom. */
export interface ClientOptions {
  /** `https://api.example`, without a path. */
  readonly origin: string;
  readonly token: string;
  readonly fetch?: typeof fetch;
}

/** May stop a call before it ends: the promise is rejected with the signal's reason. */
export interface Stoppable {
  readonly signal?: AbortSignal;
}

export interface SendClient {
  /** Sends once: a send that may have arrived is never sent again. */
  readonly send: (messageId: string, body: SendBodyInput, options?: Stoppable) => Promise<Sent>;
  /** `undefined` where nothing was accepted under this token. Asks again where the connection broke, since that changes nothing. */
  readonly delivery: (
    messageId: string,
    tokenId: string,
    options?: Stoppable,
  ) => Promise<Delivery | undefined>;
}

const unreadable = 'The server answered with something that is not of its documented form.';

/** How often what is safe is asked at most. */
const mostAttempts = 3;

/** The rules as the sentence of a server names them. */
const read = (message: string): SendError => {
  const [reading] = parseMessage(sendRules, message);
  return reading === undefined ? { message } : { message, rule: reading.rule, args: reading.args };
};

/** The JSON of a response; undefined where it is not JSON. */
const jsonOf = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/**
 * The sentences of the documented body, or the one of the body that the gateway before the endpoint sends with 401, 403 and
 * 429: `{ message, errorcode, documentation }`. None where it is another.
 */
const sentencesIn = (value: unknown): readonly string[] => {
  const errors = field(value, 'errors') ?? [field(value, 'message')];
  return Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [];
};

/** The seconds after which a server wants to be asked again, if it says so in seconds. */
const retryAfterOf = ({ headers }: Response): { readonly retryAfter?: number } => {
  const text = headers.get('retry-after') ?? '';
  return /^\d+$/.test(text) ? { retryAfter: Number(text) } : {};
};

/** What an answer of the server says of a send. */
const sentBy = async (response: Response): Promise<Sent> => {
  const value = await jsonOf(response);
  const tokenId = field(value, 'tokenId');
  if (response.status === 202 && typeof tokenId === 'string') return { status: 'accepted', tokenId };
  const errors = sentencesIn(value).map(read);
  const [first] = errors;
  if (first === undefined || response.status < 400) return { status: 'failed', message: unreadable };
  if (response.status === 429)
    return { status: 'throttled', message: first.message, ...retryAfterOf(response) };
  if (response.status < 500) return { status: 'refused', by: 'server', errors };
  const [referenceId] = first.rule === 'unexpected' ? (first.args ?? []) : [];
  return { status: 'failed', message: first.message, ...(referenceId === undefined ? {} : { referenceId }) };
};

const isDelivery = (value: unknown): value is Delivery =>
  typeof field(value, 'tokenId') === 'string' &&
  typeof field(value, 'acceptedAt') === 'string' &&
  Array.isArray(field(value, 'numbers'));

/** A client of the endpoint. It knows the rules, and of the rest only what the server says. */
export const sendClient = ({ origin, token, fetch: ask = fetch }: ClientOptions): SendClient => {
  const authorization = `Bearer ${token}`;
  const urlOf = (messageId: string, rest: string): string =>
    `${origin}/sms/v1/messageContact/${encodeURIComponent(messageId)}/${rest}`;

  const safely = async (url: string, init: RequestInit, attempt = 1): Promise<Response> => {
    try {
      return await ask(url, init);
    } catch (error) {
      if (init.signal?.aborted === true || attempt >= mostAttempts) throw error;
      return safely(url, init, attempt + 1);
    }
  };

  return {
    send: async (messageId, body, { signal } = {}) => {
      signal?.throwIfAborted();
      const report = validate(sendRules, { messageId, body });
      if (report.status === 'invalid')
        return {
          status: 'refused',
          by: 'client',
          errors: report.violations.map(({ message, rule, args, path }) => ({ message, rule, args, path })),
        };
      const response = await ask(urlOf(messageId, 'send'), {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(report.value),
        ...(signal === undefined ? {} : { signal }),
      });
      return sentBy(response);
    },

    delivery: async (messageId, tokenId, { signal } = {}) => {
      const response = await safely(urlOf(messageId, `deliveries/${encodeURIComponent(tokenId)}`), {
        headers: { authorization, accept: 'application/json' },
        ...(signal === undefined ? {} : { signal }),
      });
      if (response.status === 404) return undefined;
      const value = await jsonOf(response);
      if (response.ok && isDelivery(value)) return value;
      throw new Error(sentencesIn(value)[0] ?? unreadable);
    },
  };
};
