import { useMemo, useState } from 'react';
import { topicLabels } from '../../../content/controls';
import { exitLine, pairSummary, resilienceWords, shownWords, summary } from '../../../content/resilience';
import { selectResilience } from '../../../store/resilience';
import { useExplainer, useExplainerStore } from '../../shell/useExplainer';
import { allButNoise, arrange, worstFirst } from './arrange';
import { FailureTable } from './FailureTable';
import { FilterControls } from './FilterControls';
import './resilience.css';

const AT_FIRST = 50;

/** Every failure and every two of them at once, as a table whose rows set the scenario. */
export function Resilience() {
  const rows = useExplainer((state) => selectResilience(state));
  const path = useExplainer((state) => state.choices.scenario.path);
  const [filters, setFilters] = useState(allButNoise);
  const [sorting, setSorting] = useState(worstFirst);
  const [all, setAll] = useState(false);
  const [filtered, setFiltered] = useState(rows);
  const fitting = useMemo(() => arrange(rows, filters, sorting), [rows, filters, sorting]);
  const shown = all ? fitting : fitting.slice(0, AT_FIRST);
  return (
    <>
      <h2>{topicLabels.resilience}</h2>
      <p className="resilience-summary">
        <strong>{summary(rows, path)}</strong> {pairSummary(rows)}
      </p>
      {path === 'expressroute' && <BothExits />}
      <FilterControls
        rows={rows}
        filters={filters}
        onChange={(next) => {
          setFilters(next);
          setFiltered(rows);
        }}
      />
      {/* Announced when the filters change it; when the scenario does, the verdict is what is told. */}
      <p
        className="resilience-count"
        role="status"
        aria-label={resilienceWords.count}
        aria-live={filtered === rows ? 'polite' : 'off'}
      >
        {fitting.length === 0 ? resilienceWords.none : shownWords(shown.length, fitting.length, rows.length)}
      </p>
      <FailureTable rows={shown} sorting={sorting} onSort={setSorting} />
      {fitting.length > AT_FIRST && (
        <button type="button" className="button" onClick={() => setAll(!all)}>
          {all ? resilienceWords.showFewer : `${resilienceWords.showAll} ${fitting.length}`}
        </button>
      )}
    </>
  );
}

/** What an internet exit would change about it: rarely only for the better. */
function BothExits() {
  const { store } = useExplainerStore();
  const exit = useExplainer((state) => state.choices.scenario.exit);
  const without = useExplainer((state) => selectResilience(state, 'off'));
  const withExit = useExplainer((state) => selectResilience(state, 'on'));
  const other = exit === 'on' ? 'off' : 'on';
  return (
    <section className="resilience-exits" aria-label={resilienceWords.both}>
      <ul>
        <li aria-current={exit === 'off'}>{exitLine('off', without)}</li>
        <li aria-current={exit === 'on'}>{exitLine('on', withExit)}</li>
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => store.getState().changeScenario({ exit: other })}
      >
        {exit === 'on' ? resilienceWords.takeAway : resilienceWords.give}
      </button>
    </section>
  );
}
