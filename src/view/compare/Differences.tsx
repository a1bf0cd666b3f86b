import type { Comparison } from '../../analysis/compare';
import { aspectLabels, aspectText, compareWords } from '../../content/compare/compareWords';
import { useTopology } from '../shell/useExplainer';

/** Table of every aspect of both scenarios; differences are marked in words too. */
export function Differences({ comparison }: { readonly comparison: Comparison }) {
  const topology = useTopology();
  const { left, right, rows } = comparison;
  const differing = rows.filter(({ differs }) => differs);
  return (
    <table className="differences">
      <caption>
        <strong>{compareWords.table}.</strong> {compareWords.count(differing.length, rows.length)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{compareWords.aspect}</th>
          <th scope="col">{compareWords.left}</th>
          <th scope="col">{compareWords.right}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ aspect, differs }) => (
          <tr key={aspect} data-aspect={aspect} data-differs={differs}>
            <th scope="row">
              {aspectLabels[aspect]}{' '}
              <span className="differs-mark">{differs ? compareWords.differs : compareWords.same}</span>
            </th>
            <td>{aspectText(topology, aspect, left)}</td>
            <td>{aspectText(topology, aspect, right)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
