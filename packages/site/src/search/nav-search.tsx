import { defineAsyncComponent, defineComponent, onMounted, onUnmounted, ref } from 'vue';

/** Its index and the tables are loaded when somebody searches. */
const SearchBox = defineAsyncComponent(() => import('./search-box.js'));

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName));

/** The button that opens the search, and its keys: Ctrl K, and a slash. */
const NavSearch = defineComponent(() => {
  const isOpen = ref(false);
  const onKey = (event: KeyboardEvent): void => {
    const isCombined = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isCombined && (event.key !== '/' || isTyping(event))) return;
    event.preventDefault();
    isOpen.value = true;
  };
  onMounted(() => window.addEventListener('keydown', onKey));
  onUnmounted(() => window.removeEventListener('keydown', onKey));
  return () => (
    <div class="nav-search">
      <button type="button" onClick={() => (isOpen.value = true)}>
        Search <kbd>Ctrl K</kbd>
      </button>
      {isOpen.value ? <SearchBox onClose={() => (isOpen.value = false)} /> : undefined}
    </div>
  );
});

export { NavSearch as default };
