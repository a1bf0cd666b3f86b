import { useId, useState } from 'react';
import { destinationWords, type Naming, peeringTo } from '../../../content/assess/naming';
import { capitalised } from '../../../content/names';
import { badness, rowName, rowTitle, worstFirst } from '../../../content/network/matrixWords';
import { overviewWords, sizeWords } from '../../../content/network/overviewWords';
import { describedRisks } from '../../../model/topology';
import type { OverviewState } from '../../../store/network/overviewStore';
import { Bullet } from '../../controls/Bullet';
import { RadioGroup } from '../../controls/RadioGroup';
import { MatrixCell } from './MatrixCell';
import './matrix.css';

type Row = OverviewState['rows'][number];
type Props = { readonly naming: Naming; readonly rows: readonly Row[] };
type Order = 'worst' | 'file';

const orders = [
  { value: 'worst', label: overviewWords.worstFirst },
  { value: 'file', label: overviewWords.asInFile },
] as const;

/** Number of rows from which an office search is offered. */
const LONG = 8;

/** Matrix of offices by destinations; each cell has both answers and the effects of single failures. */
export function Matrix({ naming, rows }: Props) {
  const [order, setOrder] = useState<Order>('worst');
  const [sought, setSought] = useState('');
  const [onlyProblems, setOnlyProblems] = useState(false);
  const id = useId();
  const { destinations } = naming.topology;
  const matching = rows
    .filter((row) => rowName(naming, row).toLowerCase().includes(sought.trim().toLowerCase()))
    .filter((row) => !onlyProblems || badness(row) > 0);
  const sorted = order === 'file' ? matching : worstFirst(naming, matching);
  return (
    <section aria-label={overviewWords.matrix}>
      <div className="matrix-tools">
        <p>{sizeWords(rows, destinations.length, describedRisks(naming.topology).length)}</p>
        {rows.length > LONG && (
          <span className="matrix-search">
            <label htmlFor={id}>{overviewWords.search}</label>
            <input id={id} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
            <label>
              <input type="checkbox" checked={onlyProblems} onChange={() => setOnlyProblems(!onlyProblems)} />{' '}
              {overviewWords.onlyProblems}
            </label>
          </span>
        )}
        {rows.length > 1 && (
          <span className="matrix-sort">
            {overviewWords.sort}{' '}
            <RadioGroup name={overviewWords.sort} options={orders} value={order} onChange={setOrder} />
          </span>
        )}
      </div>
      <table className="matrix">
        <caption className="visually-hidden">{overviewWords.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{overviewWords.office}</span>
            </th>
            {destinations.map((destination) => (
              <th key={destination.id} scope="col">
                <Bullet line={destination.peering} /> {destination.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.group.office}>
              <th scope="row">
                {rowTitle(naming, row)}
                {row.group.count > 1 && <span className="count-pill">× {row.group.count}</span>}
              </th>
              {row.cells.map((cell) => (
                <td key={cell.destination}>
                  <span className="matrix-destination">
                    <Bullet line={peeringTo(naming, cell.destination)} />{' '}
                    {capitalised(destinationWords(naming, cell.destination))}
                  </span>
                  <MatrixCell naming={naming} cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > 0 && sorted.length === 0 && <p>{overviewWords.nobody}</p>}
      <p className="matrix-legend">{overviewWords.legend}</p>
    </section>
  );
}
