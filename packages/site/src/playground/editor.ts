import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { json } from '@codemirror/lang-json';
import { HighlightStyle, bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, drawSelection, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

import type { Range } from './json-text.js';

/** A marked place of a text. */
export interface Mark extends Range {
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
}

/** How an editor begins, and what it calls. */
export interface EditorOptions {
  readonly label: string;
  readonly text: string;
  readonly language: 'json' | 'typescript';
  readonly onChange: (text: string) => void;
  /** Called with the mark that the cursor comes to, or with nothing. */
  readonly onMark?: (index: number | undefined) => void;
  /** Called when somebody wants to go from a mark to its sentence: with Ctrl Enter. */
  readonly onLeave?: (index: number) => void;
}

/** An editor of a text. */
export interface Editor {
  readonly setText: (text: string) => void;
  readonly setMarks: (marks: readonly Mark[]) => void;
  /** Selects the place of a mark, and goes there. */
  readonly goTo: (index: number) => void;
  readonly close: () => void;
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--code-name)' },
  { tag: [tags.string, tags.regexp], color: 'var(--code-text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-value)' },
  { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--code-word)' },
  { tag: tags.comment, color: 'var(--vp-c-text-2)' },
]);

const look = EditorView.theme({
  '&': {
    fontSize: '13px',
    backgroundColor: 'var(--vp-c-bg)',
    color: 'var(--vp-c-text-1)',
    maxHeight: '50vh',
  },
  // It scrolls itself, so it lays out the lines that are seen and no others.
  '.cm-scroller': { overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--vp-c-text-1)', fontFamily: 'var(--vp-font-family-mono)' },
  '.cm-cursor': { borderLeftColor: 'var(--vp-c-text-1)' },
  '.cm-gutters': { backgroundColor: 'var(--vp-c-bg)', color: 'var(--vp-c-text-2)', border: 'none' },
  '&.cm-focused': { outline: '2px solid var(--vp-c-brand-1)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--code-selection)',
  },
  '.cm-tooltip': { backgroundColor: 'var(--vp-c-bg-soft)', color: 'var(--vp-c-text-1)' },
  '.cm-panels': { backgroundColor: 'var(--vp-c-bg-soft)', color: 'var(--vp-c-text-1)' },
});

/** Returns the mark at an index of the text. */
const markAt = (marks: readonly Mark[], at: number): number | undefined => {
  const index = marks.findIndex(({ from, to }) => from <= at && at <= to);
  return index === -1 ? undefined : index;
};

/**
 * Returns an editor in an element. It is in a shadow root: there its styles are style sheets of the document, which the content
 * security policy allows, and in the page they would be elements, which it does not.
 */
export const newEditor = (element: HTMLElement, options: EditorOptions): Editor => {
  const { label, text, language, onChange, onMark, onLeave } = options;
  let marks: readonly Mark[] = [];
  let current = text;
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const leave = (view: EditorView): boolean => {
    const index = markAt(marks, view.state.selection.main.head);
    if (index === undefined || onLeave === undefined) return false;
    onLeave(index);
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        EditorView.lineWrapping,
        language === 'json' ? json() : javascript({ typescript: true }),
        syntaxHighlighting(colours),
        look,
        // Tab leaves the editor, as it leaves any field: a keyboard has no other way out.
        keymap.of([{ key: 'Mod-Enter', run: leave }, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            current = update.state.doc.toString();
            onChange(current);
          }
          if (update.docChanged || update.selectionSet)
            onMark?.(markAt(marks, update.state.selection.main.head));
        }),
      ],
    }),
  });
  return {
    setText: (changed) => {
      if (changed === current) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: changed } });
    },
    setMarks: (changed) => {
      marks = changed;
      const { length } = view.state.doc;
      const diagnostics = marks.map((mark): Diagnostic => ({
        ...mark,
        from: Math.min(mark.from, length),
        to: Math.min(mark.to, length),
      }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    goTo: (index) => {
      const mark = marks[index];
      if (mark === undefined) return;
      view.dispatch({ selection: { anchor: mark.from, head: mark.to }, scrollIntoView: true });
      view.focus();
    },
    close: () => view.destroy(),
  };
};
