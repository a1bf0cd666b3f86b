import type { ResilienceRow } from '../../../analysis/resilience';
import {
  privateUntilBy,
  privateWord,
  reachableWord,
  resilienceWords,
  restoreRow,
  rowDamage,
  rowName,
  showRow,
  tableCaption,
} from '../../../content/resilience';
import { verdictSentence } from '../../../content/verdictSentence';
import type { Peering } from '../../../model/compiledTopology';
import { selectAssessment } from '../../../store/selectors';
import { bringVerdictIntoView } from '../../navigation/bringIntoView';
import { useExplainer, useExplainerStore, useTopology } from '../../shell/useExplainer';
import { SourceMark } from '../../statement/StatementText';
import { type Column, type Sorting, sortedBy } from './arrange';
import { DamageSign } from './DamageSign';

const columns: readonly Column[] = ['failure', 'damage', 'reachable', 'private'];
const { columns: titles } = resilienceWords;

type Props = {
  readonly rows: readonly ResilienceRow[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
};

export function FailureTable({ rows, sorting, onSort }: Props) {
  const scenario = useExplainer((state) => state.choices.scenario);
  const { question } = useExplainer(selectAssessment);
  const { peering } = question.destination;
  const inView = scenario.failures.join('~');
  return (
    <table className="resilience-table">
      <caption>
        {tableCaption(question)} <SourceMark id="model" />
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              data-column={column}
              aria-sort={sorting.column === column ? sorting.direction : undefined}
            >
              <button type="button" onClick={() => onSort(sortedBy(column, sorting))}>
                {titles[column]}
                <SortSign direction={sorting.column === column ? sorting.direction : null} />
              </button>
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{titles.picture}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FailureRow
            key={row.failures.join('~')}
            row={row}
            peering={peering}
            inView={row.failures.join('~') === inView}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly row: ResilienceRow;
  readonly peering: Peering;
  readonly inView: boolean;
};

function FailureRow({ row, peering, inView }: RowProps) {
  const topology = useTopology();
  const { store } = useExplainerStore();
  return (
    <tr data-in-view={inView} data-failures={row.failures.join('~')} data-damage={row.damage}>
      <th scope="row">{rowName(topology, row.failures)}</th>
      <td>
        <span className="resilience-damage">
          <DamageSign damage={row.damage} />
          {rowDamage(row)}
        </span>
        {inView && <InView />}
      </td>
      <td data-column="reachable">{reachableWord(row)}</td>
      <td data-column="private">{privateWord({ ...row, privateUntil: privateUntilBy[peering] })}</td>
      <td>
        <button
          type="button"
          className="button resilience-show"
          aria-label={inView ? restoreRow(topology, row.failures) : showRow(topology, row.failures)}
          onClick={() => store.getState().changeScenario({ failures: inView ? [] : row.failures })}
        >
          {inView ? resilienceWords.shown : resilienceWords.show}
        </button>
      </td>
    </tr>
  );
}

/** Verdict on the row in view, beside its button. */
function InView() {
  const { claim, consequence } = verdictSentence(useExplainer(selectAssessment), null);
  return (
    <p className="resilience-verdict">
      <strong>{claim}</strong> {consequence}{' '}
      <button type="button" className="quiet-button" onClick={bringVerdictIntoView}>
        {resilienceWords.toPicture}
      </button>
    </p>
  );
}

function SortSign({ direction }: { readonly direction: Sorting['direction'] | null }) {
  return (
    <svg className="resilience-sort" viewBox="0 0 10 14" width="9" height="13" aria-hidden="true">
      {direction !== 'descending' && <path d="M5 1 9 6H1Z" data-on={direction !== null} />}
      {direction !== 'ascending' && <path d="M5 13 1 8h8Z" data-on={direction !== null} />}
    </svg>
  );
}
