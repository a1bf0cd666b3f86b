/** The hatch of failure, 45 degrees, paper and yellow. A figure that is not shown serves no patterns, so each has its own. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="14" height="14" />
        <rect className="hatch-stripe" width="7" height="14" />
      </pattern>
    </defs>
  );
}
