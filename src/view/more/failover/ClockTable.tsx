import type { Failover } from '../../../analysis/failover';
import { isClockless } from '../../../content/failover/failoverEnd';
import { finalWords, lostWords, restoredWords } from '../../../content/failover/failoverTable';
import { clockWords, failoverWords, measuredWords } from '../../../content/failover/failoverWords';

const { columns } = failoverWords;

/** Table of all values in the timeline. */
export function ClockTable({
  failovers,
  chosen,
}: {
  readonly failovers: readonly Failover[];
  readonly chosen: Failover;
}) {
  const clockless = isClockless(chosen);
  const rows = clockless ? [chosen] : failovers;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, by keyboard too.
    <section className="failover-figures" aria-label={failoverWords.tableCaption} tabIndex={0}>
      <table>
        <caption>{failoverWords.tableCaption}</caption>
        <thead>
          <tr>
            {Object.entries(columns).map(([key, title]) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((failover) => (
            <tr key={failover.clock} data-chosen={failover === chosen}>
              <th scope="row">{clockless ? failoverWords.noClock : clockWords[failover.clock].name}</th>
              <td>{clockless ? failoverWords.nothing : clockWords[failover.clock].watches}</td>
              <td>{lostWords(failover)}</td>
              <td>{restoredWords(failover)}</td>
              <td>{finalWords(failover)}</td>
              <td>{failover.measured ? measuredWords(failover.measured) : failoverWords.notMeasured}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
