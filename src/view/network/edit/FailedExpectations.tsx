import { editWords } from '../../../content/network/editWords';
import { expectationInWords } from '../../../content/network/overviewWords';
import { readingOf, type Told } from '../../../store/network/derived';
import type { Problem } from '../../../store/network/problems';
import { useNetwork } from '../state/useNetwork';
import { useOverview } from '../state/useOverview';

type Place = Pick<Problem, 'line' | 'column'>;
type Props = { readonly told: Told; readonly onGoTo: (place: Place) => void };

/** Lists the expectations of the file that do not hold, with their lines: no errors of the text. */
export function FailedExpectations({ told, onGoTo }: Props) {
  const { overview, rows, description } = useOverview(told.description);
  const reading = readingOf(useNetwork((state) => state.text));
  // Those of an earlier text may stand on other lines.
  const isOfText = description === told.description && reading.description === description;
  if (!overview || !isOfText) return null;
  const failed = overview.expectations.filter(({ holds }) => !holds);
  if (failed.length === 0) return null;
  const naming = { topology: told.topology, groups: rows.map(({ group }) => group) };
  return (
    <section className="problems" aria-label={editWords.expected}>
      <ul>
        {failed.map((each) => {
          const place = reading.places.get(`expectation:${each.expectation.id}`);
          const { text, disproofs } = expectationInWords(naming, each);
          return (
            <li key={each.expectation.id}>
              <svg className="problem-sign" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
                <path d="M4 4l10 10M14 4 4 14" />
              </svg>
              <p>
                {editWords.doesNotHold(
                  place?.line,
                  text,
                  disproofs.map((disproof) => disproof.text),
                )}{' '}
                {place && (
                  <button type="button" className="quiet-button" onClick={() => onGoTo(place)}>
                    {editWords.goTo}
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
