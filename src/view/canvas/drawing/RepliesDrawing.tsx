import type { Assessment } from '../../../analysis/assess';
import { fillet, pathData } from '../geometry/roundedPolyline';
import { useFigure } from './figureContext';

const OUTER = 9;
const INNER = 4.6;
const SOLID = 6;

/** Draws replies that take another path than the request: thinner, in their own stroke. */
export function RepliesDrawing({ assessment }: { readonly assessment: Assessment }) {
  const { topology, layout } = useFigure();
  const { replyLinks, requestLinks, question } = assessment;
  const own = question.destination.peering;
  const differing = topology.links.filter(({ id }) => replyLinks.has(id) && !requestLinks.has(id));
  return differing.map(({ id, exposure }) => {
    const place = layout.links[id];
    if (!place) return null;
    const lane = place.lanes.find(({ peering }) => peering === own);
    const d = pathData(fillet(lane?.points ?? place.centre, layout.radius));
    return exposure === 'public-internet' ? (
      <g key={id} className="lane lane-internet" data-state="in-use" data-reply={id}>
        <path className="stroke-rail" d={d} strokeWidth={OUTER} />
        <path className="stroke-gap" d={d} strokeWidth={INNER} />
      </g>
    ) : (
      <g key={id} className={`lane lane-${own}`} data-state="in-use" data-reply={id}>
        <path className="stroke-core" d={d} strokeWidth={SOLID} />
      </g>
    );
  });
}
