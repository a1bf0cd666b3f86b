import { overviewWords } from '../../../content/network/overviewWords';
import type { OverviewState } from '../../../store/network/overviewStore';

const told: Readonly<Record<OverviewState['status'], string>> = {
  idle: overviewWords.working,
  working: overviewWords.working,
  done: overviewWords.done,
  cancelled: overviewWords.cancelled,
  failed: overviewWords.failed,
};

/** Progress, and a button to cancel. */
export function Progress({ state: { status, cancel, again } }: { readonly state: OverviewState }) {
  return (
    <div className="overview-progress">
      <span role="status">{told[status]}</span>
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
    </div>
  );
}
