import { useEffect, useMemo, useRef } from 'react';
import type { Assessment } from '../../analysis/assess';
import { compareWords, pathLines, settingsText } from '../../content/compare/compareWords';
import { failoverClaim } from '../../content/failover/failover';
import { verdictSentence } from '../../content/verdictSentence';
import type { Scenario } from '../../model/scenario';
import { sideBySide } from '../../store/comparison';
import { changingOne, comparing, opened, pairInView, pairs, swapped } from '../../store/pairs';
import { Figure } from '../canvas/drawing/Figure';
import { useEscape } from '../navigation/useEscape';
import { useFocusOpenerOnUnmount } from '../navigation/useFocusOpenerOnUnmount';
import { Notices } from '../shell/Notices';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { Marks } from '../verdict/Marks';
import { Differences } from './Differences';
import '../verdict/verdict.css';
import './compare.css';

type Props = { readonly other: Scenario };

/** Two scenarios in two aligned pictures, with a table of their differences. */
export function Compare({ other }: Props) {
  const { store } = useExplainerStore();
  const topology = useExplainer((state) => state.topology);
  const scenario = useExplainer((state) => state.choices.scenario);
  const clock = useExplainer((state) => state.choices.failover.clock);
  const kind = useExplainer((state) => pairInView(state.choices));
  const { left, right, comparison, failover } = useMemo(
    () => sideBySide(topology, scenario, other, clock),
    [topology, scenario, other, clock],
  );
  const show = store.getState().show;
  const change = (which: 'first' | 'second') => show(changingOne(store.getState().choices, which));
  const heading = useRef<HTMLHeadingElement>(null);

  // Focus after a click, whose button has unmounted; leave the focus alone for an opened address.
  useEffect(() => {
    if (store.getState().historyStep === 'push') heading.current?.focus();
  }, [store]);

  useFocusOpenerOnUnmount('compare-opener');

  useEscape(() => open(left));

  const open = (side: Assessment) => show(opened(store.getState().choices, side.scenario));
  return (
    <main id="main" className="page compare" tabIndex={-1}>
      <Notices />
      <div className="compare-head">
        <h2 ref={heading} tabIndex={-1}>
          {compareWords.title}
        </h2>
        <fieldset className="compare-pairs" aria-label={compareWords.pairs}>
          {pairs.map((each) => (
            <button
              key={each}
              type="button"
              className="button"
              aria-pressed={each === kind}
              onClick={() => show(comparing(topology, store.getState().choices, each))}
            >
              {compareWords.pair[each]}
            </button>
          ))}
        </fieldset>
        <button type="button" className="button" onClick={() => show(swapped(store.getState().choices))}>
          {compareWords.swap}
        </button>
        <button type="button" className="quiet-button" onClick={() => open(left)}>
          {compareWords.back}
        </button>
      </div>
      <div className="compare-pair" id="picture">
        <Side name="left" assessment={left} onOpen={() => open(left)} onChange={() => change('first')} />
        <Side name="right" assessment={right} onOpen={() => open(right)} onChange={() => change('second')} />
      </div>
      {failover && (
        <p className="compare-between">
          <strong>{compareWords.between}</strong> {failoverClaim(failover).claim}{' '}
          {failoverClaim(failover).consequence} <span>{compareWords.illustrative}</span>
        </p>
      )}
      <Differences comparison={comparison} />
    </main>
  );
}

type SideProps = {
  readonly name: 'left' | 'right';
  readonly assessment: Assessment;
  readonly onOpen: () => void;
  readonly onChange: () => void;
};

function Side({ name, assessment, onOpen, onChange }: SideProps) {
  const { claim, consequence } = verdictSentence(assessment, null);
  const picture = compareWords.pictureOf[name];
  const topology = useExplainer((state) => state.topology);
  const still = { topology, assessment, direction: 'request', selected: null } as const;
  return (
    <section
      className="side"
      data-side={name}
      aria-label={`${compareWords[name]}: ${assessment.question.office.name}`}
    >
      <div className="side-words">
        <p className="side-name">{compareWords[name]}</p>
        <h3>{assessment.question.office.name}</h3>
        <p className="side-settings">{settingsText(assessment)}.</p>
        <div
          className="side-verdict"
          data-reachable={assessment.outcome.reachability === 'reached' ? 'yes' : 'no'}
          data-private={assessment.outcome.privacy}
          data-state={assessment.state}
        >
          <Marks assessment={assessment} />
          <p>
            <strong>{claim}</strong> {consequence}
          </p>
        </div>
        <div className="side-buttons">
          <button
            type="button"
            className="button"
            aria-label={compareWords.changeName[name]}
            onClick={onChange}
          >
            {compareWords.change}
          </button>
          <button type="button" className="button" aria-label={compareWords.openName[name]} onClick={onOpen}>
            {compareWords.open}
          </button>
        </div>
      </div>
      <div className="side-picture">
        <div className="side-wide">
          <Figure {...still} layout="wide" id={name} name={picture} />
        </div>
        <details className="side-narrow">
          <summary>{compareWords.picture}</summary>
          <Figure {...still} layout="narrow" id={name} name={picture} />
        </details>
        <ul className="side-paths" aria-label={compareWords.pathsOf[name]}>
          {pathLines(assessment).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
