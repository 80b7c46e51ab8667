// Writes what is made of the table of a send: docs/reference.md, every rule, and docs/openapi.json, for tools and clients.
import { writeFileSync } from 'node:fs';

import { reference } from '@assay/rules';
import { sendHints, sendRules } from '@assay/rules/message-contact';
import { sendDocument } from '@assay/rules/message-contact/openapi';

const docs = new URL('../../docs/', import.meta.url);
writeFileSync(new URL('reference.md', docs), reference(sendRules, sendHints));
writeFileSync(new URL('openapi.json', docs), `${JSON.stringify(sendDocument(), null, 2)}\n`);
