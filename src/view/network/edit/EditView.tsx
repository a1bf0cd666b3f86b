import { lazy, Suspense, useId, useRef, useState } from 'react';
import { selectTold } from '../../../store/network/networkSelectors';
import type { Problem } from '../../../store/network/problems';
import { useLayoutKind } from '../../canvas/layouts/layoutKind';
import { ErrorBoundary } from '../../shell/ErrorBoundary';
import { Ledger } from '../ledger/Ledger';
import { useNetwork } from '../state/useNetwork';
import { AddButtons } from './AddButtons';
import { EditBar, FileState } from './EditBar';
import { FailedExpectations } from './FailedExpectations';
import { Live } from './Live';
import { PlainField } from './PlainField';
import { ProblemList } from './ProblemList';
import { useExpectations } from './useExpectations';
import './edit.css';

const CodeField = lazy(() => import('../editor/CodeField').then(({ CodeField }) => ({ default: CodeField })));

type Place = Pick<Problem, 'line' | 'column'>;

/** Text at the left, its answer at the right as you type. */
export function EditView() {
  const problems = useId();
  const expected = useId();
  const told = useNetwork(selectTold);
  const failed = useExpectations(told);
  const place = useRef<HTMLDivElement>(null);
  const describedBy = `${problems} ${expected}`;
  const isPhone = useLayoutKind() === 'narrow';
  const [goTo, setGoTo] = useState<Place | null>(null);
  const go = (to: Place) => {
    setGoTo({ ...to });
    const field = place.current?.querySelector('textarea');
    if (field) selectLine(field, to.line);
  };

  return (
    <div className="edit-view">
      <div className="edit-tools">
        <EditBar />
        <AddButtons onAdded={(line) => go({ line, column: 1 })} />
      </div>
      <div className="edit-columns">
        <div ref={place}>
          <FileState />
          {isPhone ? (
            <PlainField describedBy={describedBy} />
          ) : (
            <ErrorBoundary>
              <Suspense fallback={<PlainField describedBy={describedBy} />}>
                <CodeField goTo={goTo} failed={failed} />
              </Suspense>
            </ErrorBoundary>
          )}
          <ProblemList id={problems} failed={failed} onGoTo={go} />
          <FailedExpectations id={expected} failed={failed ?? []} onGoTo={go} />
        </div>
        <Live />
      </div>
      {told && <Ledger told={told} />}
    </div>
  );
}

function selectLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
