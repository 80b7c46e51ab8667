'use strict';

const entries = {
  phone: require('@assay/phone'),
  phonePossible: require('@assay/phone/possible'),
  phoneCodec: require('@assay/phone/codec'),
  human: require('@assay/phone/human'),
  ranges: require('@assay/phone/ranges'),
  metadata: require('@assay/phone/metadata'),
  rules: require('@assay/rules'),
  codec: require('@assay/rules/codec'),
  compile: require('@assay/rules/compile'),
  form: require('@assay/rules/form'),
  http: require('@assay/rules/http'),
  send: require('@assay/rules/message-contact'),
  sendCodec: require('@assay/rules/message-contact/codec'),
  sendOpenapi: require('@assay/rules/message-contact/openapi'),
  sendLite: require('@assay/rules/message-contact/lite'),
  listSend: require('@assay/rules/message-list'),
  listSendCodec: require('@assay/rules/message-list/codec'),
  listSendOpenapi: require('@assay/rules/message-list/openapi'),
};

Promise.all([import('./answers.mjs'), import('./expected.mjs')]).then(
  ([{ answersOf }, { facts, request }]) => {
    console.log(JSON.stringify(answersOf(entries, request, facts)));
  },
);
