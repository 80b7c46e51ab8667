// What a consumer asks of the packages, whichever way it came by them.

/** Asks every public entry something. */
export const answersOf = (entries, request, facts) => {
  const { describeRules, object, reference, standardSchema, table, text, toEither, translate, validate } =
    entries.rules;
  const { phone, phoneCodec, http, human, send, sendLite: lite } = entries;
  const report = send.validateSend(request, facts);
  const { given, rules: stated } = table({
    name: 'greeting',
    body: object({ text }),
    messages: { 'too-long': 'No more than {0} letters.' },
  });
  const greeting = stated({ 'too-long': given('text').fails((g) => g.text.length > 5 && [5]) });
  const loud = { text: 'Good morning' };
  const first = ({ violations }) => violations[0].message;
  const posted = send.sendFormData([
    ['Subscribers[3].MobileNumber', '13175551212'],
    ['Subscribe', 'on'],
  ]);
  return {
    status: report.status,
    errorBody: http.errorBody(report),
    verdict: toEither(report)._tag,
    deferred: send.validateSend(request).deferred.map((deferral) => deferral.rule),
    decoded: entries.sendCodec.SendBody.decode({ MOBILENUMBERS: ['15555554410'], subscribe: 'TRUE' }),
    rules:
      describeRules(send.sendRules)
        .map(({ id }) => id)
        .join() === Object.keys(send.messages).join(),
    own: validate(greeting, loud).violations.map((violation) => violation.message),
    ownCodec: entries.codec.codec('Greeting', greeting.body).decode({ text: 'Hi' })._tag,
    ownSchema: standardSchema(greeting)['~standard'].validate(loud).issues[0].message,
    ownForm: entries.form.formErrors(validate(greeting, loud)).fields,
    reference: reference(greeting).split('\n')[0],
    german: first(translate(report, send.german)),
    spanish: first(translate(report, send.spanish)),
    lite: first(lite.validateSend(request, facts)),
    liteSchema: lite.sendRequestSchema(lite.sendRules)['~standard'].validate(request).issues[0].message,
    schema: send.sendRequestSchema(send.sendRules)['~standard'].validate(request).issues[0].path,
    form: Object.keys(
      entries.form.formErrors(send.validateSend({ ...request, body: posted.body }), 'brackets', posted.place)
        .fields,
    ),
    remedy: http.problem(report, { hints: send.sendHints }).errors[0].remedy,
    openapi: Object.keys(entries.sendOpenapi.sendOperation().responses ?? {}),
    lists: {
      german: first(
        translate(
          entries.listSend.validateListSend({ messageId: 'MzA6Nzg6MA', body: { TargetListIds: [] } }),
          entries.listSend.german,
        ),
      ),
      decoded: entries.listSendCodec.ListSendBody.decode({ TARGETLISTIDS: 'a1' })._tag,
      openapi: entries.listSendOpenapi.listSendOperation().operationId,
    },
    phone: [phone.isE164('15555554410'), phone.isPossible('15555554410'), phone.isValid('15555554410')],
    country: [
      phone.suitsCountry('13175551212', 'US', 'valid'),
      entries.phonePossible.suitsCountry('13175551212', 'FR', 'possible'),
    ],
    bytes: phone.isValid(Uint8Array.from('13175551212', (digit) => digit.charCodeAt(0))),
    human: [
      human.parseNumber('(317) 555-1212', 'US'),
      human.formatNumber('13175551212'),
      human.countryName('DE'),
    ],
    // A release without a calling code.
    metadata: entries.metadata.metadataRanges(
      { version: 4, country_calling_codes: {}, countries: {}, nonGeographic: {} },
      'valid',
    ).length,
    ranges: entries.ranges.rangesOf('possible').some(({ lowest }) => lowest === 10000000000),
    codecs: [
      phoneCodec.PhoneNumber.decode('15555554410')._tag,
      phoneCodec.PhoneNumber.decode('1-555-555-4410')._tag,
      phoneCodec.Alpha2.decode('GB')._tag,
      phoneCodec.Alpha2.decode('UK')._tag,
    ],
  };
};
