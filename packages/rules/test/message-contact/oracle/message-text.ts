import { isBlank } from './values.js';
import { deferred, fail, pass, type Reading, reading, skipped } from './verdict.js';

/** Rule 10. Open points: it passes where `Override` is true, with any facts; no text is a blank text. */
export const messageBlank: Reading = ({ body: { Override, messageText }, message }) => [
  reading([Override], () => {
    if (Override.value === true) return pass;
    if (message === null) return skipped;
    if (message === undefined) return deferred('message');
    return isBlank(message.text) ? fail([messageText.key]) : pass;
  }),
];

/** Rule 11. */
export const overrideBlank: Reading = ({ body: { Override, messageText } }) => [
  reading([Override, messageText], () =>
    Override.value === true && isBlank(messageText.value) ? fail([messageText.key]) : pass,
  ),
];

/** Rule 12. */
export const textNotApplicable: Reading = ({ body: { Override, messageText } }) => [
  reading([Override, messageText], () =>
    Override.value !== true && !isBlank(messageText.value) ? fail([messageText.key]) : pass,
  ),
];

/** The rules of this file, by their ids. */
export const ofMessageText = {
  'message-blank': messageBlank,
  'override-blank': overrideBlank,
  'text-not-applicable': textNotApplicable,
};
