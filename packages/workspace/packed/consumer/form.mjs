// As small as a form can be: what it costs a page.
import { errorBody } from '@assay/rules/http';
import { validateSend } from '@assay/rules/message-contact';

import { facts, request } from './expected.mjs';

globalThis.answers = JSON.stringify(errorBody(validateSend(request, facts)));
