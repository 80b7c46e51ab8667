import examples from '@playgroundExamples';
import { defineAsyncComponent, defineComponent, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue';

import { fromFragment, stateOf, toFragment } from '../state.js';
import type { State } from '../state.js';
import { greetingTable } from './greeting-table.js';
import SendTab from './send-tab.js';

const TableTab = defineAsyncComponent(() => import('./table-tab.js'));

const broken = examples.find(({ name }) => name === 'The 400 of the document');

const first: State = {
  tab: 'send',
  send: 'message-contact-send',
  request: broken?.request ?? '{}',
  facts: broken?.facts ?? '{}',
  phone: 'possible',
  language: 'en',
  ...greetingTable,
};

const tabs = [
  ['send', 'A request'],
  ['table', 'Your own table'],
] as const;

/** So long after the last key stroke the address gets the state. */
const pause = 400;

/** Requests, judged as they are typed. All of its state is in the fragment of the address: nothing leaves the page. */
const Playground = defineComponent(() => {
  const state = shallowRef(first);
  const note = ref('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = '';
  const write = async (): Promise<void> => {
    written = await toFragment(state.value);
    // VitePress keeps its own state with each address.
    history.replaceState(history.state, '', `#${written}`);
  };
  const change = (changes: Partial<State>): void => {
    state.value = { ...state.value, ...changes };
    note.value = '';
    clearTimeout(timer);
    timer = setTimeout(() => void write(), pause);
  };
  const read = async (): Promise<void> => {
    const fragment = location.hash.slice(1);
    if (fragment === '' || fragment === written) return;
    state.value = stateOf(await fromFragment(fragment), first);
  };
  const onHash = (): void => void read();
  onMounted(() => {
    void read();
    window.addEventListener('hashchange', onHash);
    // The other tab is loaded before it is wanted: the page may be offline then.
    void import('./table-tab.js');
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    window.removeEventListener('hashchange', onHash);
  });
  const copy = async (): Promise<void> => {
    clearTimeout(timer);
    await write();
    try {
      await navigator.clipboard.writeText(location.href);
      note.value = 'The link is copied.';
    } catch {
      note.value = 'The link is in the address of this page.';
    }
  };
  const onTabKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = state.value.tab === 'send' ? 'table' : 'send';
    change({ tab: other });
    document.getElementById(`tab-${other}`)?.focus();
  };
  return () => (
    <section class="playground" aria-label="Playground">
      <div class="bar">
        <div role="tablist" aria-label="Of" onKeydown={onTabKey}>
          {tabs.map(([name, label]) => (
            <button
              type="button"
              role="tab"
              id={`tab-${name}`}
              key={name}
              aria-selected={state.value.tab === name}
              aria-controls="panel"
              tabindex={state.value.tab === name ? 0 : -1}
              onClick={() => change({ tab: name })}
            >
              {label}
            </button>
          ))}
        </div>
        <button type="button" onClick={() => void copy()}>
          Copy a link to this
        </button>
        <span role="status">{note.value}</span>
      </div>
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${state.value.tab}`}>
        {state.value.tab === 'send' ? (
          <SendTab state={state.value} onChange={change} />
        ) : (
          <TableTab state={state.value} onChange={change} />
        )}
      </div>
    </section>
  );
});

export { Playground as default };
