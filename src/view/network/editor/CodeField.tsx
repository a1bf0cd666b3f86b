import { useEffect, useRef } from 'react';
import { editWords, problemSummary } from '../../../content/network/editWords';
import { type Problem, problemsOf } from '../../../store/network/problems';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import { usePassOnTyping } from '../state/usePassOnTyping';
import { createEditor, type Editor } from './createEditor';

type Props = {
  /** Position to go to; a new object per request. */
  readonly goTo: Pick<Problem, 'line' | 'column'> | null;
  /** Expectations of the text that do not hold; null while they are not computed. */
  readonly failed: readonly { readonly text: string }[] | null;
};

/** CodeMirror field that marks lines, completes fields and undoes. */
export function CodeField({ goTo, failed }: Props) {
  const store = useNetworkStore();
  const text = useNetwork((state) => state.text);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const passOn = usePassOnTyping();
  const problems = problemSummary(
    problemsOf(text).shown.map((each) => each.text),
    failed?.map((each) => each.text) ?? null,
  );

  useEffect(() => {
    if (!host.current) return;
    const { text: first } = store.getState();
    const made = createEditor({
      host: host.current,
      text: first,
      label: editWords.field,
      problems: '',
      onText: passOn,
    });
    editor.current = made;
    return () => {
      made.destroy();
      editor.current = null;
    };
  }, [store, passOn]);

  useEffect(() => editor.current?.take(text), [text]);
  useEffect(() => editor.current?.describe(problems), [problems]);
  useEffect(() => {
    if (goTo) editor.current?.goTo(goTo.line, goTo.column);
  }, [goTo]);

  return <div ref={host} className="code-field" />;
}
