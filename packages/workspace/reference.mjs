// Writes what is made of the table of a send: docs/reference.md, every rule, and docs/openapi.json, for tools and clients.
import { writeFileSync } from 'node:fs';

import { sendAdvice } from '@assay/rules/message-contact/advice';
import { sendRules } from '@assay/rules/message-contact';
import { sendDocument } from '@assay/rules/message-contact/openapi';
import { reference } from '@assay/rules/reference';

const docs = new URL('../../docs/', import.meta.url);
writeFileSync(new URL('reference.md', docs), reference(sendRules, sendAdvice));
writeFileSync(new URL('openapi.json', docs), `${JSON.stringify(sendDocument(), null, 2)}\n`);
