import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';

import { metadataVersion } from '@assay/phone';
import { refuse, respond } from '@assay/rules/http';
import { messages, sendRules } from '@assay/rules/message-contact';
import type { SendOptions } from '@assay/rules/message-contact';
import { render } from '@assay/rules';
import { metrics } from '@opentelemetry/api';
import type { Logger } from 'pino';

import type { Store } from './store.js';

/** An answer, for whatever framework sends it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the endpoint takes of a request, whichever framework read it. */
export interface Call {
  readonly messageId: string;
  /** The body as it came; empty where there was none. */
  readonly text: string;
  readonly contentType: string | undefined;
  readonly accept: string | undefined;
}

/** What is refused before a rule is asked. */
const sentences = {
  400: 'The request body is not JSON.',
  401: 'The access token is missing, or is not valid.',
  404: 'There is no such resource.',
  405: 'The resource does not have this method.',
  413: 'The request body is too large.',
  415: 'The content type of the request must be application/json.',
} as const;

/** How many bytes a body has at most. */
export const mostBytes = 1_048_576;

/** The routes, as Fastify, Express and Hono write them. */
export const sendRoute = '/sms/v1/messageContact/:id/send';
export const deliveryRoute = '/sms/v1/messageContact/:id/deliveries/:tokenId';

/** The endpoint without a framework: each of its answers is ready to be sent. */
export interface Endpoint {
  readonly isAuthorized: (authorization: string | undefined) => boolean;
  readonly send: (call: Call) => Promise<Answer>;
  readonly delivery: (
    call: Pick<Call, 'messageId' | 'accept'> & { readonly tokenId: string },
  ) => Promise<Answer>;
  readonly refuse: (status: keyof typeof sentences, accept: string | undefined) => Answer;
  /** What to answer where no route has the method: 404, or 405 where another method is there. */
  readonly unrouted: (method: string, path: string, accept: string | undefined) => Answer;
  /** A fault that nobody expected: it gets a reference id, and nothing else is told. */
  readonly fault: (error: unknown, accept: string | undefined) => Answer;
}

const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

const isJson = (contentType: string | undefined): boolean =>
  /^application\/(?:[-\w.]+\+)?json\s*(?:;|$)/i.test(contentType ?? '');

/** What a text holds, `undefined` for an empty one; nothing where it is not JSON. */
const parsed = (text: string): { readonly body: unknown } | undefined => {
  try {
    return { body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  } catch {
    return undefined;
  }
};

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

const methods: readonly (readonly [route: RegExp, method: string])[] = [
  [/^\/sms\/v1\/messageContact\/[^/]+\/send$/, 'POST'],
  [/^\/sms\/v1\/messageContact\/[^/]+\/deliveries\/[^/]+$/, 'GET'],
];

/** The endpoint over a store. `tokens` are those that clients have. */
export const endpointOf = (
  store: Store,
  tokens: readonly string[],
  log: Logger,
  options: SendOptions = {},
): Endpoint => {
  const meter = metrics.getMeter('assay-example-server');
  const requests = meter.createCounter('sends', { description: 'Send requests, by what came of them' });
  const violations = meter.createCounter('violations', { description: 'What was wrong, by rule' });
  const known = tokens.map(digestOf);

  const refusal: Endpoint['refuse'] = (status, accept) =>
    refuse([{ message: sentences[status] }], status, accept);

  /** Neither numbers nor texts of messages are counted or logged. */
  const tell = (outcome: string, referenceId: string, rules: readonly string[] = []): void => {
    requests.add(1, { outcome, metadata: metadataVersion });
    rules.forEach((rule) => violations.add(1, { rule, metadata: metadataVersion }));
    log.info({ referenceId, outcome, rules: [...new Set(rules)] }, 'send');
  };

  const fault = (error: unknown, referenceId: string, accept: string | undefined): Answer => {
    log.error({ referenceId, fault: error instanceof Error ? error.message : 'unknown' }, 'fault');
    const message = render(messages.unexpected.template, [referenceId]);
    return refuse([{ message, rule: 'unexpected' }], 500, accept);
  };

  return {
    isAuthorized: (authorization) => {
      const given = digestOf(/^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '');
      // Each is compared, and each comparison takes as long as the others.
      return known.filter((token) => timingSafeEqual(token, given)).length > 0;
    },

    send: async ({ messageId, text, contentType, accept }) => {
      if (!isJson(contentType)) return refusal(415, accept);
      const read = parsed(text);
      if (read === undefined) return refusal(400, accept);
      const referenceId = randomUUID();
      const faults: unknown[] = [];
      const judging: SendOptions = { ...options, referenceId, onUnexpected: (error) => faults.push(error) };
      const asked = { messageId, body: read.body };
      // What is wrong whatever the database holds needs no query.
      const atOnce = sendRules.validate(asked, {}, judging);
      const report =
        atOnce.status === 'invalid'
          ? atOnce
          : await sendRules.settle(asked, { message: () => store.messageOf(messageId) }, {}, judging, atOnce);
      if (faults.length > 0) {
        tell('fault', referenceId);
        return fault(faults[0], referenceId, accept);
      }
      const refused = respond(report, accept);
      if (refused !== undefined) {
        tell(
          'refused',
          referenceId,
          report.violations.map(({ rule }) => rule),
        );
        return refused;
      }
      try {
        const tokenId = await store.accept(messageId, report.value as Parameters<Store['accept']>[1]);
        tell('accepted', referenceId);
        return json(202, { tokenId });
      } catch (error) {
        tell('fault', referenceId);
        return fault(error, referenceId, accept);
      }
    },

    delivery: async ({ messageId, tokenId, accept }) => {
      try {
        const delivery = await store.deliveryOf(messageId, tokenId);
        return delivery === undefined ? refusal(404, accept) : json(200, delivery);
      } catch (error) {
        return fault(error, randomUUID(), accept);
      }
    },

    refuse: refusal,

    unrouted: (method, path, accept) => {
      const allowed = methods.filter(([route]) => route.test(path)).map(([, allow]) => allow);
      if (allowed.length === 0 || allowed.includes(method)) return refusal(404, accept);
      const { headers, ...answer } = refusal(405, accept);
      return { ...answer, headers: { ...headers, allow: allowed.join(', ') } };
    },

    fault: (error, accept) => fault(error, randomUUID(), accept),
  };
};
