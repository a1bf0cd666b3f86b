import { useEffect, useMemo, useRef } from 'react';
import type { Assessment } from '../../../analysis/assess';
import { compareWords, pathLines } from '../../../content/compare/compareWords';
import { statesWords } from '../../../content/network/statesWords';
import { failuresInWords } from '../../../content/report/scenario';
import { verdictSentence } from '../../../content/verdictSentence';
import { sideBySide } from '../../../store/comparison';
import { type Told, toldOf } from '../../../store/network/derived';
import { useLayoutKind } from '../../canvas/layouts/layoutKind';
import { Differences } from '../../compare/Differences';
import { MapFigure } from '../../map/MapFigure';
import { useEscape } from '../../navigation/useEscape';
import { useFocusOpenerOnUnmount } from '../../navigation/useFocusOpenerOnUnmount';
import { useExplainer } from '../../shell/useExplainer';
import { Marks } from '../../verdict/Marks';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import '../../verdict/verdict.css';
import '../../compare/compare.css';
import './compareStates.css';

type Props = {
  /** Failures of the other state. */
  readonly other: readonly string[];
};

/** The same question under two sets of failures: two pictures, and a table of their differences. */
export function CompareStates({ other }: Props) {
  const store = useNetworkStore();
  const text = useNetwork(({ lastTold }) => lastTold);
  const asked = useNetwork((state) => state.asked);
  const topology = useExplainer((state) => state.topology);
  const scenario = useExplainer((state) => state.choices.scenario);
  const clock = useExplainer((state) => state.choices.failover.clock);
  const before = text === null ? null : toldOf(text, { ...asked, failures: other });
  const now = text === null ? null : toldOf(text, asked);
  const failures = before?.answer.scenario.failures;
  const sides = useMemo(
    () => failures && sideBySide(topology, { ...scenario, failures }, scenario, clock),
    [topology, scenario, failures, clock],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  // Focus after a click, whose button has unmounted; leave the focus alone for an opened address.
  useEffect(() => {
    if (store.getState().historyStep === 'push') heading.current?.focus();
  }, [store]);
  const back = () => store.getState().showMore({ compare: null });
  useEscape(back);
  useFocusOpenerOnUnmount('compare-opener');
  if (!sides || !before || !now) return null;
  return (
    <section className="compare-states" aria-labelledby="compare-states">
      <div className="compare-head">
        <h2 id="compare-states" ref={heading} tabIndex={-1}>
          {statesWords.title}
        </h2>
        <button type="button" className="quiet-button" onClick={back}>
          {compareWords.back}
        </button>
      </div>
      <div className="state-pair">
        <Side name="left" assessment={sides.left} told={before} />
        <Side name="right" assessment={sides.right} told={now} />
      </div>
      <Differences comparison={sides.comparison} />
      <p className="state-note">{statesWords.oneMore}</p>
    </section>
  );
}

type SideProps = {
  readonly name: 'left' | 'right';
  readonly assessment: Assessment;
  readonly told: Told;
};

function Side({ name, assessment, told }: SideProps) {
  const { claim, consequence } = verdictSentence(assessment, null);
  const { topology, scenario } = assessment;
  const isNarrow = useLayoutKind() === 'narrow';
  return (
    <section className="state" data-side={name} aria-label={compareWords[name]}>
      <p className="state-name">{compareWords[name]}</p>
      <h3>{statesWords.state(failuresInWords(topology, scenario.failures))}</h3>
      <div className="state-verdict">
        <Marks assessment={assessment} />
        <p>
          <strong>{claim}</strong> {consequence}
        </p>
      </div>
      <MapFigure
        topology={told.topology}
        states={told.answer.map}
        place={isNarrow ? 'phone' : 'editor'}
        name={compareWords.pictureOf[name]}
      />
      <ul className="state-paths" aria-label={compareWords.pathsOf[name]}>
        {pathLines(assessment).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
