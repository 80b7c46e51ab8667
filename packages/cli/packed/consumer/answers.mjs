// What a consumer asks of the packages, whichever way it came by them.

/** Asks every public entry something. */
export const answersOf = (
  { rules, messageContact, sendCodec, http, phone, codec, human },
  request,
  facts,
) => {
  const { all, message, reserved, rule, ruleSet, toEither, validate } = rules;
  const { sendRules, validateSend } = messageContact;
  const report = validateSend(request, facts);
  const greeting = ruleSet({
    name: 'greeting',
    read: (text) => ({ subject: text, findings: [], value: () => text }),
    know: () => undefined,
    rule: all(rule('blank', message('Say something.'), (text) => (text === '' ? [] : undefined))),
    unexpected: reserved('unexpected', message('Something went wrong (<0>).')),
  });
  return {
    status: report.status,
    errorBody: http.errorBody(report),
    verdict: toEither(report)._tag,
    deferred: validateSend(request).deferred.map((deferral) => deferral.rule),
    decoded: sendCodec.SendBody.decode({ MOBILENUMBERS: ['15555554410'], subscribe: 'TRUE' }),
    rules: sendRules.rules.length,
    own: validate(greeting, '').violations.map((violation) => violation.message),
    phone: [phone.isE164('15555554410'), phone.isPossible('15555554410'), phone.isValid('15555554410')],
    country: [
      phone.suitsCountry('13175551212', 'US', 'valid'),
      phone.suitsCountry('13175551212', 'FR', 'valid'),
    ],
    bytes: phone.isValid(Uint8Array.from('13175551212', (digit) => digit.charCodeAt(0))),
    human: [
      human.parseNumber('(317) 555-1212', 'US'),
      human.formatNumber('13175551212'),
      human.countryName('DE'),
    ],
    codecs: [
      codec.PhoneNumber.decode('15555554410')._tag,
      codec.PhoneNumber.decode('1-555-555-4410')._tag,
      codec.Alpha2.decode('GB')._tag,
      codec.Alpha2.decode('UK')._tag,
    ],
  };
};
