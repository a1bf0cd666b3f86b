// Marks lines with problems: a sign before the line, a bar beside it, and an underlined word.

import { type EditorState, type Extension, RangeSetBuilder, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { type Problem, problemsOf } from '../../../store/network/problems';

const lineOf = {
  error: Decoration.line({ class: 'problem-line problem-line-error' }),
  warning: Decoration.line({ class: 'problem-line problem-line-warning' }),
};
const wordOf = {
  error: Decoration.mark({ class: 'problem-word-error' }),
  warning: Decoration.mark({ class: 'problem-word-warning' }),
};

/** Returns the range from the problem to the end of the line without its comment. */
function underlined(text: string, column: number): readonly [number, number] {
  const from = Math.min(column - 1, text.length);
  const [rest = ''] = /^.*?(?=\s+#|\s*$)/.exec(text.slice(from)) ?? [];
  return [from, from + rest.length];
}

function marksIn({ doc }: EditorState): DecorationSet {
  const { marks } = problemsOf(doc.toString());
  const builder = new RangeSetBuilder<Decoration>();
  const inOrder = [...marks.values()].sort((a: Problem, b: Problem) => a.line - b.line);
  for (const { kind, line, column } of inOrder) {
    if (line > doc.lines) continue;
    const { from, text } = doc.line(line);
    builder.add(from, from, lineOf[kind]);
    const [start, end] = underlined(text, column);
    if (end > start) builder.add(from + start, from + end, wordOf[kind]);
  }
  return builder.finish();
}

export const problemMarks: Extension = StateField.define<DecorationSet>({
  create: marksIn,
  update: (marks, { docChanged, state }) => (docChanged ? marksIn(state) : marks),
  provide: (field) => EditorView.decorations.from(field),
});
