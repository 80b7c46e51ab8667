// What a consumer asks of the packages, whichever way it came by them.

/** Asks every public entry something. */
export const answersOf = (
  { rules, messageContact, sendCodec, http, phone, codec, human },
  request,
  facts,
) => {
  const { object, table, text, toEither } = rules;
  const { sendRules, validateSend } = messageContact;
  const report = validateSend(request, facts);
  const { given, rules: stated } = table({
    name: 'greeting',
    body: object({ text }),
    messages: { 'too-long': 'No more than {0} letters.' },
  });
  const greeting = stated({ 'too-long': given('text').fails((g) => g.text.length > 5 && [5]) });
  return {
    status: report.status,
    errorBody: http.errorBody(report),
    verdict: toEither(report)._tag,
    deferred: validateSend(request).deferred.map((deferral) => deferral.rule),
    decoded: sendCodec.SendBody.decode({ MOBILENUMBERS: ['15555554410'], subscribe: 'TRUE' }),
    rules: sendRules.rules.map(({ id }) => id).join() === Object.keys(messageContact.messages).join(),
    own: greeting.validate({ text: 'Good morning' }).violations.map((violation) => violation.message),
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
