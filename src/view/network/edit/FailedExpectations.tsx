import { editWords } from '../../../content/network/editWords';
import type { Problem } from '../../../store/network/problems';
import type { FailedExpectation } from './useExpectations';

type Props = {
  readonly id: string;
  readonly failed: readonly FailedExpectation[];
  readonly onGoTo: (place: Pick<Problem, 'line' | 'column'>) => void;
};

/** Lists the expectations of the file that do not hold, with their lines: no errors of the text. */
export function FailedExpectations({ id, failed, onGoTo }: Props) {
  if (failed.length === 0) return null;
  return (
    <section id={id} className="problems" aria-label={editWords.expected}>
      <ul>
        {failed.map(({ text, place, isTried, ...expectation }) => (
          <li key={expectation.id}>
            <svg className="problem-sign" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
              <path d={isTried ? 'M4 4l10 10M14 4 4 14' : 'M4 9h10'} />
            </svg>
            <p>
              {text}{' '}
              {place && (
                <button type="button" className="quiet-button" onClick={() => onGoTo(place)}>
                  {editWords.goTo}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
