import { useState } from 'react';

import { translate } from '@assay/rules';
import { sendRules } from '@assay/rules/message-contact';
import { formErrors, sendValues } from '@assay/rules/message-contact/form';

import { changed, noValues, useLeft } from './binding.js';
import type { UseBinding, Values } from './binding.js';
import { show } from './page.js';

/** The page does not know the id. */
const ofBody = sendRules.without('message-id-malformed', 'message-unknown');

/** No library: the rules, and two states. */
const useBinding: UseBinding = (texts) => {
  const [values, setValues] = useState(noValues);
  const { hasLeft, leave, leaveAll } = useLeft();
  const { body, place } = sendValues(values);
  const report = ofBody.validate({ messageId: '', body });
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
