import type { RefObject } from 'react';
import { bundleName, connectionStateWords } from '../../../content/map/mapLabels';
import { elementWords } from '../../../content/network/elementWords';
import type { Bundle } from '../../../layout/drawn/bundles';
import type { Told } from '../../../store/network/derived';
import { useNetworkStore } from '../state/useNetwork';

type Props = {
  readonly told: Told;
  readonly bundle: Bundle;
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

/** The connections that the map draws as one: each can be opened, failed and restored. */
export function ChosenBundle({ told: { topology, answer }, bundle, heading }: Props) {
  const store = useNetworkStore();
  const { failures } = answer.scenario;
  const links = bundle.connections.flatMap((connection) => connection.links);
  return (
    <section className="chosen-element" aria-labelledby="chosen-element">
      <h2 id="chosen-element" ref={heading} tabIndex={-1}>
        {bundleName(topology, links)}
      </h2>
      <p className="panel-hint">{elementWords.bundle}</p>
      <ul className="bundled">
        {links.map((id) => {
          const name = topology.links.find((link) => link.id === id)?.name ?? id;
          const state = connectionStateWords(answer.map.connections.get(id) ?? 'rest');
          const isFailed = failures.includes(id);
          return (
            <li key={id}>
              <button type="button" className="bundled-name" onClick={() => store.getState().choose(id)}>
                {name}
              </button>
              <span>{state}</span>
              <button
                type="button"
                className="button"
                aria-pressed={isFailed}
                aria-label={isFailed ? elementWords.restore(name) : elementWords.fail(name)}
                onClick={() => store.getState().toggleFailure(id)}
              >
                {isFailed ? elementWords.restoreThis : elementWords.failThis}
              </button>
            </li>
          );
        })}
      </ul>
      <div className="buttons">
        <button type="button" className="quiet-button" onClick={() => store.getState().choose(null)}>
          {elementWords.close}
        </button>
      </div>
    </section>
  );
}
