import { overviewWords, wishesMet } from '../../../content/network/overviewWords';
import { networkReportWords } from '../../../content/network/report/networkReportWords';
import { describedRisks } from '../../../model/topology';
import type { Told } from '../../../store/network/derived';
import { CompareFiles } from '../compare/CompareFiles';
import { Ledger } from '../ledger/Ledger';
import { WithNetworkPart } from '../state/AskLink';
import { useNetworkStore } from '../state/useNetwork';
import { useOverview } from '../state/useOverview';
import { ExpectationList } from './ExpectationList';
import { Matrix } from './Matrix';
import { PairList } from './PairList';
import { Progress } from './Progress';
import { SinglePointList } from './SinglePointList';
import './overview.css';

/** Overview of the whole network, shown as it is computed. */
export function OverviewView({ told }: { readonly told: Told }) {
  const store = useNetworkStore();
  const state = useOverview(told.description);
  const { rows, overview } = state;
  const naming = { topology: told.topology, groups: rows.map(({ group }) => group) };
  return (
    <WithNetworkPart>
      <Progress state={state} risks={describedRisks(told.topology).length}>
        <button type="button" className="button" onClick={() => store.getState().show('report')}>
          {networkReportWords.open}
        </button>
      </Progress>
      {overview && <p className="overview-wishes">{wishesMet(overview.rows)}</p>}
      <Matrix naming={naming} rows={rows} />
      <div className="overview-columns">
        <section aria-labelledby="single-points">
          <h2 id="single-points">{overviewWords.singlePoints}</h2>
          {overview && <SinglePointList naming={naming} all={overview.singlePoints} />}
        </section>
        <div>
          <section aria-labelledby="expectations">
            <h2 id="expectations">{overviewWords.expectations}</h2>
            {overview && (
              <ExpectationList
                naming={naming}
                all={overview.expectations}
                leftOut={told.description.leftOut}
              />
            )}
          </section>
          <section aria-labelledby="pairs">
            <h2 id="pairs">{overviewWords.pairs}</h2>
            <PairList naming={naming} all={state.pairs} isDone={state.status === 'done'} />
          </section>
        </div>
      </div>
      <Ledger told={told} />
      <CompareFiles told={told} />
    </WithNetworkPart>
  );
}
