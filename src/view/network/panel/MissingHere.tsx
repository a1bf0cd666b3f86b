import { missingFrom, missingWords } from '../../../content/network/missingWords';
import type { Told } from '../../../store/network/derived';
import { pointsAmong, singleFailuresOf } from '../../../store/network/losses';
import { AskLink, WithNetworkPart } from '../state/AskLink';
import { useNetwork } from '../state/useNetwork';
import { useSlices } from '../state/useSlices';
import { Folded } from './Folded';
import './lossTable.css';

/** What would remove the single points of failure of this path, and those points, each to be tried. */
export function MissingHere({ told }: { readonly told: Told }) {
  const asked = useNetwork((state) => state.asked);
  const { items, isDone } = useSlices(told, singleFailuresOf);
  const missing = missingFrom({ topology: told.topology, groups: [] }, pointsAmong(told, items.flat()));
  if (!isDone) return null;
  return (
    <section className="panel-part single-failures" aria-labelledby="missing-here">
      <h3 id="missing-here">{missingWords.heading}</h3>
      <p>
        {(missing.length > 0 ? missingWords.lead : missingWords.nothing)(
          told.answer.scenario.failures.length,
        )}
      </p>
      <WithNetworkPart>
        <dl>
          {missing.map(({ title, risks }) => (
            <div key={title}>
              <dt>{title}</dt>
              <Folded
                items={risks.map(({ id, name }) => ({
                  id,
                  shown: <AskLink asked={{ ...asked, failures: [id] }}>{name}</AskLink>,
                }))}
              />
            </div>
          ))}
        </dl>
      </WithNetworkPart>
    </section>
  );
}
