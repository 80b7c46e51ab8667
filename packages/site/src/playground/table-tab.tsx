import { computed, defineComponent, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue';
import type { PropType } from 'vue';

import type { State } from '../state.js';
import type { Mark } from './editor.js';
import EditorField from './editor-field.js';
import InputTab from './input-tab.js';
import { readInput, readingFault } from './read-input.js';
import { newTableRunner } from './table-runner.js';
import type { TableResult } from './table-runner.js';

/** So long after the last key stroke a module is run: each run is a worker. */
const pause = 300;

/** Returns the indices of a line of a text. */
const lineRange = (text: string, line: number): { readonly from: number; readonly to: number } => {
  const lines = text.split('\n');
  const index = Math.min(Math.max(line, 1), lines.length) - 1;
  const from = lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
  return { from, to: from + (lines[index]?.length ?? 0) };
};

/** A table of one's own. */
const TableTab = defineComponent({
  props: { state: { type: Object as PropType<State>, required: true } },
  emits: { change: (_changes: Partial<State>) => true },
  setup: (props, { emit }) => {
    const result = shallowRef<TableResult>({ kind: 'running' });
    const runner = newTableRunner((changed) => (result.value = changed));
    const texts = computed(() => readInput(props.state.input, props.state.inputFacts));
    const evaluate = (): void => {
      const { values } = texts.value;
      if (values !== undefined) runner.evaluate(values.input, values.facts);
    };
    const timer = ref<ReturnType<typeof setTimeout>>();
    const define = (): void => runner.define(props.state.code);
    onMounted(() => {
      evaluate();
      define();
    });
    watch(texts, evaluate);
    watch(
      () => props.state.code,
      () => {
        clearTimeout(timer.value);
        timer.value = setTimeout(define, pause);
      },
    );
    onBeforeUnmount(() => {
      clearTimeout(timer.value);
      runner.close();
    });
    const codeMarks = computed((): readonly Mark[] => {
      const { value } = result;
      return value.kind === 'failed' && value.line !== undefined
        ? [{ ...lineRange(props.state.code, value.line), message: value.message, severity: 'error' }]
        : [];
    });
    const fault = computed(() => {
      const { value } = result;
      if (value.kind === 'failed')
        return value.line === undefined ? value.message : `Line ${value.line}: ${value.message}`;
      return readingFault(texts.value) || 'The table is run.';
    });
    return () => (
      <InputTab
        requestLabel="Input"
        request={props.state.input}
        facts={props.state.inputFacts}
        texts={texts.value}
        evaluation={
          result.value.kind === 'evaluated' && texts.value.values !== undefined
            ? result.value.evaluation
            : undefined
        }
        fault={fault.value}
        pathInText={(path) => path}
        pageOf={() => undefined}
        onRequest={(input: string) => emit('change', { input })}
        onFacts={(inputFacts: string) => emit('change', { inputFacts })}
      >
        {() => (
          <EditorField
            label="Table"
            language="typescript"
            text={props.state.code}
            marks={codeMarks.value}
            onChange={(code: string) => emit('change', { code })}
          />
        )}
      </InputTab>
    );
  },
});

export { TableTab as default };
