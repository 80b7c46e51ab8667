import { createInterface } from 'node:readline';

/**
 * The keyword rules, written from docs/message-contact-send.md (1.1 and 2) without a look at @assay/rules. An answer holds
 * all violations of a request, and these are three rules of twenty. So only a request is answered whose rest is beyond
 * doubt: the message id of the document, a message with a text, North American numbers, no options, and no field that
 * the keyword rules do not read. Everything else is unsupported.
 */

/** A to Z alone, as the document has it. */
export const lowerCase = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** How the document compares keywords. */
export const asDocumented = (keyword) => lowerCase(keyword.trim());

const known = ['mobilenumbers', 'subscribe', 'resubscribe', 'keyword'];

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields by their names in lower case, or nothing where another rule may have its say about one of them. */
const fields = (body) => {
  const given = Object.entries(body).filter(([, value]) => value !== null);
  const names = given.map(([name]) => lowerCase(name));
  const isClear = names.every((name, index) => known.includes(name) && names.indexOf(name) === index);
  return isClear ? Object.fromEntries(given.map(([, value], index) => [names[index], value])) : undefined;
};

const words = new Map([
  ['true', true],
  ['false', false],
]);

/** True or false, or nothing for what is no flag. */
const flag = (value = false) =>
  typeof value === 'string' ? words.get(lowerCase(value)) : [true, false].find((each) => each === value);

const isNumber = (value) => typeof value === 'string' && /^1[0-9]{10}$/.test(value);

const areNumbers = (value) => Array.isArray(value) && value.length > 0 && value.every(isNumber);

const isKnownMessage = (message) => message === undefined || (message !== null && message.text.trim() !== '');

const violation = (rule, message) => [{ rule, message }];

/** The violations of the keyword rules, or nothing where others could apply. */
const violations = ({ request, facts = {}, options }, comparable) => {
  const { messageId, body } = request;
  if (options !== undefined || messageId !== 'MzA6Nzg6MA' || !isKnownMessage(facts.message)) return undefined;
  const read = isObject(body) ? fields(body) : undefined;
  if (read === undefined || !areNumbers(read.mobilenumbers)) return undefined;
  const { subscribe, resubscribe, keyword = '' } = read;
  const flags = [flag(subscribe), flag(resubscribe)];
  if (flags.includes(undefined) || typeof keyword !== 'string') return undefined;

  const isBlank = keyword.trim() === '';
  if (!flags.includes(true)) {
    const unnecessary = 'Keyword is not necessary when Subscribe and Resubscribe are false.';
    return isBlank ? [] : violation('keyword-unnecessary', unnecessary);
  }
  if (isBlank) {
    return violation('keyword-blank', 'Keyword cannot be blank when Subscribe or Resubscribe are true.');
  }
  const keywords = facts.message?.keywords;
  const isGood = keywords?.some((each) => comparable(each) === comparable(keyword)) ?? true;
  // A text writes these in a way of its own (section 3).
  if (!isGood && (keyword.length > 256 || /\p{Cc}/u.test(keyword))) return undefined;
  const invalid = `Keyword ${keyword} is invalid for the code on the message.`;
  return isGood ? [] : violation('keyword-invalid', invalid);
};

const answer = (question, comparable, texts) => {
  const found = violations(question, comparable);
  if (found === undefined) return { case: question.case, unsupported: true };
  const errors = [...new Set(found.map(({ message }) => message))];
  return { case: question.case, ...(texts ? { errors } : { violations: found }) };
};

/** Answers standard input a line. */
export const serve = async (comparable, texts = false) => {
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(answer(JSON.parse(line), comparable, texts)));
  }
};
