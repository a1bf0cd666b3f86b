import { useState } from 'react';
import { remedyTitlesFor } from '../../../content/assess/failures';
import type { Naming } from '../../../content/assess/naming';
import {
  changesAnything,
  lossCaption,
  lossColumns,
  lossInWords,
  lossRowName,
  lossWords,
  otherSites,
  worstFirst,
} from '../../../content/network/lossWords';
import type { Told } from '../../../store/network/derived';
import { lossesOf, remediesAgainst } from '../../../store/network/losses';
import { MarkSign } from '../../verdict/MarkSign';
import { AskLink, WithNetworkPart } from '../state/AskLink';
import { useNetwork } from '../state/useNetwork';
import { useSlices } from '../state/useSlices';
import './lossTable.css';

type Row = ReturnType<typeof lossesOf> extends Generator<infer Yielded, void, undefined> ? Yielded : never;

/** Who loses what: every office and destination under the failures, worst first; each opens its own path. */
export function LossTable({ told }: { readonly told: Told }) {
  const { items: rows, isDone } = useSlices(told, lossesOf);
  const [showsAll, setShowsAll] = useState(false);
  const naming: Naming = { topology: told.topology, groups: [] };
  const sorted = worstFirst(rows);
  const changed = sorted.filter(changesAnything);
  const shown = showsAll ? sorted : changed;
  const rest = sorted.length - changed.length;
  const remedies = isDone ? remediesAgainst(told, rows) : [];
  return (
    <section className="panel-part losses" aria-labelledby="losses">
      <h2 id="losses">{lossWords.heading}</h2>
      <p className="panel-subtitle">{lossCaption(naming, told.answer.scenario.failures)}</p>
      {shown.length > 0 && (
        <WithNetworkPart>
          <div className="loss-scroll">
            <table className="loss-table">
              <thead>
                <tr>
                  <th scope="col">{lossWords.office}</th>
                  {lossColumns(naming).map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => (
                  <LossRowOf
                    key={`${row.group.office} ${row.sites}`}
                    naming={naming}
                    row={row}
                    others={isDone ? otherSites(row, rows) : null}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </WithNetworkPart>
      )}
      {!isDone && <p>{lossWords.working}</p>}
      {isDone && changed.length === 0 && <p>{lossWords.nobody}</p>}
      {isDone && rest > 0 && changed.length > 0 && !showsAll && <p>{lossWords.unchanged(rest)}</p>}
      {isDone && rest > 0 && (
        <button type="button" className="quiet-button" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? lossWords.changedOnly : lossWords.all}
        </button>
      )}
      {remedies.length > 0 && (
        <>
          <h3>{lossWords.remedies}</h3>
          <ul className="loss-remedies">
            {remedyTitlesFor(remedies, told.answer.scenario.failures.length).map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type LossRowProps = { readonly naming: Naming; readonly row: Row; readonly others: string | null };

function LossRowOf({ naming, row, others }: LossRowProps) {
  const asked = useNetwork((state) => state.asked);
  const { office } = row.group;
  // The other sites are asked without the failures inside the one.
  const inside = naming.topology.failureTargets.filter((target) => target.office === office);
  const failures =
    row.sites === 'others'
      ? asked.failures.filter((failed) => !inside.some(({ id }) => id === failed))
      : asked.failures;
  return (
    <tr>
      <th scope="row">
        {lossRowName(naming, row)}
        {others && <span className="loss-detail">{others}</span>}
      </th>
      {row.losses.map((loss) => {
        const { destination, tone, title, detail } = lossInWords(naming, loss);
        const prefer = office === asked.office ? asked.prefer : '';
        return (
          <td key={destination}>
            <AskLink asked={{ ...asked, prefer, office, destination, failures }}>
              <MarkSign tone={tone} size={18} />
              <strong>{title}</strong>
            </AskLink>
            {detail !== '' && <span className="loss-detail">{detail}</span>}
          </td>
        );
      })}
    </tr>
  );
}
