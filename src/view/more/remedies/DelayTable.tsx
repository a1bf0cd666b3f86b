import { milliseconds } from '../../../content/contention/contentionWords';
import { percent, percentileNames, remedyWords } from '../../../content/remedies/remedyWords';
import './delayTable.css';

type Percentiles = { readonly p50: number; readonly p95: number; readonly p99: number };

export type DelayRow = {
  readonly name: string;
  readonly note?: string;
  readonly line: 'none' | 'internet' | 'microsoft' | 'azure-private';
  readonly delayMs: Percentiles;
  readonly lossRatio: number;
};

const ranks = ['p50', 'p95', 'p99'] as const;

type Props = {
  readonly title: string;
  readonly rows: readonly DelayRow[];
  /** Name of the row that others are compared with. */
  readonly reference?: string;
};

/** Table of percentiles, with bars on one scale below the names: median, slow and slowest. */
export function DelayTable({ title, rows, reference }: Props) {
  const reach = Math.max(
    1,
    ...rows.flatMap(({ delayMs }) => (Number.isNaN(delayMs.p99) ? [] : [delayMs.p99])),
  );
  const mark = rows.find(({ name }) => name === reference)?.delayMs.p95 ?? null;
  return (
    <table className="remedies-delays">
      <caption>{title}</caption>
      <thead>
        <tr>
          <td />
          {ranks.map((rank) => (
            <th key={rank} scope="col">
              <strong>{rank}</strong> <span>{percentileNames[rank]}</span>
            </th>
          ))}
          <th scope="col">
            <strong>{remedyWords.lost}</strong>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, note, line, delayMs, lossRatio }) => (
          <tr key={name} data-line={line}>
            <th scope="row">
              <span className="remedies-row">
                <span className="remedies-row-name">
                  {name}
                  {note !== undefined && <span className="remedies-row-note"> {note}</span>}
                </span>
                <Bar delayMs={delayMs} reach={reach} mark={mark} />
              </span>
            </th>
            {ranks.map((rank) => (
              <td key={rank}>{milliseconds(delayMs[rank])}</td>
            ))}
            <td>{percent(lossRatio)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type BarProps = {
  readonly delayMs: Percentiles;
  readonly reach: number;
  readonly mark: number | null;
};

function Bar({ delayMs, reach, mark }: BarProps) {
  const at = (ms: number) => `${((Number.isNaN(ms) ? 0 : ms / reach) * 100).toFixed(2)}%`;
  return (
    <svg className="remedies-bar" aria-hidden="true">
      <rect className="remedies-bar-p99" y="8" width={at(delayMs.p99)} height="4" />
      <rect className="remedies-bar-p95" y="5" width={at(delayMs.p95)} height="10" />
      <rect className="remedies-bar-p50" y="1" width={at(delayMs.p50)} height="18" />
      {mark !== null && <line className="remedies-reference" x1={at(mark)} x2={at(mark)} y2="20" />}
    </svg>
  );
}
