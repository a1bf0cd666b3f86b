import type { Naming } from '../../../content/assess/naming';
import { overviewWords, pairsCounted, toldPairs } from '../../../content/network/overviewWords';
import type { OverviewState } from '../../../store/network/overviewStore';

type Props = {
  readonly naming: Naming;
  readonly all: OverviewState['pairs'];
  readonly isDone: boolean;
};

const SHOWN = 12;

/** Lists pairs of failures that are worse than either alone; equal kinds once. */
export function PairList({ naming, all, isDone }: Props) {
  const told = toldPairs(naming, all);
  if (told.length === 0) return isDone ? <p className="overview-none">{overviewWords.noPairs}</p> : null;
  return (
    <>
      <p className="overview-lead">{pairsCounted(told)}</p>
      {told.map(({ flows, pairs }) => (
        <div key={flows} className="pair-group">
          <h3>{flows}</h3>
          <PairItems pairs={pairs.slice(0, SHOWN)} />
          {pairs.length > SHOWN && (
            <details>
              <summary>{overviewWords.morePairs(pairs.length - SHOWN)}</summary>
              <PairItems pairs={pairs.slice(SHOWN)} />
            </details>
          )}
        </div>
      ))}
    </>
  );
}

const PairItems = ({ pairs }: { readonly pairs: readonly string[] }) => (
  <ul>
    {pairs.map((pair) => (
      <li key={pair}>{pair}</li>
    ))}
  </ul>
);
