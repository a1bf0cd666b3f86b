import {
  changeInWords,
  namingOfBoth,
  pointNamesOf,
  trendWords,
  comparisonWords as words,
} from '../../../content/network/comparisonWords';
import { comparisonOf } from '../../../store/network/comparing';
import type { Told } from '../../../store/network/derived';
import type { OverviewStore } from '../../../store/network/overviewStore';
import { useOverview, useOverviewOf } from '../state/useOverview';

type Props = {
  readonly told: Told;
  readonly other: Told;
  readonly overview: OverviewStore;
  readonly otherName: string;
  readonly isOtherBefore: boolean;
};

/** Tables of the differences, worst first, with a count of equal entries. */
export function ComparedTables({ told, other, overview, otherName, isOtherBefore }: Props) {
  const mine = useOverview(told.description).overview;
  const theirs = useOverviewOf(overview, other.description).overview;
  if (!mine || !theirs) return <p role="status">{words.working}</p>;
  const [before, after] = isOtherBefore ? [theirs, mine] : [mine, theirs];
  const [first, second] = isOtherBefore ? [other, told] : [told, other];
  const [nameBefore, nameAfter] = isOtherBefore ? [otherName, words.here] : [words.here, otherName];
  const { flows, pointsGone, pointsNew } = comparisonOf(before, after);
  const naming = namingOfBoth(second.topology, first.topology);
  const changed = flows.filter(({ trend }) => trend !== 'same');
  const same = flows.length - changed.length;
  return (
    <>
      <p>{words.direction(nameBefore, nameAfter)}</p>
      {changed.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <table className="compared">
          <thead>
            <tr>
              {[words.flow, words.trend, words.was(nameBefore), words.is(nameAfter)].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changed.map((change) => {
              const row = changeInWords(naming, change);
              return (
                <tr key={row.key}>
                  <th scope="row">{row.flow}</th>
                  <td data-trend={row.trend}>{trendWords[row.trend]}</td>
                  <td>
                    <span className="compared-side">{words.sides.before} </span>
                    {row.before}
                  </td>
                  <td>
                    <span className="compared-side">{words.sides.after} </span>
                    {row.after}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {changed.length > 0 && same > 0 && <p>{words.same(same)}</p>}
      <Points title={words.gone(nameAfter)} names={pointNamesOf(naming, pointsGone)} />
      <Points title={words.added(nameAfter)} names={pointNamesOf(naming, pointsNew)} />
    </>
  );
}

function Points({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
