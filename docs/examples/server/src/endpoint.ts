import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';

import { metadataVersion } from '@assay/phone';
import { errorResponse, handle, pathSegment } from '@assay/rules/http';
import type { FetchRequest, Refusal, Status } from '@assay/rules/http';
import { messages, sendRules } from '@assay/rules/message-contact';
import type { SendOptions } from '@assay/rules/message-contact';
import { render } from '@assay/rules';
import { metrics } from '@opentelemetry/api';
import type { Logger } from 'pino';

import type { Store } from './store.js';

/** A request, of the Fetch standard or of Node. */
export interface Call extends FetchRequest {
  readonly method: string;
  readonly url: string;
}

/** The endpoint without a framework: what a framework passes on, it answers. */
export type Endpoint = (call: Call) => Promise<Response>;

const routes: readonly (readonly [path: RegExp, method: string])[] = [
  [/^\/sms\/v1\/messageContact\/[^/]+\/send$/, 'POST'],
  [/^\/sms\/v1\/messageContact\/[^/]+\/deliveries\/[^/]+$/, 'GET'],
];

/** Of the sentences. */
const language = 'en';

const nothing = 'There is no such resource.';

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

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

  const authorize = ({ headers }: Call): boolean => {
    const given = digestOf(/^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '');
    // Each is compared, and each comparison takes as long as the others.
    return known.filter((token) => timingSafeEqual(token, given)).length > 0;
  };

  /** Neither numbers nor texts of messages are counted or logged. */
  const count = (outcome: string, referenceId: string, rules: readonly string[] = []): void => {
    requests.add(1, { outcome, metadata: metadataVersion });
    rules.forEach((rule) => violations.add(1, { rule, metadata: metadataVersion }));
    log.info({ referenceId, outcome, rules: [...new Set(rules)] }, 'send');
  };

  const logFault = (referenceId: string, error: unknown): void =>
    log.error({ referenceId, fault: error instanceof Error ? error.message : 'unknown' }, 'fault');

  const onRefused = ({ status, referenceId, issues, causes }: Refusal): void => {
    causes.forEach((error) => logFault(referenceId, error));
    if (status === 400 || status === 500)
      count(
        status === 500 ? 'fault' : 'refused',
        referenceId,
        issues.flatMap(({ rule }) => rule ?? []),
      );
  };

  const send = handle(sendRules, {
    authorize,
    language,
    parameters: { messageId: 'id' },
    referenceId: () => randomUUID(),
    onRefused,
    options,
    input: (body, call: Call) => ({ messageId: pathSegment(call.url, -2), body }),
    loaders: { message: (_, { messageId }) => store.messageOf(String(messageId)) },
    onValid: async ({ value }, { url }) => {
      const tokenId = await store.accept(pathSegment(url, -2) ?? '', value);
      count('accepted', tokenId);
      return Response.json({ tokenId }, { status: 202 });
    },
  });

  const refusal = (status: Status, message: string, { headers }: Call, more: object = {}): Response => {
    const response = errorResponse([{ message }], { status, accept: headers.get('accept'), language });
    return new Response(response.body, { status, headers: { ...response.headers, ...more } });
  };

  const delivery = async (call: Call): Promise<Response> => {
    if (!authorize(call)) return refusal(401, 'The access token is missing, or is not valid.', call);
    const [messageId = '', tokenId = ''] = [-3, -1].map((index) => pathSegment(call.url, index));
    try {
      const found = await store.deliveryOf(messageId, tokenId);
      return found === undefined ? refusal(404, nothing, call) : Response.json(found);
    } catch (error) {
      const referenceId = randomUUID();
      logFault(referenceId, error);
      return refusal(500, render(messages.unexpected.template, [referenceId]), call);
    }
  };

  return async (call) => {
    const path = call.url.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/[?#].*$/s, '');
    const allow = routes.find(([route]) => route.test(path))?.[1];
    if (allow === undefined) return refusal(404, nothing, call);
    if (allow !== call.method)
      return refusal(405, 'The resource does not have this method.', call, { allow });
    return allow === 'POST' ? send(call) : delivery(call);
  };
};
