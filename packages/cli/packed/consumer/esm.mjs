import * as phone from '@assay/phone';
import * as codec from '@assay/phone/codec';
import * as human from '@assay/phone/human';
import * as rules from '@assay/rules';
import * as http from '@assay/rules/http';
import * as messageContact from '@assay/rules/message-contact';
import * as sendCodec from '@assay/rules/message-contact/codec';

import { answersOf } from './answers.mjs';
import { facts, request } from './expected.mjs';

console.log(
  JSON.stringify(answersOf({ rules, messageContact, sendCodec, http, phone, codec, human }, request, facts)),
);
