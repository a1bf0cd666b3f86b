import { partOfBundle } from '../../content/map/mapWords';
import type { Point } from '../../layout/map/geometry';
import type { PlacedConnection } from '../../layout/map/mapLayout';
import { lostPlateWidth } from '../../layout/map/plates';
import { pillAround } from '../../layout/marks/bundlePills';
import { StopPlate } from '../canvas/drawing/Plate';
import { offsetPolyline } from '../canvas/geometry/offsetPolyline';
import { fillet, pathData } from '../canvas/geometry/roundedPolyline';
import { useMap } from './mapContext';

const PILL_SIZE = 13.5;

type HairlinesProps = {
  readonly points: readonly Point[];
  readonly colour: string;
  readonly count: number;
};

/** A lane of a bundle at rest: several thin lines side by side. */
export function Hairlines({ points, colour, count }: HairlinesProps) {
  const { metrics } = useMap().layout;
  const scale = metrics.rest / 3;
  return (
    <g className={`lane lane-${colour}`} data-state="rest">
      {Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * 4.4 * scale).map((by) => (
        <path
          key={by}
          className="stroke-core"
          d={pathData(fillet(offsetPolyline(points, by), metrics.fillet))}
          strokeWidth={1.6 * scale}
        />
      ))}
    </g>
  );
}

/** Number of a bundle's connections; how many are in use or have failed, where that is not all of them. */
export function BundlePill({ connection: { id, pipe, count } }: { readonly connection: PlacedConnection }) {
  const { states, forms, network, layout } = useMap();
  if (!count) return null;
  const members = network.circuits
    .flatMap(({ connections }) => connections)
    .find((each) => each.id === id)?.links;
  const all = members?.length ?? 0;
  const failed = forms.partly.get(id) ?? 0;
  const used = members?.filter((link) => states.links.get(link)?.state === 'in-use').length ?? 0;
  const isPhone = layout.form === 'phone';
  const [x, y] = [pipe.x + pipe.width / 2, pipe.y + pipe.height / 2];
  const said = partOfBundle(failed, all);
  const width = lostPlateWidth(said, PILL_SIZE);
  if (failed > 0 && !isPhone)
    return <StopPlate at={[x, y]} text={said} size={PILL_SIZE} width={width} height={22} />;
  const isPart = used > 0 && used < all && !isPhone;
  const { text, rect } = isPart ? pillAround(partOfBundle(used, all), pipe, PILL_SIZE) : count;
  return (
    <>
      <rect className="pill" {...rect} rx={rect.height / 2} />
      <text
        className="text-name"
        x={x}
        y={rect.y + rect.height / 2 + 4.8}
        textAnchor="middle"
        fontSize={PILL_SIZE}
      >
        {text}
      </text>
      {failed > 0 ? <StopPlate at={[x, y - 24]} size={11} width={22} height={16} /> : null}
    </>
  );
}
