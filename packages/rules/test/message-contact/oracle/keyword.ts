import { sameInAsciiCase } from './ascii.js';
import type { Body } from './body.js';
import { isAbsent, isBlank } from './values.js';
import { deferred, fail, pass, type Reading, reading, skipped } from './verdict.js';

const fieldsOf = (body: Body) => [body.Subscribe, body.Resubscribe, body.keyword];

/** "`Subscribe` or `Resubscribe`"; absent is false. */
const asksForKeyword = (body: Body): boolean =>
  body.Subscribe.value === true || body.Resubscribe.value === true;

/** Rule 7. */
export const keywordBlank: Reading = ({ body }) => [
  reading(fieldsOf(body), () =>
    asksForKeyword(body) && isBlank(body.keyword.value) ? fail([body.keyword.key]) : pass,
  ),
];

/** Rule 8. */
export const keywordUnnecessary: Reading = ({ body }) => [
  reading(fieldsOf(body), () =>
    !asksForKeyword(body) && !isBlank(body.keyword.value) ? fail([body.keyword.key]) : pass,
  ),
];

/** Rule 9. Open points: it passes where there is nothing to judge, with any facts and without. */
export const keywordInvalid: Reading = ({ body, message }) => [
  reading(fieldsOf(body), () => {
    const keyword = body.keyword.value ?? '';
    if (!asksForKeyword(body) || isBlank(keyword)) return pass;
    if (message === null) return skipped;
    // The fact that it takes, whether or not the message is known without it.
    const keywords = message?.keywords;
    if (isAbsent(keywords)) return deferred('message.keywords');
    return keywords.some((known) => sameInAsciiCase(known.trim(), keyword.trim()))
      ? pass
      : fail([body.keyword.key], keyword);
  }),
];

/** The rules of this file, by their ids. */
export const ofKeyword = {
  'keyword-blank': keywordBlank,
  'keyword-invalid': keywordInvalid,
  'keyword-unnecessary': keywordUnnecessary,
};
