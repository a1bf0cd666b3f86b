import type { Besides } from '../../../analysis/besides';
import { besidesLabel } from '../../../content/pictureLabels';
import { fillet, pathData } from '../geometry/route';
import { useFigure } from './figureContext';
import { TextLines } from './TextLines';

const OUTER = 9;
const INNER = 4.6;

type Props = {
  readonly besides: Besides;
  /** Links that the path itself uses: there it is drawn already. */
  readonly inUse: ReadonlySet<string>;
};

/** What the same page load fetches over the internet: thinner than the path, in the stroke of the internet. */
export function BesidesDrawing({ besides, inUse }: Props) {
  const { layout } = useFigure();
  const routes = besides.links.flatMap((id) => {
    const place = layout.links[id];
    return place && !inUse.has(id) ? [{ id, d: pathData(fillet(place.centre, layout.radius)) }] : [];
  });
  return (
    <g className="besides" data-reached={besides.reached}>
      {routes.map(({ id, d }) => (
        <g key={id} className="lane lane-net" data-state="in-use" data-beside={id}>
          <path className="stroke-rail" d={d} strokeWidth={OUTER} />
          <path className="stroke-gap" d={d} strokeWidth={INNER} />
        </g>
      ))}
      {layout.besides ? (
        <TextLines place={layout.besides} text={besidesLabel(besides.reached)} kind="label" size={13} />
      ) : null}
    </g>
  );
}
