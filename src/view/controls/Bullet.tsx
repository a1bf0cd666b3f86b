import type { Peering } from '../../model/compiledTopology';

/** Bullet of a line: M in a disc, A in a square, as on the map. */
export function Bullet({ line }: { readonly line: Peering }) {
  return (
    <svg className={`bullet bullet-${line}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {line === 'microsoft' ? (
        <circle cx="10" cy="10" r="10" />
      ) : (
        <rect x="0.5" y="0.5" width="19" height="19" rx="4" />
      )}
      <text x="10" y="14.4" textAnchor="middle">
        {line === 'microsoft' ? 'M' : 'A'}
      </text>
    </svg>
  );
}
