'use strict';

const entries = {
  phone: require('@assay/phone'),
  phonePossible: require('@assay/phone/possible'),
  phoneCodec: require('@assay/phone/codec'),
  human: require('@assay/phone/human'),
  rules: require('@assay/rules'),
  codec: require('@assay/rules/codec'),
  form: require('@assay/rules/form'),
  http: require('@assay/rules/http'),
  reference: require('@assay/rules/reference'),
  schema: require('@assay/rules/standard-schema'),
  send: require('@assay/rules/message-contact'),
  sendAdvice: require('@assay/rules/message-contact/advice'),
  sendCodec: require('@assay/rules/message-contact/codec'),
  sendForm: require('@assay/rules/message-contact/form'),
  sendGerman: require('@assay/rules/message-contact/german'),
  sendOpenapi: require('@assay/rules/message-contact/openapi'),
  sendPossible: require('@assay/rules/message-contact/possible'),
  sendPossibleSchema: require('@assay/rules/message-contact/possible/standard-schema'),
  sendSchema: require('@assay/rules/message-contact/standard-schema'),
  sendSpanish: require('@assay/rules/message-contact/spanish'),
};

Promise.all([import('./answers.mjs'), import('./expected.mjs')]).then(
  ([{ answersOf }, { facts, request }]) => {
    console.log(JSON.stringify(answersOf(entries, request, facts)));
  },
);
