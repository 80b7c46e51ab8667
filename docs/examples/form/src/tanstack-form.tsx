import { useForm, useSelector } from '@tanstack/react-form';
import { useEffect, useMemo } from 'react';

import { sendFormSchema, sendRules } from '@assay/rules/message-contact';

import { noValues, useLeft } from './binding.js';
import type { UseBinding, Values } from './binding.js';
import { show } from './page.js';

/** `Subscribers.0.MobileNumber` as TanStack Form writes it. */
const bracketed = (name: string): string => name.replace(/\.(\d+)/g, '[$1]');

const useBinding: UseBinding = (texts) => {
  const { hasLeft, leave, leaveAll } = useLeft();
  // Made once a language, not at each key stroke.
  const schema = useMemo(() => sendFormSchema<Values>(sendRules, { texts }), [texts]);
  const form = useForm({
    defaultValues: noValues,
    validators: { onChange: schema },
  });
  const values = useSelector(form.store, (state) => state.values);
  const errors = useSelector(form.store, (state) => state.errors);
  // Each sentence is about several fields, and in one language.
  useEffect(() => void form.validate('change'), [form, texts, values]);
  return {
    values,
    set: (name, value) => form.setFieldValue(bracketed(name) as 'keyword', value as string),
    leave,
    errorsOf: (name) => {
      const issues = (
        errors[0] as Readonly<Record<string, readonly { readonly message: string }[]>> | undefined
      )?.[bracketed(name)];
      return hasLeft(name) ? (issues ?? []).map(({ message }) => message) : [];
    },
    submit: (send) => {
      leaveAll();
      void form.validate('change');
      if (form.state.isValid) send(form.state.values);
    },
  };
};

show(useBinding);
