import { useState } from 'react';

import { translate, omit, validate } from '@assay/rules';
import { sendRules, formErrors, sendValues } from '@assay/rules/message-contact';

import { changed, noValues, useLeft } from './binding.js';
import type { UseBinding, Values } from './binding.js';
import { show } from './page.js';

/** The page does not know the id. */
const ofBody = omit(sendRules, 'message-id-malformed', 'message-unknown');

/** No library: the rules, and two states. */
const useBinding: UseBinding = (texts) => {
  const [values, setValues] = useState(noValues);
  const { hasLeft, leave, leaveAll } = useLeft();
  const { body, place } = sendValues(values);
  const report = validate(ofBody, { messageId: '', body });
  const { fields } = formErrors(translate(report, texts), 'dots', place);
  return {
    values,
    set: (name, value) => setValues((before) => changed(before, name.split('.'), value) as Values),
    leave,
    errorsOf: (name) => (hasLeft(name) && Object.hasOwn(fields, name) ? (fields[name] ?? []) : []),
    submit: (send) => {
      leaveAll();
      if (Object.keys(fields).length === 0) send(values);
    },
  };
};

show(useBinding);
