import type { Damage } from '../../../analysis/resilience';

const shapes: Readonly<Record<Damage, string>> = {
  // Signs as in the picture: empty casing, double line, detour, straight path.
  'service-down': 'M3 3.5h24a4.5 4.5 0 0 1 0 9H3Z',
  'in-part': 'M3 3.5h24a4.5 4.5 0 0 1 0 9H3Z',
  undecided: 'M3 3.5h24a4.5 4.5 0 0 1 0 9H3Z',
  'leaves-private': 'M1 4h28M1 12h28',
  'partly-leaves-private': 'M1 4h28M1 12h28',
  'to-tunnel': 'M1 4h28M1 12h28',
  'partly-to-tunnel': 'M1 4h28M1 12h28',
  moves: 'M1 4h7l8 8h13',
  nothing: 'M1 8h28',
};

export function DamageSign({ damage }: { readonly damage: Damage }) {
  return (
    <svg
      className="resilience-sign"
      data-damage={damage}
      viewBox="0 0 32 16"
      width="32"
      height="16"
      aria-hidden="true"
    >
      <path d={shapes[damage]} />
    </svg>
  );
}
