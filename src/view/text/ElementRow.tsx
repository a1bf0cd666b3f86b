import { failButton, restoreButton } from '../../content/causes';
import { nameOf } from '../../content/names';
import { textWords } from '../../content/textView';
import { useExplainer, useExplainerStore, useTopology } from '../shell/useExplainer';

type Props = {
  readonly id: string;
  /** Cells between name and actions. */
  readonly cells: readonly string[];
  /** Added to the name if another element has the same one. */
  readonly kind?: string | undefined;
  /** Which of the table's buttons is in the tab order. */
  readonly tabStop: string;
};

/** Name of a button within its table. */
export const stopOf = (action: 'explain' | 'fail', id: string): string => `${action} ${id}`;

/** Row of an element: its state and actions. */
export function ElementRow({ id, cells, kind, tabStop }: Props) {
  const { store } = useExplainerStore();
  const selected = useExplainer((state) => state.choices.select === id);
  const canFail = useExplainer((state) => state.topology.failureTargets.some((target) => target.id === id));
  const failed = useExplainer((state) => state.choices.scenario.failures.includes(id));
  const topology = useTopology();
  const name = nameOf(topology, id);
  const stop = (action: 'explain' | 'fail') => {
    const own = stopOf(action, id);
    return { 'data-stop': own, tabIndex: own === tabStop ? 0 : -1 };
  };
  return (
    <tr data-element={id} data-failed={failed} data-selected={selected}>
      <th scope="row">{name}</th>
      {cells.map((cell) => (
        <td key={cell}>{cell}</td>
      ))}
      <td className="text-actions">
        <button
          type="button"
          className="quiet-button"
          {...stop('explain')}
          aria-pressed={selected}
          aria-label={`${textWords.explain} ${kind ? `${name}, ${kind}` : name}`}
          onClick={() => store.getState().select(selected ? null : id)}
        >
          {textWords.explain}
        </button>
        {canFail && (
          <button
            type="button"
            className="quiet-button"
            {...stop('fail')}
            aria-label={failed ? restoreButton(topology, id) : failButton(topology, id)}
            onClick={() => store.getState().toggleFailure(id)}
          >
            {failed ? textWords.restore : textWords.fail}
          </button>
        )}
      </td>
    </tr>
  );
}
