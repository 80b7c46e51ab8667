import { defineComponent, onBeforeUnmount, onMounted, ref, watch } from 'vue';
import type { PropType } from 'vue';

import type { Editor, Mark } from './editor.js';

/** An editor as a field of the page. */
const EditorField = defineComponent({
  props: {
    label: { type: String, required: true },
    text: { type: String, required: true },
    language: { type: String as PropType<'json' | 'typescript'>, default: 'json' },
    marks: { type: Array as PropType<readonly Mark[]>, default: () => [] },
  },
  emits: {
    change: (_text: string) => true,
    /** The cursor comes to the mark of this index, or to none. */
    mark: (_index: number | undefined) => true,
    /** Somebody wants to go from this mark to its sentence. */
    leave: (_index: number) => true,
  },
  setup: (props, { emit, expose }) => {
    const element = ref<HTMLElement>();
    let editor: Editor | undefined;
    let isClosed = false;
    onMounted(async () => {
      const { newEditor } = await import('./editor.js');
      if (element.value === undefined || isClosed) return;
      editor = newEditor(element.value, {
        label: props.label,
        text: props.text,
        language: props.language,
        onChange: (text) => emit('change', text),
        onMark: (index) => emit('mark', index),
        onLeave: (index) => emit('leave', index),
      });
      editor.setMarks(props.marks);
    });
    watch(
      () => props.text,
      (text) => editor?.setText(text),
    );
    watch(
      () => props.marks,
      (marks) => editor?.setMarks(marks),
    );
    onBeforeUnmount(() => {
      isClosed = true;
      editor?.close();
    });
    expose({ goTo: (index: number) => editor?.goTo(index) });
    return () => (
      <div class="editor-field">
        <h2>{props.label}</h2>
        <div ref={element} class="editor" />
      </div>
    );
  },
});

export { EditorField as default };
