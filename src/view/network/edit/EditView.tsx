import { useId, useRef } from 'react';
import { editWords } from '../../../content/network/editWords';
import { networkRoomWords } from '../../../content/network/roomWords';
import { selectIsStale, selectTold } from '../../../store/network/networkStore';
import type { Problem } from '../../../store/network/problems';
import { NetworkVerdict } from '../answer/NetworkVerdict';
import { QuestionSentence } from '../question/QuestionSentence';
import { useNetwork } from '../state/useNetwork';
import { EditBar, FileState } from './EditBar';
import { PlainField } from './PlainField';
import { ProblemList } from './ProblemList';
import './edit.css';

/** The text at the left, and what it means at the right, as it is written. */
export function EditView() {
  const problems = useId();
  const place = useRef<HTMLDivElement>(null);

  const goTo = ({ line }: Problem) => {
    const field = place.current?.querySelector('textarea');
    if (!field) return;
    const lines = field.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    field.focus();
    field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  };

  return (
    <div className="edit-view">
      <EditBar />
      <div className="edit-columns">
        <div ref={place}>
          <FileState />
          <PlainField describedBy={problems} />
          <ProblemList id={problems} onGoTo={goTo} />
        </div>
        <Live />
      </div>
    </div>
  );
}

function Live() {
  const told = useNetwork(selectTold);
  const isStale = useNetwork(selectIsStale);
  return (
    <section className="live" aria-label={editWords.live}>
      {told ? (
        <>
          {isStale && <p className="live-stale">{networkRoomWords.stale}</p>}
          <QuestionSentence told={told} />
          <NetworkVerdict told={told} />
        </>
      ) : (
        <p>{editWords.nothingYet}</p>
      )}
    </section>
  );
}
