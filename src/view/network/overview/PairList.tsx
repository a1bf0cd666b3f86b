import type { Naming } from '../../../content/assess/naming';
import { overviewWords } from '../../../content/network/overviewWords';
import { type PairInWords, pairsCounted, pairsInWords } from '../../../content/network/pairList';
import type { OverviewState } from '../../../store/network/overviewStore';

type Props = {
  readonly naming: Naming;
  readonly all: OverviewState['pairs'];
  readonly isDone: boolean;
};

const SHOWN = 4;

/** Lists pairs of failures that are worse than either alone, by what they do; equal kinds once. */
export function PairList({ naming, all, isDone }: Props) {
  const told = pairsInWords(naming, all);
  if (told.length === 0) return isDone ? <p className="overview-none">{overviewWords.noPairs}</p> : null;
  return (
    <>
      <p className="overview-lead">
        {pairsCounted(told)}. {overviewWords.pairsHold}
      </p>
      {told.map(({ flows, effects }) => (
        <div key={flows} className="pair-group">
          <h3>{flows}</h3>
          {effects.map(({ title, pairs }) => (
            <div key={title}>
              <h4>{title}</h4>
              <PairItems pairs={pairs.slice(0, SHOWN)} />
              {pairs.length > SHOWN && (
                <details>
                  <summary>{overviewWords.morePairs(pairs.length - SHOWN)}</summary>
                  <PairItems pairs={pairs.slice(SHOWN)} />
                </details>
              )}
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

const PairItems = ({ pairs }: { readonly pairs: readonly PairInWords[] }) => (
  <ul>
    {pairs.map(({ short, text, against, others }) => (
      <li key={text}>
        {short === null ? (
          text
        ) : (
          <details>
            <summary>{short}</summary>
            {text}
          </details>
        )}
        <span className="pair-against">{against}</span>
        {others && (
          <details className="pair-against">
            <summary>{others.title}</summary>
            {others.text}
          </details>
        )}
      </li>
    ))}
  </ul>
);
