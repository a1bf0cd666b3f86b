import { fillet, pathData } from '../geometry/roundedPolyline';
import type { Layout, LinkPlace, Rect } from '../layouts/layout';

type AreaProps = { readonly rect: Rect; readonly radius?: number };

/** Hit area for an element drawn with gaps. */
export function Area({ rect: { x, y, width, height }, radius }: AreaProps) {
  return <rect className="hit-area" x={x} y={y} width={width} height={height} rx={radius} />;
}

type LinkAreaProps = { readonly place: LinkPlace; readonly layout: Layout };

/** Hit area of a link: beside its line too, and all of a connection's casing. */
export function LinkArea({ place: { centre, casing }, layout }: LinkAreaProps) {
  return (
    <>
      {casing ? <Area rect={casing} radius={Math.min(casing.width, casing.height) / 2} /> : null}
      <path className="hit" d={pathData(fillet(centre, layout.radius))} strokeWidth={28} />
    </>
  );
}
