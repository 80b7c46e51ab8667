import { forField, validate } from '@assay/rules';
import { sendRules } from '@assay/rules/message-contact';

import { timed } from '../rounds.js';

const keyword = forField(sendRules, 'keyword');

const typed = (text: string) => ({
  messageId: 'MzA6Nzg6MA',
  body: {
    mobileNumbers: ['13175551212'],
    Subscribe: true,
    keyword: text,
    Override: true,
    messageText: 'Hello',
  },
});
const strokes = Array.from('JOINSMS', (_, index) => typed('JOINSMS'.slice(0, index + 1)));

/** Nanoseconds a key stroke in a form of five fields: asking the rules of the field alone, and asking all. */
export const keyStrokes = (rounds: number): Promise<ReadonlyMap<string, readonly number[]>> =>
  timed(
    [
      {
        name: 'the rules that read the field',
        run: () => strokes.forEach((input) => validate(keyword, input)),
      },
      { name: 'all rules', run: () => strokes.forEach((input) => validate(sendRules, input)) },
    ],
    strokes.length,
    rounds,
  );
