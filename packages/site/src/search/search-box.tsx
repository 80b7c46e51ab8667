import localSearchIndex from '@localSearchIndex';
import MiniSearch from 'minisearch';
import { useRouter, withBase } from 'vitepress';
import { computed, defineComponent, onMounted, ref, shallowRef } from 'vue';

import { sentencesIn } from './sentences.js';

/** A line of the results. */
interface Result {
  readonly href: string;
  readonly title: string;
  readonly detail: string;
}

const fields = { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] };

const searching = { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } };

const loadIndex = async (): Promise<MiniSearch> =>
  MiniSearch.loadJSON((await localSearchIndex.root()).default, { ...fields, searchOptions: searching });

const mostResults = 12;

/** Returns the pages of the sentences in a text, with their arguments. */
const sentenceResults = (query: string): readonly Result[] =>
  sentencesIn(query).map(({ send, rule, args, sentence }) => ({
    href: withBase(`/errors/${send.name}/${rule}/`),
    title: sentence,
    detail: [`${rule} · ${send.title}`, ...args.map((arg, index) => `<${index}> is ${arg}`)].join(' · '),
  }));

const pageResults = (index: MiniSearch | undefined, query: string): readonly Result[] =>
  (index?.search(query) ?? []).slice(0, mostResults).map(({ id, title, titles }) => ({
    href: String(id),
    title: String(title),
    detail: (titles as readonly string[]).join(' › '),
  }));

/**
 * The search of the site: its pages by their words, and before them the sentences of the error tables that are in what was typed
 * or pasted.
 */
const SearchBox = defineComponent({
  emits: ['close'],
  setup: (_, { emit }) => {
    const router = useRouter();
    const dialog = ref<HTMLDialogElement>();
    const index = shallowRef<MiniSearch>();
    const query = ref('');
    const results = computed(() => {
      const text = query.value.trim();
      return text === '' ? [] : [...sentenceResults(text), ...pageResults(index.value, text)];
    });
    onMounted(() => {
      dialog.value?.showModal();
      dialog.value?.querySelector('textarea')?.focus();
      void loadIndex().then((loaded) => (index.value = loaded));
    });
    const close = (): void => emit('close');
    const go = ({ href }: Result): void => {
      close();
      void router.go(href);
    };
    /** Moves between the text and the results, which follow each other. */
    const move = (from: EventTarget | null, by: number): void => {
      const stops = [...(dialog.value?.querySelectorAll<HTMLElement>('textarea, a') ?? [])];
      stops[stops.indexOf(from as HTMLElement) + by]?.focus();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const [first] = results.value;
      if (event.key === 'ArrowDown') move(event.target, 1);
      else if (event.key === 'ArrowUp') move(event.target, -1);
      else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement) {
        if (first !== undefined) go(first);
      } else return;
      event.preventDefault();
    };
    const status = (): string => {
      const { length } = results.value;
      if (query.value.trim() === '' || index.value === undefined) return '';
      return length === 0 ? 'Nothing was found.' : `${length} ${length === 1 ? 'result' : 'results'}`;
    };
    return () => (
      <dialog
        ref={dialog}
        class="site-search"
        aria-label="Search"
        onClose={close}
        onKeydown={onKey}
        onClick={(event: MouseEvent) => {
          // Its backdrop is the dialog itself.
          if (event.target === dialog.value) close();
        }}
      >
        <div class="search-body">
          {/* A text area keeps the lines of a body that is pasted. */}
          <textarea
            rows={2}
            aria-label="Search, or paste a sentence or the body of a 400"
            placeholder="Search, or paste a sentence or the body of a 400"
            spellcheck={false}
            onInput={(event: Event) => (query.value = (event.target as HTMLTextAreaElement).value)}
          />
          <p role="status">{status()}</p>
          <ul aria-label="Results">
            {results.value.map((result, place) => (
              <li key={`${place} ${result.href}`}>
                <a
                  href={result.href}
                  onClick={(event: MouseEvent) => {
                    event.preventDefault();
                    go(result);
                  }}
                >
                  <span class="result-title">{result.title}</span>
                  <span class="result-detail">{result.detail}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      </dialog>
    );
  },
});

export { SearchBox as default };
