// Writes docs/reference.md: every rule of a send, made from its table.
import { writeFileSync } from 'node:fs';

import { sendAdvice } from '@assay/rules/message-contact/advice';
import { sendRules } from '@assay/rules/message-contact';
import { reference } from '@assay/rules/reference';

writeFileSync(new URL('../../docs/reference.md', import.meta.url), reference(sendRules, sendAdvice));
