import { noSingles, singlesInWords, singleWords } from '../../../content/network/lossWords';
import type { Told } from '../../../store/network/derived';
import { singleFailuresOf } from '../../../store/network/losses';
import { AskLink, WithNetworkPart } from '../state/AskLink';
import { useNetwork } from '../state/useNetwork';
import { useSlices } from '../state/useSlices';
import { Folded } from './Folded';
import './lossTable.css';

/** What single failures would do to this path: also places, providers and what fails together. */
export function SingleFailures({ told }: { readonly told: Told }) {
  const asked = useNetwork((state) => state.asked);
  const { items, isDone } = useSlices(told, singleFailuresOf);
  const groups = singlesInWords({ topology: told.topology, groups: [] }, items.flat());
  return (
    <section className="panel-part single-failures" aria-labelledby="single-failures">
      <h3 id="single-failures">{singleWords.heading}</h3>
      {told.answer.scenario.failures.length > 0 && <p>{singleWords.intact}</p>}
      {isDone && groups.length === 0 && <p>{noSingles(told.answer.intact.reachability)}</p>}
      <WithNetworkPart>
        <dl>
          {groups.map(({ title, risks }) => (
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
