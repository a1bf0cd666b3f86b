import { inMilliseconds, inPercent, remedyWords } from '../../../content/remedyWords';

type Percentiles = { readonly p50: number; readonly p95: number; readonly p99: number };

type Row = {
  readonly name: string;
  readonly summary: { readonly delayMs: Percentiles; readonly lossRatio: number };
};

const WIDTH = 260;

/** Percentiles of delay and the share lost, as numbers with bars beside them on one scale. */
export function DelayBars({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const longest = Math.max(...rows.map(({ summary }) => summary.delayMs.p99).filter(Number.isFinite), 1);
  const at = (ms: number) => (Number.isFinite(ms) ? (ms / longest) * WIDTH : 0);
  const { median, p95, p99, lost } = remedyWords;
  return (
    <table className="remedies-delays">
      <caption>{title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{median}</th>
          <th scope="col">{p95}</th>
          <th scope="col">{p99}</th>
          <th scope="col">{lost}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, summary: { delayMs, lossRatio } }) => (
          <tr key={name} data-row={name}>
            <th scope="row">{name}</th>
            <td>{inMilliseconds(delayMs.p50)}</td>
            <td>{inMilliseconds(delayMs.p95)}</td>
            <td>{inMilliseconds(delayMs.p99)}</td>
            <td>{inPercent(lossRatio)}</td>
            <td aria-hidden="true">
              <svg viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14" aria-hidden="true">
                <rect className="remedies-bar-99" x="0" y="5" width={at(delayMs.p99)} height="4" />
                <rect className="remedies-bar-95" x="0" y="3" width={at(delayMs.p95)} height="8" />
                <rect className="remedies-bar-50" x="0" y="1" width={at(delayMs.p50)} height="12" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
