import { linkNames } from '../../../content/contention/contention';
import {
  contentionWords,
  count,
  milliseconds,
  percentileNames,
} from '../../../content/contention/contentionWords';
import type { PlayableContention } from '../../../store/contention';

const ranks = ['p50', 'p95', 'p99'] as const;

/** Table of results on both lines. */
export function WaitTable({ played }: { readonly played: PlayableContention }) {
  return (
    <table className="contention-table">
      <caption>{contentionWords.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{contentionWords.line}</th>
          {ranks.map((rank) => (
            <th key={rank} scope="col">
              <strong>{rank}</strong> <span>{percentileNames[rank]}</span>
            </th>
          ))}
          <th scope="col">{contentionWords.dropped}</th>
          <th scope="col">{contentionWords.sent}</th>
        </tr>
      </thead>
      <tbody>
        {(['shared', 'dedicated'] as const).map((kind) => {
          const { waitMs, lost, sent } = played[kind].run.summary;
          return (
            <tr key={kind} data-link={kind}>
              <th scope="row">{linkNames[kind]}</th>
              {ranks.map((rank) => (
                <td key={rank} data-rank={rank}>
                  {milliseconds(waitMs[rank])}
                </td>
              ))}
              <td>{count(lost)}</td>
              <td>{count(sent)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
