import { needs } from '../../engine/needs.js';
import { at } from '../../engine/at.js';
import { reads } from '../../engine/reads.js';
import { when } from '../../engine/when.js';
import { storedText } from '../known.js';
import { spelled } from '../reading/send-reading.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { isBlank } from '../text.js';

/** The stored text is blank, and `Override` is not true: there is nothing to send. */
export const messageBlank = reads('Override')(
  when(({ override }: SendReading) => !override)(
    needs(storedText)(
      at(spelled('messageText'))(
        sendRule('message-blank', (_: SendReading, text: string) => (isBlank(text) ? [] : undefined)),
      ),
    ),
  ),
);
