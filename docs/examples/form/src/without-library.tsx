import { useMemo, useState } from 'react';

import { formErrors, sendValues } from '@assay/rules/message-contact/form';

import { changed, noValues, useLeft } from './binding.js';
import type { UseBinding, Values } from './binding.js';
import { show } from './page.js';

/** No library: the rules, and two states. */
const useBinding: UseBinding = (rules) => {
  const [values, setValues] = useState(noValues);
  const { hasLeft, leave, leaveAll } = useLeft();
  const { body, place } = sendValues(values);
  // Made once a language, not at each key stroke.
  const ofBody = useMemo(() => rules.without('message-id-malformed', 'message-unknown'), [rules]);
  const { fields } = formErrors(ofBody.validate({ messageId: '', body }), 'dots', place);
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
