import type { InternetOnlyTraffic } from '../../../analysis/internetOnlyTraffic';
import { internetOnlyLabel } from '../../../content/pictureLabels';
import { fillet, pathData } from '../geometry/roundedPolyline';
import { useFigure } from './figureContext';
import { TextLines } from './TextLines';

const OUTER = 9;
const INNER = 4.6;

type Props = {
  readonly internetOnly: InternetOnlyTraffic;
  /** Links of the path, where this traffic is not drawn again. */
  readonly inUse: ReadonlySet<string>;
};

/** Draws the page's other internet traffic: thinner than the path, in the internet's stroke. */
export function InternetOnlyDrawing({ internetOnly, inUse }: Props) {
  const { layout } = useFigure();
  const routes = internetOnly.links.flatMap((id) => {
    const place = layout.links[id];
    return place && !inUse.has(id) ? [{ id, d: pathData(fillet(place.centre, layout.radius)) }] : [];
  });
  return (
    <g className="internet-only" data-reached={internetOnly.reached}>
      {routes.map(({ id, d }) => (
        <g key={id} className="lane lane-internet" data-state="in-use" data-beside={id}>
          <path className="stroke-rail" d={d} strokeWidth={OUTER} />
          <path className="stroke-gap" d={d} strokeWidth={INNER} />
        </g>
      ))}
      {layout.internetOnly ? (
        <TextLines
          place={layout.internetOnly}
          text={internetOnlyLabel(internetOnly.reached)}
          kind="label"
          size={13}
        />
      ) : null}
    </g>
  );
}
