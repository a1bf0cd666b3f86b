import { mapWords } from '../../content/map/mapWords';
import type { Rect } from '../../layout/map/geometry';
import type { PlacedBox, PlacedText } from '../../layout/map/mapLayout';
import { TAPE } from '../../layout/marks/failurePlates';
import { useMap } from './mapContext';
import { PlacedName, PlacedWords } from './PlacedWords';

/** Hazard tape inside the edge of a failed box. */
export function Tape({ rect, width }: { readonly rect: Rect; readonly width: number }) {
  const { hatch } = useMap();
  const inset = (by: number): Rect => ({
    x: rect.x + by,
    y: rect.y + by,
    width: rect.width - 2 * by,
    height: rect.height - 2 * by,
  });
  return (
    <g>
      <rect className="tape" {...inset(width / 2)} rx={3} strokeWidth={width} stroke={`url(#${hatch})`} />
      <rect className="tape-outside" {...inset(0)} rx={4} />
      <rect className="tape-inside" {...inset(width)} rx={1} />
    </g>
  );
}

/** Box of one network's owner: the ground of the map. */
export function MapBox({ box }: { readonly box: PlacedBox }) {
  const { states, forms, layout } = useMap();
  const { id, kind, rect } = box;
  const className = kind === 'microsoft' ? 'band' : kind === 'internet' ? 'box-face box-dotted' : 'box-face';
  return (
    <g className="box" data-box={id} data-crossed={states.crossed.has(id)}>
      <rect className={className} {...rect} rx={6} />
      {forms.tapedBoxes.has(id) ? <Tape rect={rect} width={layout.metrics.isRoomy ? 9 : 6} /> : null}
    </g>
  );
}

/** Name in the head or on the roof of a box; on a plate for the destination or a failed box. */
export function BoxName({
  box,
  destination,
}: {
  readonly box: PlacedBox;
  readonly destination: string | null;
}) {
  const { forms, layout } = useMap();
  const { id, rect, label, foot, roof } = box;
  if (!label) return null;
  const isTaped = forms.tapedBoxes.has(id);
  const tone = isTaped ? 'stop' : destination === id ? 'ink' : 'none';
  const { name, details } = label;
  // Widen by the plate's cross and margins.
  const behind =
    isTaped && details && layout.metrics.isRoomy
      ? { ...details, at: [details.at[0] + 34, details.at[1]] as const }
      : details;
  const isFitting = behind && behind.at[0] + (isTaped ? 66 : 0) < rect.x + rect.width;
  return (
    <g className="box-name" data-box={id}>
      {roof ? <rect className="roof" {...roof} /> : null}
      <PlacedName text={name} tone={tone} />
      {behind && (!isTaped || isFitting) ? (
        <PlacedWords
          text={isTaped && box.kind === 'place' ? { ...behind, lines: [mapWords.noServiceHere] } : behind}
          kind="second"
        />
      ) : null}
      {foot ? <PlacedWords text={foot} kind="second" /> : null}
    </g>
  );
}

type TapedEdgesProps = { readonly tape: Rect; readonly plate: PlacedText };

/** Provider's failed edges in one place, taped off, with the provider's name on a plate. */
export const TapedEdges = ({ tape, plate }: TapedEdgesProps) => (
  <>
    <Tape rect={tape} width={TAPE.width} />
    <PlacedName tone="stop" text={plate} />
  </>
);
