// Writes what is made of each table: a page of every rule, and an OpenAPI document, for tools and clients.
import { writeFileSync } from 'node:fs';

import { reference } from '@assay/rules';
import { sendHints, sendRules } from '@assay/rules/message-contact';
import { sendDocument } from '@assay/rules/message-contact/openapi';
import { listSendHints, listSendRules } from '@assay/rules/message-list';
import { listSendDocument } from '@assay/rules/message-list/openapi';

const docs = new URL('../../docs/', import.meta.url);
const write = (name, text) => writeFileSync(new URL(name, docs), text);
const json = (document) => `${JSON.stringify(document, null, 2)}\n`;

write('reference.md', reference(sendRules, sendHints));
write('openapi.json', json(sendDocument()));
write('list-reference.md', reference(listSendRules, listSendHints));
write('list-openapi.json', json(listSendDocument()));
