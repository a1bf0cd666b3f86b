import { overviewWords } from '../../../content/network/overviewWords';
import type { OverviewState } from '../../../store/network/overviewStore';

/** What is under way, or what was computed. */
function told({ status, rows }: OverviewState, risks: number): string {
  switch (status) {
    case 'idle':
    case 'working':
      return overviewWords.working;
    case 'cancelled':
      return overviewWords.cancelled;
    case 'failed':
      return overviewWords.failed;
    case 'done':
      return overviewWords.done(
        risks,
        rows.reduce((sum, { cells }) => sum + cells.length, 0),
      );
  }
}

type Props = {
  readonly state: OverviewState;
  /** Number of things that can fail. */
  readonly risks: number;
  readonly children?: React.ReactNode;
};

/** Progress, a button to cancel, and further buttons. */
export function Progress({ state, risks, children }: Props) {
  const { status, cancel, again } = state;
  return (
    <div className="overview-progress">
      <span role="status">{told(state, risks)}</span>
      {status === 'working' && (
        <button type="button" className="button" onClick={cancel}>
          {overviewWords.cancel}
        </button>
      )}
      {(status === 'cancelled' || status === 'failed') && (
        <button type="button" className="button" onClick={again}>
          {overviewWords.again}
        </button>
      )}
      {children}
    </div>
  );
}
