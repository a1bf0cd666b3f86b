import { percent } from '../../../content/remedies/remedyWords';
import { sharedCircuitWords } from '../../../content/remedies/sharedCircuit';
import type { CircuitShares } from '../../../store/remedies';

/** Range of the drawing, in units of the circuit's bandwidth. */
const REACH = 1.5;

/** Letters of the lines in the picture. */
const letters = { microsoft: 'M', 'azure-private': 'A' } as const;

const at = (share: number) => `${((share / REACH) * 100).toFixed(2)}%`;

/** Load of both peerings on a circuit: carried solid, dropped hollow. */
export function CircuitLoad({ shares: { powerPlatform, backup } }: { readonly shares: CircuitShares }) {
  const dropped = powerPlatform.dropped + backup.dropped;
  // A queue full at the end drains afterwards, so slightly more than the bandwidth can be carried.
  const fitting = Math.max(1, powerPlatform.through + backup.through);
  const parts = [
    { line: 'microsoft', isDropped: false, share: powerPlatform.through / fitting },
    { line: 'azure-private', isDropped: false, share: backup.through / fitting },
    { line: 'microsoft', isDropped: true, share: powerPlatform.dropped },
    { line: 'azure-private', isDropped: true, share: backup.dropped },
  ] as const;
  const drawn = parts.filter(({ share }) => share > 0);
  return (
    <figure className="remedies-circuit">
      <figcaption>{sharedCircuitWords.load}</figcaption>
      <svg aria-hidden="true">
        <rect className="remedies-casing" x="1" y="8" width={at(1)} height="42" rx="14" />
        {drawn.map(({ line, isDropped, share }, index) => {
          const from = drawn.slice(0, index).reduce((sum, part) => sum + part.share, 0);
          return (
            <g key={`${line} ${isDropped}`}>
              <rect
                className="remedies-share"
                data-line={line}
                data-dropped={isDropped}
                x={at(from)}
                y="17"
                width={at(share)}
                height="24"
              />
              <text className="remedies-letter" data-dropped={isDropped} x={at(from + share / 2)} y="34">
                {isDropped ? '✕' : letters[line]}
              </text>
            </g>
          );
        })}
        <line className="remedies-limit" x1={at(1)} x2={at(1)} y1="0" y2="58" />
        <text className="remedies-limit-text" x={at(1)} dx="8" y="11">
          100 %
        </text>
      </svg>
      <ul className="remedies-key">
        <li data-line="microsoft">
          {sharedCircuitWords.powerPlatform}: {percent(powerPlatform.through + powerPlatform.dropped)}
        </li>
        {backup.through > 0 && (
          <li data-line="azure-private">
            {sharedCircuitWords.backupFlow}: {percent(backup.through + backup.dropped)}
          </li>
        )}
        {dropped > 0 && (
          <li data-line="dropped">
            {sharedCircuitWords.hollow}: {percent(dropped)}
          </li>
        )}
      </ul>
    </figure>
  );
}
