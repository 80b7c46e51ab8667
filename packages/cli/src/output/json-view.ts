import { explain } from '@assay/rules';
import { sendAdvice } from '@assay/rules/message-contact/advice';
import { printable } from './printable.js';
import { perRequest } from './view.js';
import type { View } from './view.js';

/** The place and the report on one line; with the explanation of every rule where it is asked for. */
export const jsonView = (explained: boolean): View =>
  perRequest((place, report) => {
    const explanation = explained ? { explanation: explain(report, sendAdvice).rules } : {};
    return `${printable(JSON.stringify({ ...place, ...report, ...explanation }))}\n`;
  });
