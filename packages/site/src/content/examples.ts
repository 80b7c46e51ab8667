import { describeRules } from '@assay/rules';

import { sends } from '../sends.js';
import { playableHit } from './cases.js';
import type { Case } from './cases.js';
import { indentedJson } from './indented-json.js';
import { textOf } from './repository.js';

/** A request to begin with in the playground. */
export interface Example {
  readonly send: string;
  readonly name: string;
  readonly request: string;
  readonly facts: string;
  readonly phone?: string;
}

/** Returns a case as the playground has it: its texts, and the level of its numbers if it has one. */
export const playgroundState = (send: string, { request, facts, options }: Case): Omit<Example, 'name'> => {
  const phone = options?.['phone'];
  return {
    send,
    request: `${indentedJson(request)}\n`,
    facts: `${indentedJson(facts)}\n`,
    ...(typeof phone === 'string' ? { phone } : {}),
  };
};

const ofDocument = (name: string, file: string, facts: string): Example => ({
  send: 'message-contact-send',
  name,
  request: textOf(`docs/requests/${file}.json`),
  facts: textOf(`docs/requests/${facts}.facts.json`),
});

/** Returns the examples of the playground: those of the document, and a request for each rule that violates it. */
export const playgroundExamples = (): readonly Example[] => [
  ofDocument('Example 1 of the document', 'example-1', 'examples'),
  ofDocument('Example 2 of the document', 'example-2', 'examples'),
  ofDocument('The 400 of the document', 'bad-request', 'bad-request'),
  ...sends.flatMap((send) =>
    describeRules(send.table).flatMap(({ id }) => {
      // A rule of the caller that throws is not a part of a request.
      const hit = id === 'unexpected' ? undefined : playableHit(send.name, id);
      return hit === undefined ? [] : [{ ...playgroundState(send.name, hit), name: id }];
    }),
  ),
];
