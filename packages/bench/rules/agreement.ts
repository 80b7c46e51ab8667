import { validateSend } from '@assay/rules/message-contact';

import type { Contender } from './contenders/index.js';
import type { Input } from './inputs.js';

const sorted = (texts: readonly string[]): string => JSON.stringify([...texts].sort());

/** Throws where a contender finds something else wrong with an input than we do; of one without our sentences, where it finds nothing and we do, or the reverse. */
export const agree = ({ name, hasSentences, judge }: Contender, input: Input): void => {
  const ours = validateSend(input.request, input.facts).violations.map(({ message }) => message);
  const theirs = judge(input);
  const isSame = hasSentences ? sorted(ours) === sorted(theirs) : ours.length > 0 === theirs.length > 0;
  if (!isSame)
    throw new Error(
      `${name} says of "${input.name}": ${sorted(theirs).slice(0, 500)}, and we ${sorted(ours).slice(0, 500)}.`,
    );
};
