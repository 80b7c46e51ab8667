import { validate } from '@assay/rules';
import { StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { sendRules, sendValues } from '@assay/rules/message-contact';

import { noSubscriber } from './binding.js';
import type { UseBinding, Values } from './binding.js';
import { hasServer, send } from './endpoint.js';
import type { Sent } from './endpoint.js';
import { Box, Choice, LongTextField, PhoneField, TextField } from './fields.js';
import { ListSection } from './list-section.js';
import { countryIn, languages } from './languages.js';
import type { Language } from './languages.js';
import './style.css';

const pages = [
  ['/index.html', 'No library'],
  ['/react-hook-form.html', 'react-hook-form'],
  ['/tanstack-form.html', 'TanStack Form'],
] as const;

/** Some countries; those of numbers without a plus. */
const countries = ['US', 'CA', 'MX', 'BR', 'GB', 'IE', 'FR', 'DE', 'ES', 'IT', 'IN', 'JP', 'AU'];

/** The country of numbers that are typed without a plus, where no field says another. */
const home = 'US';

const Page = ({ useBinding }: { readonly useBinding: UseBinding }) => {
  const [language, setLanguage] = useState<Language>('en');
  const [list, setList] = useState<'mobileNumbers' | 'Subscribers'>('mobileNumbers');
  const [isServed, setServed] = useState<boolean>();
  const [sent, setSent] = useState<Sent | 'failed'>();
  const { words, texts } = languages[language];
  const nameOf = useMemo(() => countryIn(language), [language]);
  const { values, set, leave, errorsOf, submit } = useBinding(texts);
  useEffect(() => void hasServer().then(setServed), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const answered = sent !== undefined && sent !== 'failed' && sent.status === 'refused' ? sent.fields : {};
  const deferred = new Set(
    validate(sendRules, { messageId: '', body: sendValues(values).body }).deferred.map(({ rule }) => rule),
  );
  const errors = (name: string): readonly string[] => [
    ...new Set([...errorsOf(name), ...(Object.hasOwn(answered, name) ? (answered[name] ?? []) : [])]),
  ];
  const field = <Value,>(name: string, label: string, value: Value, note?: string) => ({
    ...{ name, label, value, note, errors: errors(name) },
    set: (next: Value) => {
      // What the server said was said of another value.
      setSent(undefined);
      set(name, next);
    },
    leave: () => leave(name),
  });
  const choose = (next: typeof list): void => {
    setList(next);
    set('mobileNumbers', next === 'mobileNumbers' ? [''] : []);
    set('Subscribers', next === 'Subscribers' ? [noSubscriber] : []);
  };
  const rows: readonly unknown[] = values[list];
  const without = (index: number) => rows.filter((_, other) => other !== index);
  const post = (of: Values): void => {
    send(sendValues(of).body, texts, isServed === true).then(setSent, () => setSent('failed'));
  };

  return (
    <main>
      <nav aria-label="Libraries">
        {pages.map(([href, name]) => (
          <a key={href} href={href} aria-current={location.pathname === href ? 'page' : undefined}>
            {name}
          </a>
        ))}
        <select
          aria-label="Language"
          value={language}
          onChange={({ target }) => setLanguage(target.value as Language)}
        >
          {Object.entries(languages).map(([code, { name }]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </nav>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSent(undefined);
          submit(post);
        }}
      >
        <h1>{words.title}</h1>
        <fieldset data-field={list}>
          <legend>{words.to}</legend>
          <div className="choices">
            {(['mobileNumbers', 'Subscribers'] as const).map((name) => (
              <label key={name} className="box">
                <input type="radio" name="list" checked={list === name} onChange={() => choose(name)} />
                {name === 'mobileNumbers' ? words.numbers : words.subscribers}
              </label>
            ))}
          </div>
          {list === 'mobileNumbers'
            ? values.mobileNumbers.map((number, index) => (
                // A row that goes takes its input with it.
                <div className="row" key={`number ${index} of ${values.mobileNumbers.length}`}>
                  <PhoneField
                    {...field(`mobileNumbers.${index}`, words.number, number)}
                    country={home}
                    which={words.which}
                    nameOf={nameOf}
                  />
                  {rows.length > 1 && (
                    <button type="button" onClick={() => set(list, without(index))}>
                      {words.remove}
                    </button>
                  )}
                </div>
              ))
            : values.Subscribers.map(({ MobileNumber, SubscriberKey, Attributes }, index) => {
                const name = `Subscribers.${index}`;
                const { CountryCode } = Attributes;
                return (
                  <div className="row" key={`subscriber ${index} of ${values.Subscribers.length}`}>
                    <PhoneField
                      {...field(`${name}.MobileNumber`, words.number, MobileNumber)}
                      country={CountryCode === '' ? home : CountryCode}
                      which={words.which}
                      nameOf={nameOf}
                    />
                    <TextField {...field(`${name}.SubscriberKey`, words.key, SubscriberKey)} />
                    <Choice
                      {...field(`${name}.Attributes.CountryCode`, words.country, CountryCode)}
                      options={[
                        ['', words.anyCountry],
                        ...countries.map((code) => [code, nameOf(code)] as const),
                      ]}
                    />
                    {rows.length > 1 && (
                      <button type="button" onClick={() => set(list, without(index))}>
                        {words.remove}
                      </button>
                    )}
                  </div>
                );
              })}
          <div className="said" aria-live="polite">
            {errors(list).map((error) => (
              <p key={error} className="error">
                {error}
              </p>
            ))}
          </div>
          <button
            type="button"
            onClick={() => set(list, [...rows, list === 'mobileNumbers' ? '' : noSubscriber])}
          >
            {words.add}
          </button>
        </fieldset>
        <Box {...field('Subscribe', words.subscribe, values.Subscribe)} />
        <Box {...field('Resubscribe', words.resubscribe, values.Resubscribe)} />
        <TextField
          {...field(
            'keyword',
            words.keyword,
            values.keyword,
            deferred.has('keyword-invalid') ? words.later : undefined,
          )}
        />
        <Box {...field('Override', words.override, values.Override)} />
        <LongTextField
          {...field(
            'messageText',
            words.text,
            values.messageText,
            deferred.has('message-blank') ? words.later : undefined,
          )}
        />
        <TextField {...field('SendTime', words.time, values.SendTime)} type="datetime-local" />
        <button type="submit">{words.send}</button>
        <p role="status" className="outcome">
          {sent === 'failed' && words.failed}
          {sent !== 'failed' && sent?.status === 'accepted' && `${words.accepted}: ${sent.tokenId}`}
        </p>
      </form>
      <ListSection words={words} language={language} home={home} />
      {isServed !== undefined && <footer>{isServed ? words.server : words.page}</footer>}
    </main>
  );
};

/** Shows the page of one library. */
export const show = (useBinding: UseBinding): void => {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <Page useBinding={useBinding} />
    </StrictMode>,
  );
};
