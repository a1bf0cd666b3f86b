import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { textWords } from '../../content/textView';
import { ElementRow, stopOf } from './ElementRow';
import type { Row } from './networkRows';
import { nextButton } from './tableKeys';

type Props = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
};

/** Table of elements: a single stop of the tab order, and arrow keys from button to button. */
export function ElementTable({ caption, head, rows }: Props) {
  const [visited, setVisited] = useState<string | null>(null);
  const first = stopOf('explain', rows[0]?.id ?? '');
  const isThere = rows.some(({ id }) => visited === stopOf('explain', id) || visited === stopOf('fail', id));
  const tabStop = visited !== null && isThere ? visited : first;

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const { stop } = target.dataset;
    if (stop !== undefined) setVisited(stop);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = nextButton(event.currentTarget, document.activeElement, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <table onFocus={onFocus} onKeyDown={onKeyDown}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[...head, textWords.columns.actions].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells, kind }) => (
          <ElementRow key={id} id={id} cells={cells} kind={kind} tabStop={tabStop} />
        ))}
      </tbody>
    </table>
  );
}
