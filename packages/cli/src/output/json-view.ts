import { explain } from '@assay/rules';
import { sendAdvice } from '@assay/rules/message-contact/advice';
import { printable } from './printable.js';
import type { View } from './view.js';

/** The place and the report on one line; with the explanation of every rule where it is asked for. */
export const jsonView =
  (explained: boolean): View =>
  (place, report) =>
    `${printable(
      JSON.stringify({
        ...place,
        ...report,
        ...(explained ? { explanation: explain(report, sendAdvice).rules } : {}),
      }),
    )}\n`;
