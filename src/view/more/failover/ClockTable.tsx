import type { Healing } from '../../../analysis/healing';
import { isClockless, lostWords, thenWords, untilWords } from '../../../content/failover/healing';
import { clockWords, healingWords, measuredWords } from '../../../content/failover/healingWords';

const { columns } = healingWords;

/** All that the time line draws, in figures. */
export function ClockTable({
  healings,
  chosen,
}: {
  readonly healings: readonly Healing[];
  readonly chosen: Healing;
}) {
  const clockless = isClockless(chosen);
  const rows = clockless ? [chosen] : healings;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, by keyboard too.
    <section className="healing-figures" aria-label={healingWords.tableCaption} tabIndex={0}>
      <table>
        <caption>{healingWords.tableCaption}</caption>
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
          {rows.map((healing) => (
            <tr key={healing.clock} data-chosen={healing === chosen}>
              <th scope="row">{clockless ? healingWords.noClock : clockWords[healing.clock].name}</th>
              <td>{clockless ? healingWords.nothing : clockWords[healing.clock].watches}</td>
              <td>{lostWords(healing)}</td>
              <td>{untilWords(healing)}</td>
              <td>{thenWords(healing)}</td>
              <td>{healing.measured ? measuredWords(healing.measured) : healingWords.notMeasured}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
