'use strict';

const phone = require('@assay/phone');
const codec = require('@assay/phone/codec');
const human = require('@assay/phone/human');
const rules = require('@assay/rules');
const http = require('@assay/rules/http');
const messageContact = require('@assay/rules/message-contact');
const sendCodec = require('@assay/rules/message-contact/codec');

const entries = { rules, messageContact, sendCodec, http, phone, codec, human };

Promise.all([import('./answers.mjs'), import('./expected.mjs')]).then(
  ([{ answersOf }, { facts, request }]) => {
    console.log(JSON.stringify(answersOf(entries, request, facts)));
  },
);
