import { useMemo, useState } from 'react';
import { topicLabels } from '../../../content/controls';
import { exitLine, pairSummary, resilienceWords, shownWords, summary } from '../../../content/resilience';
import type { OptionId } from '../../../model/compiledTopology';
import { isOn, switched } from '../../../model/topology';
import { selectResilience } from '../../../store/resilience';
import { selectAssessment } from '../../../store/selectors';
import { useExplainer, useExplainerStore, useTopology } from '../../shell/useExplainer';
import { allButNoise, arrange, worstFirst } from './arrange';
import { FailureTable } from './FailureTable';
import { FilterControls } from './FilterControls';
import './resilience.css';

const AT_FIRST = 50;

/** Table of all single and double failures, whose rows set the scenario. */
export function Resilience() {
  const topology = useTopology();
  const rows = useExplainer((state) => selectResilience(state));
  const { question } = useExplainer(selectAssessment);
  const [filters, setFilters] = useState(allButNoise);
  const [sorting, setSorting] = useState(worstFirst);
  const [all, setAll] = useState(false);
  const [filtered, setFiltered] = useState(rows);
  const fitting = useMemo(
    () => arrange(topology, rows, filters, sorting),
    [topology, rows, filters, sorting],
  );
  const shown = all ? fitting : fitting.slice(0, AT_FIRST);
  return (
    <>
      <h2>{topicLabels.resilience}</h2>
      <p className="resilience-summary">
        <strong>{summary(rows, question)}</strong> {pairSummary(rows)}
      </p>
      {question.circuits.length > 0 && question.optionalExit?.option && (
        <BothExits option={question.optionalExit.option} office={question.office.inSentence} />
      )}
      <FilterControls
        rows={rows}
        filters={filters}
        onChange={(next) => {
          setFilters(next);
          setFiltered(rows);
        }}
      />
      {/* Announced when the filters change it; when the scenario changes, only the verdict is announced. */}
      <p
        className="resilience-count"
        role="status"
        aria-label={resilienceWords.count}
        aria-live={filtered === rows ? 'polite' : 'off'}
      >
        {fitting.length === 0 ? resilienceWords.none : shownWords(shown.length, fitting.length, rows.length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a narrow screen. */}
      <section className="resilience-rows" aria-label={resilienceWords.rows} tabIndex={0}>
        <FailureTable rows={shown} sorting={sorting} onSort={setSorting} />
      </section>
      {fitting.length > AT_FIRST && (
        <button type="button" className="button" onClick={() => setAll(!all)}>
          {all ? resilienceWords.showFewer : `${resilienceWords.showAll} ${fitting.length}`}
        </button>
      )}
    </>
  );
}

/** Compares the failures with and without an internet exit: rarely only for the better. */
function BothExits({ option, office }: { readonly option: OptionId; readonly office: string }) {
  const { store } = useExplainerStore();
  const isThere = useExplainer(({ topology, choices }) => isOn(topology, choices.scenario, option));
  const inView = useExplainer((state) => selectResilience(state));
  const otherwise = useExplainer((state) =>
    selectResilience(state, switched(state.choices.scenario, option).options),
  );
  const [without, withExit] = isThere ? [otherwise, inView] : [inView, otherwise];
  return (
    <section className="resilience-exits" aria-label={resilienceWords.both}>
      <ul>
        <li aria-current={!isThere}>{exitLine('off', without)}</li>
        <li aria-current={isThere}>{exitLine('on', withExit)}</li>
      </ul>
      <button type="button" className="button" onClick={() => store.getState().switchOption(option)}>
        {isThere ? resilienceWords.takeAway : resilienceWords.give(office)}
      </button>
    </section>
  );
}
