import { useId, useRef } from 'react';
import { selectTold } from '../../../store/network/networkStore';
import type { Problem } from '../../../store/network/problems';
import { Ledger } from '../ledger/Ledger';
import { useNetwork } from '../state/useNetwork';
import { EditBar, FileState } from './EditBar';
import { Live } from './Live';
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
      <LedgerBelow />
    </div>
  );
}

function LedgerBelow() {
  const told = useNetwork(selectTold);
  return told && <Ledger told={told} />;
}
