// The public types, as a consumer without skipLibCheck sees them. Compiled, never run.
import { isE164, suitsCountry } from '@assay/phone';
import { Alpha2, PhoneNumber } from '@assay/phone/codec';
import { countryName, formatNumber, parseNumber } from '@assay/phone/human';
import { object, table, text, toEither, extend, validate } from '@assay/rules';
import type { Outcome, Path, Report, Rule, Violation } from '@assay/rules';
import { errorBody } from '@assay/rules/http';
import { messages, sendRules, validateSend } from '@assay/rules/message-contact';
import { SendBody } from '@assay/rules/message-contact/codec';
import type { RuleId, SendFacts, SendOptions, SendRequest } from '@assay/rules/message-contact';

const facts: SendFacts = { message: { text: 'Hi', keywords: ['JOINSMS'] } };
const options: SendOptions = { phone: 'valid', maxViolations: 10 };

const report: Report<SendRequest, RuleId> = validateSend(
  { messageId: 'MzA6Nzg6MA', body: {} },
  facts,
  options,
);
const status: 'valid' | 'invalid' | 'incomplete' = report.status;
const first: Violation<RuleId> | undefined = report.violations[0];
const path: Path | undefined = first?.path;
const outcome: Outcome = report.outcomes['keyword-invalid'];
const errors: readonly string[] = errorBody(report).errors;
const numbers: readonly string[] | undefined = report.value?.mobileNumbers;
const template: 'Keyword <0> is invalid for the code on the message.' = messages['keyword-invalid'].template;
const verdict: 'Left' | 'Right' = toEither(report)._tag;
const decoded: 'Left' | 'Right' = SendBody.decode({})._tag;
const e164: boolean = isE164('15555554410') && suitsCountry('13175551212', 'US', 'valid');
const typed: string | undefined = parseNumber('(317) 555-1212', 'US');
const shown: readonly (string | undefined)[] = [formatNumber('13175551212', 'national'), countryName('DE')];
const codecs: readonly string[] = [PhoneNumber.name, Alpha2.name];

const { on, given, rules } = table({
  name: 'greeting',
  body: object({ text }),
  messages: { blank: 'Say something.', long: '<0> is too long.' },
});
const blank: Rule<boolean> = on('text').fails((g) => g.text === undefined);
const greeting = rules({ blank, long: given('text').fails((g) => g.text.length > 9 && [g.text]) });
const greeted: string | undefined = validate(greeting, {}).value?.text;
const mine = extend(sendRules, { mine: 'Mine.' }, (scope) => ({
  mine: scope.on('keyword').fails(() => false),
}));

// @ts-expect-error -- one argument is missing
rules({ blank, long: given('text').fails((g) => g.text.length > 9) });
// @ts-expect-error -- one argument is too many
rules({ blank, long: given('text').fails((g) => [g.text, g.text]) });
// @ts-expect-error -- no such field
on('txet');
// @ts-expect-error -- no such rule
void report.outcomes['keyword-missing'];
// @ts-expect-error -- no such level
validateSend({ messageId: '', body: {} }, {}, { phone: 'lenient' });
// @ts-expect-error -- a report is read-only
report.status = 'valid';

export {
  blank,
  codecs,
  decoded,
  e164,
  errors,
  greeted,
  mine,
  numbers,
  outcome,
  path,
  shown,
  status,
  template,
  typed,
  verdict,
};
