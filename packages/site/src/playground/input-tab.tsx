import { computed, defineComponent, ref } from 'vue';
import type { PropType } from 'vue';

import type { Mark } from './editor.js';
import EditorField from './editor-field.js';
import type { Evaluation } from './evaluation.js';
import { requestIssues } from './read-input.js';
import type { InputTexts } from './read-input.js';
import ReportView from './report-view.js';

interface Focusing {
  readonly focus: (index: number) => void;
}

interface Going {
  readonly goTo: (index: number) => void;
}

/** A request and its facts in editors, and beside them what they come to. Places and sentences lead to each other. */
const InputTab = defineComponent({
  props: {
    requestLabel: { type: String, required: true },
    request: { type: String, required: true },
    facts: { type: String, required: true },
    texts: { type: Object as PropType<InputTexts>, required: true },
    evaluation: { type: Object as PropType<Evaluation | undefined>, default: undefined },
    /** Why there is no evaluation, if there is none. */
    fault: { type: String, default: '' },
    /** Returns the path of a violation in the text of the request. */
    pathInText: {
      type: Function as PropType<(path: readonly (string | number)[]) => readonly (string | number)[]>,
      required: true,
    },
    pageOf: { type: Function as PropType<(rule: string) => string | undefined>, required: true },
  },
  emits: { request: (_text: string) => true, facts: (_text: string) => true },
  setup: (props, { emit, slots }) => {
    const chosen = ref<number>();
    const editor = ref<Going>();
    const report = ref<Focusing>();
    const findingMarks = computed((): readonly Mark[] => {
      const { request } = props.texts;
      if (request.kind === 'broken') return [];
      return (props.evaluation?.findings ?? []).map(({ path, message, severity }) => ({
        ...request.rangeOf(props.pathInText(path)),
        message,
        severity,
      }));
    });
    // The findings come first: their places are those of the sentences.
    const marks = computed((): readonly Mark[] => [...findingMarks.value, ...requestIssues(props.texts)]);
    const isFinding = (index: number | undefined): index is number =>
      index !== undefined && index < findingMarks.value.length;
    return () => (
      <div class="columns">
        <section class="inputs" aria-label="Input">
          {slots['default']?.()}
          <EditorField
            ref={editor}
            label={props.requestLabel}
            text={props.request}
            marks={marks.value}
            onChange={(text: string) => emit('request', text)}
            onMark={(index: number | undefined) => (chosen.value = isFinding(index) ? index : undefined)}
            onLeave={(index: number) => isFinding(index) && report.value?.focus(index)}
          />
          <EditorField
            label="Facts"
            text={props.facts}
            marks={props.texts.factsIssues}
            onChange={(text: string) => emit('facts', text)}
          />
          <p class="keys">
            In an editor: F8 goes to the next mark, Ctrl Enter from a mark to its sentence, Tab on.
          </p>
        </section>
        <section class="output" aria-label="Report">
          <h2>Report</h2>
          {props.evaluation === undefined ? (
            <p role="status" class="verdict broken">
              {props.fault}
            </p>
          ) : (
            <ReportView
              ref={report}
              evaluation={props.evaluation}
              chosen={chosen.value}
              pageOf={props.pageOf}
              onGo={(index: number) => editor.value?.goTo(index)}
            />
          )}
        </section>
      </div>
    );
  },
});

export { InputTab as default };
