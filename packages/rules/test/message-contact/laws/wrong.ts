import type { RuleId, SendFacts } from '../../../src/message-contact/index.js';
import { validateSend } from '../../../src/message-contact/index.js';
import { on } from '../../../src/message-contact/table.js';
import type { Validate } from './any-request.js';
import { entries } from './variants.js';
import type { Entries } from './variants.js';
import { bodyFields } from './wild.js';

type Answer = ReturnType<Validate>;

const answering =
  (change: (answer: Answer, ...asked: Parameters<Validate>) => Answer): Validate =>
  (...asked) =>
    change(validateSend(...asked), ...asked);

const listOf = (body: unknown, field: string): unknown[] => {
  const list = (body as { readonly [name: string]: unknown } | null | undefined)?.[field];
  return Array.isArray(list) ? (list as unknown[]) : [];
};

export const throwing: Validate = answering((answer) => {
  if (answer.violations.length > 2) throw new Error('Too much is wrong.');
  return answer;
});

export const sorting: Validate = answering((answer, { body }) => {
  listOf(body, 'mobileNumbers').reverse();
  return answer;
});

export const forgetful = (): Validate => {
  let calls = 0;
  return answering((answer) => ({ ...answer, truncated: ++calls % 2 === 0 }));
};

export const timed: Validate = answering((answer) => ({ ...answer, truncated: Date.now() < 0 }));

const noKeywords: SendFacts = { message: { text: 'x', keywords: [] } };

export const guessing: Validate = (request, facts, options) =>
  validateSend(request, facts ?? noKeywords, options);

/** One rule hears from another, behind the back of the engine. */
export const gossiping = (): Entries => {
  let empty = false;
  return {
    ...entries,
    'recipients-empty': on('mobileNumbers').fails((): boolean => {
      empty = true;
      return false;
    }),
    'content-url-invalid': on('ContentURL').fails((): false | readonly [string] => {
      const said = empty;
      empty = false;
      return said && ['x'];
    }),
  };
};

const hidden: RuleId = 'keyword-unnecessary';

export const entangled: Validate = answering((answer, { body }) =>
  listOf(body, 'mobileNumbers').length > 0
    ? { ...answer, violations: answer.violations.filter(({ rule }) => rule !== hidden) }
    : answer,
);

export const padding: Validate = answering((answer) =>
  answer.value === undefined
    ? answer
    : { ...answer, value: { ...answer.value, keyword: `${answer.value.keyword ?? ''} ` } },
);

export const dating: Validate = answering((answer) =>
  answer.value === undefined
    ? answer
    : { ...answer, value: { ...answer.value, SendTime: new Date(0) as unknown as string } },
);

/** Sees the documented spelling of a field, and no other. */
export const literal: Validate = ({ messageId, body }, facts, options) => {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const known = new Set<string>(bodyFields);
  const seen = isObject ? Object.fromEntries(Object.entries(body).filter(([name]) => known.has(name))) : body;
  return validateSend({ messageId, body: seen }, facts, options);
};

export const silentlyCut: Validate = answering((answer) => ({ ...answer, truncated: false }));

/** Parses the host of a URL, however long it is. */
export const hasty: Validate = answering((answer, { body }) => {
  const url = (body as { readonly ContentURL?: unknown } | null | undefined)?.ContentURL;
  if (typeof url === 'string') URL.canParse(url.slice(0, 20_000));
  return answer;
});

export const quadratic: Validate = answering((answer, { body }) => {
  const list = listOf(body, 'mobileNumbers');
  list.forEach(() => list.includes(Number.NaN));
  return answer;
});
