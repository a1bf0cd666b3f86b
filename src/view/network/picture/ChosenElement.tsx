import { useEffect, useRef } from 'react';
import { elementInWords, elementWords } from '../../../content/network/elementWords';
import type { Told } from '../../../store/network/derived';
import { bundleOf } from '../../map/drawnMap';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import { ChosenBundle } from './ChosenBundle';

/** Panel of the selected element: kind, current state, and a button to fail it. */
export function ChosenElement({ told }: { readonly told: Told }) {
  const { topology, answer } = told;
  const store = useNetworkStore();
  const chosen = useNetwork(({ shown }) => shown.select);
  const heading = useRef<HTMLHeadingElement>(null);
  const bundle = chosen === null ? null : bundleOf(topology, chosen);
  const element = chosen === null ? null : elementInWords(topology, answer, chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another element is read from its heading on.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [chosen]);
  if (bundle) return <ChosenBundle told={told} bundle={bundle} heading={heading} />;
  if (!element) return <p className="panel-hint">{elementWords.hint}</p>;
  const { failures } = answer.scenario;
  return (
    <section className="chosen-element" aria-labelledby="chosen-element">
      <h2 id="chosen-element" ref={heading} tabIndex={-1}>
        {element.name}
      </h2>
      <dl>
        {element.facts.map(([term, value]) => (
          <Fact key={term} term={term} value={value} />
        ))}
      </dl>
      <div className="buttons">
        {element.targets.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={failures.includes(id)}
            onClick={() => store.getState().toggleFailure(id)}
          >
            {failures.includes(id) ? elementWords.restore(name) : elementWords.fail(name)}
          </button>
        ))}
        <button type="button" className="quiet-button" onClick={() => store.getState().choose(null)}>
          {elementWords.close}
        </button>
      </div>
    </section>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}
