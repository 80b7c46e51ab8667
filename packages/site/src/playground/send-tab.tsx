import examples from '@playgroundExamples';
import { withBase } from 'vitepress';
import { computed, defineComponent } from 'vue';
import type { PropType } from 'vue';

import { languageNames, phoneLevels, sendOf, sends } from '../sends.js';
import type { Language } from '../sends.js';
import { stateOf } from '../state.js';
import type { State } from '../state.js';
import { evaluationOf } from './evaluation.js';
import InputTab from './input-tab.js';
import { readInput, readingFault } from './read-input.js';

/** A request to one of the sends. */
const SendTab = defineComponent({
  props: { state: { type: Object as PropType<State>, required: true } },
  emits: { change: (_changes: Partial<State>) => true },
  setup: (props, { emit }) => {
    const send = computed(() => sendOf(props.state.send));
    const texts = computed(() => readInput(props.state.request, props.state.facts));
    const pages = computed(() => withBase(`/errors/${send.value.name}/`));
    const evaluation = computed(() => {
      const { values } = texts.value;
      if (values === undefined) return undefined;
      const { language, phone } = props.state;
      const { hints, texts: translations, validate } = send.value;
      return evaluationOf(validate(values.input, values.facts, phone), {
        hints,
        texts: language === 'en' ? undefined : translations[language],
        parameters: { messageId: 'id' },
        errorPages: new URL(pages.value, location.href).href,
      });
    });
    const choose = (place: string): void => {
      const example = examples[Number(place)];
      if (example !== undefined)
        emit('change', stateOf({ ...example, tab: 'send' }, { ...props.state, phone: 'possible' }));
    };
    const select = (
      label: string,
      value: string,
      options: readonly (readonly [value: string, text: string])[],
      onChoose: (value: string) => void,
    ) => (
      <label>
        {label}
        <select
          value={value}
          onChange={(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
        >
          {options.map(([name, text]) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
      </label>
    );
    return () => (
      <InputTab
        requestLabel="Request"
        request={props.state.request}
        facts={props.state.facts}
        texts={texts.value}
        evaluation={evaluation.value}
        fault={readingFault(texts.value)}
        pathInText={(path) => (path[0] === 'messageId' ? path : ['body', ...path])}
        pageOf={(rule) => `${pages.value}${rule}/`}
        onRequest={(request: string) => emit('change', { request })}
        onFacts={(facts: string) => emit('change', { facts })}
      >
        {() => (
          <div class="choices">
            {select(
              'Example',
              '',
              [
                ['', 'Choose one'],
                ...examples.map(
                  ({ send: of, name }, place) => [String(place), `${sendOf(of).title}: ${name}`] as const,
                ),
              ],
              choose,
            )}
            {select(
              'Table',
              send.value.name,
              sends.map(({ name, title }) => [name, title] as const),
              (name) => emit('change', { send: name }),
            )}
            {send.value.hasNumbers
              ? select(
                  'Numbers',
                  props.state.phone,
                  phoneLevels.map((level) => [level, level] as const),
                  (phone) => emit('change', stateOf({ phone }, props.state)),
                )
              : undefined}
            {select(
              'Language',
              props.state.language,
              (Object.keys(languageNames) as Language[]).map((code) => [code, languageNames[code]] as const),
              (language) => emit('change', stateOf({ language }, props.state)),
            )}
          </div>
        )}
      </InputTab>
    );
  },
});

export { SendTab as default };
