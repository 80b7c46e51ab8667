import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useEffect, useMemo } from 'react';
import { get, useForm } from 'react-hook-form';

import type { SendRequest } from '@assay/rules/message-contact';
import { sendFormSchema, sendRules } from '@assay/rules/message-contact';

import { noValues, useLeft } from './binding.js';
import type { UseBinding, Values } from './binding.js';
import { show } from './page.js';

const useBinding: UseBinding = (texts) => {
  const { hasLeft, leave, leaveAll } = useLeft();
  // Made once a language, not at each key stroke.
  const resolver = useMemo(
    () => standardSchemaResolver(sendFormSchema<Values>(sendRules, { texts })),
    [texts],
  );
  const form = useForm<Values, unknown, SendRequest>({
    resolver,
    defaultValues: noValues,
  });
  const { errors } = form.formState;
  const values = form.watch();
  const { trigger } = form;
  // In the language of the page.
  useEffect(() => void trigger(), [trigger, texts]);
  return {
    values,
    set: (name, value) => {
      form.setValue(name as 'keyword', value as string);
      // What is said of one field may be about another.
      void trigger();
    },
    leave,
    errorsOf: (name) => {
      // Else what is said of a list takes the place of what is said of its rows.
      form.register(name as 'keyword');
      const error: { readonly message?: string; readonly root?: { readonly message?: string } } | undefined =
        get(errors, name);
      const message = error?.message ?? error?.root?.message;
      return hasLeft(name) && message !== undefined ? [message] : [];
    },
    submit: (send) => {
      leaveAll();
      void form.handleSubmit(() => send(form.getValues()))();
    },
  };
};

show(useBinding);
