import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { formatNumber, formatTyped, parseNumber, readings } from '@assay/phone/human';
import type { Reading, TypedText } from '@assay/phone/human';

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

/** What a text means, and what to ask if that is not clear: a number abroad may be a slip of one at home. */
const meantBy = (
  text: string,
  country: string | undefined,
): { readonly value: string; readonly choices: readonly Reading[] } => {
  // What is between the digits, this form has put there.
  const all = readings(text.replace(/[^\d+]/g, ''), country).filter(({ level }) => level === 'valid');
  const [only] = all;
  const isClear =
    only === undefined ||
    (all.length === 1 && (text.includes('+') || only.countries.includes(country ?? '')));
  return isClear
    ? { value: only?.digits ?? parseNumber(text, country) ?? text, choices: [] }
    : { value: text, choices: all };
};

/** A number as people type it: formatted as they do, with the caret where they left it. The form holds its digits. */
export const PhoneField = ({
  country,
  which,
  nameOf,
  ...field
}: FieldProps<string> & {
  readonly country?: string | undefined;
  readonly which: string;
  readonly nameOf: (country: string) => string;
}) => {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<TypedText>({ text: field.value, caret: 0 });
  useLayoutEffect(() => {
    if (document.activeElement === input.current) input.current?.setSelectionRange(typed.caret, typed.caret);
  }, [typed]);
  const take = (next: TypedText): void => {
    setTyped(next);
    field.set(meantBy(next.text, country).value);
  };
  const before = useRef(country);
  useEffect(() => {
    if (before.current === country) return;
    before.current = country;
    // The same text may mean another number there.
    if (typed.text !== '') take(formatTyped(typed, country));
  });
  const { choices } = meantBy(typed.text, country);
  return (
    <Field {...field}>
      <input
        {...told(field)}
        ref={input}
        type="tel"
        autoComplete="tel"
        value={typed.text}
        onChange={({ target, nativeEvent }) =>
          take(
            formatTyped(
              { text: target.value, caret: target.selectionStart ?? target.value.length },
              country,
              {
                before: typed.text,
                inputType: (nativeEvent as InputEvent).inputType,
              },
            ),
          )
        }
        onBlur={field.leave}
      />
      {choices.length > 0 && (
        <div role="group" aria-label={which} className="which">
          <p>{which}</p>
          {choices.map(({ digits, countries }) => (
            <button
              key={digits}
              type="button"
              onClick={() => {
                const text = formatNumber(digits);
                take({ text, caret: text.length });
              }}
            >
              {[formatNumber(digits), ...countries.map(nameOf)].join(' \u00b7 ')}
            </button>
          ))}
        </div>
      )}
    </Field>
  );
};
