import { describeRules } from '@assay/rules';

import { sends } from '../sends.js';
import { playableHit } from './cases.js';
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
      if (hit === undefined) return [];
      const phone = hit.options?.['phone'];
      return [
        {
          send: send.name,
          name: id,
          request: `${indentedJson(hit.request)}\n`,
          facts: `${indentedJson(hit.facts)}\n`,
          ...(typeof phone === 'string' ? { phone } : {}),
        },
      ];
    }),
  ),
];
