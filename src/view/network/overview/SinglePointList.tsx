import type { Naming } from '../../../content/assess/naming';
import { overviewWords, pointsInWords, remedyTitle } from '../../../content/network/overviewWords';
import { describedRisks } from '../../../model/topology';
import type { OverviewState } from '../../../store/network/overviewStore';
import { AskLink } from '../state/AskLink';

type Props = {
  readonly naming: Naming;
  readonly all: NonNullable<OverviewState['overview']>['singlePoints'];
};

/** Lists single points of failure by remedy; each links to the picture with it failed. */
export function SinglePointList({ naming, all }: Props) {
  if (all.length === 0) return <p className="overview-none">{overviewWords.noSinglePoints}</p>;
  const points = new Set(all.flatMap((each) => each.points.map(({ risk }) => risk)));
  const risks = describedRisks(naming.topology).length;
  return (
    <>
      <p className="overview-lead">{overviewWords.singlePointsBy(points.size, risks)}</p>
      {all.map((group) => (
        <div key={group.remedy} className="remedy">
          <h3>{remedyTitle(group)}</h3>
          <ul>
            {pointsInWords(naming, group).map(({ risk, name, hits, office, destination }) => (
              <li key={risk} className="single-point">
                <AskLink asked={{ office, destination, failures: [risk] }}>{name}</AskLink>
                <span>
                  {hits.map((hit) => (
                    <span key={hit} className="single-point-hit">
                      {hit}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
