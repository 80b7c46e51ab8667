import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { formatTyped, parseNumber } from '@assay/phone/human';

/** What an input of this form needs to know. */
export interface FieldProps<Value> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly errors: readonly string[];
  /** What is checked when the form is sent. */
  readonly note?: string | undefined;
  readonly set: (value: Value) => void;
  readonly leave: () => void;
}

/** A label above an input, and below it what is said of it. */
const Field = ({
  name,
  label,
  errors,
  note,
  children,
}: Pick<FieldProps<unknown>, 'name' | 'label' | 'errors' | 'note'> & { readonly children: ReactNode }) => (
  <div className="field" data-field={name}>
    <label htmlFor={name}>{label}</label>
    {children}
    <div id={`${name}-said`} className="said" aria-live="polite">
      {errors.map((error) => (
        <p key={error} className="error">
          {error}
        </p>
      ))}
      {errors.length === 0 && note !== undefined && <p className="note">{note}</p>}
    </div>
  </div>
);

const told = ({ name, errors }: Pick<FieldProps<unknown>, 'name' | 'errors'>) => ({
  id: name,
  name,
  'aria-describedby': `${name}-said`,
  'aria-invalid': errors.length > 0,
});

export const TextField = ({ type = 'text', ...field }: FieldProps<string> & { readonly type?: string }) => (
  <Field {...field}>
    <input
      {...told(field)}
      type={type}
      value={field.value}
      onChange={({ target }) => field.set(target.value)}
      onBlur={field.leave}
    />
  </Field>
);

export const LongTextField = (field: FieldProps<string>) => (
  <Field {...field}>
    <textarea
      {...told(field)}
      rows={3}
      value={field.value}
      onChange={({ target }) => field.set(target.value)}
      onBlur={field.leave}
    />
  </Field>
);

export const Choice = ({
  options,
  ...field
}: FieldProps<string> & { readonly options: readonly (readonly [value: string, label: string])[] }) => (
  <Field {...field}>
    <select
      {...told(field)}
      value={field.value}
      onChange={({ target }) => field.set(target.value)}
      onBlur={field.leave}
    >
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </Field>
);

export const Box = ({ name, label, value, set, leave }: FieldProps<boolean>) => (
  <label className="box">
    <input
      type="checkbox"
      name={name}
      checked={value}
      onChange={({ target }) => set(target.checked)}
      onBlur={leave}
    />
    {label}
  </label>
);

/** A number as people type it: formatted as they do, with the caret where they left it. The form holds its digits. */
export const PhoneField = ({
  country,
  ...field
}: FieldProps<string> & { readonly country?: string | undefined }) => {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState({ text: field.value, caret: 0 });
  useLayoutEffect(() => {
    if (document.activeElement === input.current) input.current?.setSelectionRange(typed.caret, typed.caret);
  }, [typed]);
  return (
    <Field {...field}>
      <input
        {...told(field)}
        ref={input}
        type="tel"
        autoComplete="tel"
        value={typed.text}
        onChange={({ target }) => {
          const next = formatTyped(
            { text: target.value, caret: target.selectionStart ?? target.value.length },
            country,
          );
          setTyped(next);
          field.set(parseNumber(next.text, country) ?? next.text);
        }}
        onBlur={field.leave}
      />
    </Field>
  );
};
