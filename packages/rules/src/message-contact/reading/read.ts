import { elementsOf, own } from '../../engine/own.js';
import type { Reading, ReadingFinding } from '../../engine/rule-set.js';
import { decoded } from './decoded.js';
import { bySpelling, isObject, ownFields, spellingOf } from './own-fields.js';
import { readSubscriber } from './read-subscriber.js';
import { bodyFields, nothingUnreadable, subscriberFields } from './send-reading.js';
import type { BodyField, SendReading } from './send-reading.js';
import { know } from '../known.js';
import type { SendInput, SendOptions, SendRequest } from '../request.js';
import { flagOf, misshapen, shapeFindings } from './shape.js';
import type { Shape } from './shape.js';

const names = bySpelling(bodyFields);

const shapeOf = {
  mobileNumbers: 'array',
  Subscribers: 'array',
  Subscribe: 'flag',
  Resubscribe: 'flag',
  keyword: 'string',
  Override: 'flag',
  messageText: 'string',
  ContentURL: 'string',
  SendTime: 'string',
} as const satisfies { [Field in BodyField]: Shape };

type Body = Omit<SendReading, 'messageId'>;

interface Read {
  readonly body: Body;
  readonly findings: readonly ReadingFinding[];
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const readObject = (body: object, most: number): Read => {
  const fields = ownFields(body, names);
  const valueOf = (name: BodyField): unknown => fields.get(name)?.value;
  // Copied, so that the rules see what was read even where reading again would give something else.
  const lists = {
    mobileNumbers: elementsOf(valueOf('mobileNumbers'), most),
    Subscribers: elementsOf(valueOf('Subscribers'), most),
  };
  const subscribers = lists.Subscribers?.map((element, index) =>
    readSubscriber(element, [fields.get('Subscribers')?.key ?? 'Subscribers', index]),
  );
  const findings = bodyFields.map((name) => {
    const field = fields.get(name);
    if (field === undefined) return { name, found: [] };
    const isLong = own(lists, name as keyof typeof lists) === undefined && Array.isArray(field.value);
    return {
      name,
      found: [
        ...(isLong && shapeOf[name] === 'array' ? [misshapen('long', [field.key], name, String(most))] : []),
        ...shapeFindings(name, shapeOf[name], field, []),
      ],
    };
  });
  const unreadable = [
    ...findings.filter(({ found }) => found.length > 0).map(({ name }) => name),
    ...(subscribers ?? []).flatMap(({ subscriber }) => [...subscriber.unreadable]),
  ];
  return {
    findings: findings.flatMap(({ name, found }) =>
      name === 'Subscribers'
        ? [...found, ...(subscribers ?? []).flatMap((subscriber) => subscriber.findings)]
        : found,
    ),
    body: {
      unreadable: unreadable.length === 0 ? nothingUnreadable : Object.freeze([...new Set(unreadable)]),
      spelling: Object.freeze(spellingOf(fields)),
      mobileNumbers: lists.mobileNumbers && Object.freeze(lists.mobileNumbers),
      subscribers: subscribers && Object.freeze(subscribers.map(({ subscriber }) => subscriber)),
      subscribe: flagOf(valueOf('Subscribe')) ?? false,
      resubscribe: flagOf(valueOf('Resubscribe')) ?? false,
      keyword: text(valueOf('keyword')),
      override: flagOf(valueOf('Override')) ?? false,
      messageText: text(valueOf('messageText')),
      contentUrl: text(valueOf('ContentURL')),
      sendTime: text(valueOf('SendTime')),
    },
  };
};

/** No JSON object, or one that cannot be read without a throw: every rule that reads the body is skipped. */
const noBody: Read = Object.freeze({
  findings: Object.freeze([misshapen('body', [])]),
  body: Object.freeze({
    unreadable: Object.freeze([...bodyFields, ...subscriberFields]),
    spelling: Object.freeze({}),
    mobileNumbers: undefined,
    subscribers: undefined,
    subscribe: false,
    resubscribe: false,
    keyword: undefined,
    override: false,
    messageText: undefined,
    contentUrl: undefined,
    sendTime: undefined,
  }),
});

const attempt = <Value>(read: () => Value, otherwise: Value): Value => {
  try {
    return read();
  } catch {
    return otherwise;
  }
};

/** Reads a body of unknown shape, as spec section 1.1 says. Takes anything at all; a list of more than `most` elements is not read. */
export const readBody = (body: unknown, most: number): Read =>
  attempt(() => (isObject(body) ? readObject(body, most) : noBody), noBody);

/** Reads a request: the message id as it is, the body by `readBody`. */
export const readSend = (
  input: SendInput,
  options: SendOptions | undefined,
): Reading<SendReading, SendRequest> => {
  const messageId = attempt<unknown>(() => own(input, 'messageId'), undefined);
  const { body, findings } = readBody(
    attempt<unknown>(() => own(input, 'body'), undefined),
    know(undefined, options).maxElements,
  );
  const subject: SendReading = Object.freeze({ messageId, ...body });
  return { subject, findings, value: () => decoded(subject) };
};
