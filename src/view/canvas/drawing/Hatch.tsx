import { memo } from 'react';

/**
 * Hatch of failure: 45 degrees, paper and yellow. One per figure: a hidden figure's pattern does not render.
 */
export const Hatch = memo(function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="14" height="14" />
        <rect className="hatch-stripe" width="7" height="14" />
      </pattern>
    </defs>
  );
});
