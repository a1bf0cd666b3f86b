import { editWords } from '../../../content/network/editWords';
import { expectationInWords } from '../../../content/network/overviewWords';
import { readingOf, type Told } from '../../../store/network/derived';
import type { Problem } from '../../../store/network/problems';
import { useNetwork } from '../state/useNetwork';
import { useOverview } from '../state/useOverview';

export type FailedExpectation = {
  readonly id: string;
  readonly text: string;
  /** False where parts of the text could not be read. */
  readonly isTried: boolean;
  readonly place: Pick<Problem, 'line' | 'column'> | null;
};

/** Expectations of the text that do not hold; null while they are not computed for this text. */
export function useExpectations(told: Told | null): readonly FailedExpectation[] | null {
  const { overview, isOverviewDone, rows, description } = useOverview(told?.description ?? null);
  const reading = readingOf(useNetwork((state) => state.text));
  if (reading.description.expect.length === 0) return [];
  // Those of an earlier text may stand on other lines.
  const isOfText = description === told?.description && reading.description === description;
  if (!told || !overview || !isOverviewDone || !isOfText) return null;
  const naming = { topology: told.topology, groups: rows.map(({ group }) => group) };
  return overview.expectations
    .filter(({ holds }) => !holds)
    .map((each) => {
      const { id } = each.expectation;
      const place = reading.places.get(`expectation:${id}`) ?? null;
      const said = expectationInWords(naming, each);
      const { disproofs } = said;
      const because = disproofs.map((disproof) => disproof.text);
      return {
        id,
        place,
        isTried: said.notTried === null,
        text: editWords.doesNotHold(place?.line, said, because),
      };
    });
}
