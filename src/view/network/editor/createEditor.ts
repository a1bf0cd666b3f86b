// Creates CodeMirror in a shadow root, where its styles are adopted sheets, as the page's CSP requires.

import { autocompletion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { completionsAt } from '../../../store/network/completion';
import { appearance } from './appearance';
import { problemMarks } from './problemMarks';

export type Editor = {
  /** Replaces the text with one from outside as one undo step; changes only what differs. */
  readonly take: (text: string) => void;
  readonly goTo: (line: number, column: number) => void;
  readonly describe: (problems: string) => void;
  readonly destroy: () => void;
};

type Options = {
  readonly host: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly problems: string;
  readonly onText: (text: string) => void;
};

function complete({ state, pos, explicit }: CompletionContext) {
  const found = completionsAt(state.doc.toString(), pos);
  if (!found || (!explicit && found.from === pos)) return null;
  return {
    from: found.from,
    options: found.options.map(({ label, insert, info }) => ({
      label,
      apply: insert,
      ...(info === '' ? {} : { info }),
    })),
  };
}

/** Returns the difference of two texts as one change. */
function difference(before: string, after: string) {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/** Describes the field inside the shadow root, where assistive technology looks for it. */
const describedBy = (problems: string) =>
  EditorView.contentAttributes.of({ 'aria-description': problems, spellcheck: 'false', translate: 'no' });

/**
 * Has the editor read the selection. The browser announces a change of it late; several lines that replace a
 * selection made just before would stand beside the old text.
 */
const readSelection = ({ contentDOM }: EditorView) =>
  contentDOM.ownerDocument.dispatchEvent(new Event('selectionchange'));

/**
 * Takes several lines that arrive as one typed text, as from dictation, a keyboard's clipboard or a test: where the
 * browser splits them itself it copies inline styles, which the page's CSP refuses.
 */
const severalLines = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data, cancelable }, view) => {
    if (!cancelable || inputType !== 'insertText' || !data || !/[\r\n]/.test(data)) return false;
    readSelection(view);
    const { state } = view;
    view.dispatch(
      state.update(state.replaceSelection(state.toText(data)), {
        scrollIntoView: true,
        userEvent: 'input.type',
      }),
    );
    return true;
  },
});

/** Leaves a dropped file to the page, which opens it; CodeMirror would write its text into this one. */
const droppedFile = EditorView.domEventHandlers({
  drop: ({ dataTransfer }) => (dataTransfer?.files.length ?? 0) > 0,
});

export function createEditor({ host, text, label, problems, onText }: Options): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const description = new Compartment();
  let isTaking = false;
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        indentUnit.of('  '),
        EditorView.lineWrapping,
        yaml(),
        autocompletion({ override: [complete], icons: false }),
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        description.of(describedBy(problems)),
        appearance,
        problemMarks,
        severalLines,
        droppedFile,
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged && !isTaking) onText(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    take: (next) => {
      const before = view.state.doc.toString();
      // Normalise line breaks as the editor does; the file keeps its own until it is edited.
      const after = next.replace(/\r\n?/g, '\n');
      if (before === after) return;
      isTaking = true;
      view.dispatch({ changes: difference(before, after) });
      isTaking = false;
    },
    goTo: (line, column) => {
      const { from, to } = view.state.doc.line(Math.min(line, view.state.doc.lines));
      const at = Math.min(from + column - 1, to);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    },
    describe: (next) => view.dispatch({ effects: description.reconfigure(describedBy(next)) }),
    destroy: () => view.destroy(),
  };
}
