import { useLayoutEffect, useRef, useState } from 'react';
import { elementWords } from '../../../content/network/elementWords';
import type { MapPlace } from '../../../layout/layOut';
import type { Told } from '../../../store/network/derived';
import { mapIn } from '../../../store/network/replyMap';
import { useLayoutKind } from '../../canvas/layouts/layoutKind';
import { RadioGroup } from '../../controls/RadioGroup';
import { canBeDrawnWhole, drawnMap, type MapExtent } from '../../map/drawnMap';
import { MapFigure } from '../../map/MapFigure';
import { MapRuler } from '../../map/ruler/MapRuler';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import { MapFoot } from './MapFoot';
import { ReplyChoice } from './ReplyChoice';
import { useIsTight } from './useIsTight';
import './networkMap.css';

type Props = { readonly told: Told; readonly isBesideText?: boolean };

/** Width in units above which the panel goes below. */
const BESIDE_PANEL = 968;

/** Width in units that a phone still shows whole: on a wider map letters of 13 units would be under 10 px. */
const ON_A_PHONE = 450;

/** Limits above which the whole network is not shown at first. */
const MOST = { offices: 12, circuits: 8, locations: 4 } as const;

const extents = [
  { value: 'whole', label: elementWords.whole },
  { value: 'office', label: elementWords.oneOffice },
] as const;

const isLarge = ({ topology: { offices, circuits, locations } }: Told): boolean =>
  offices.length > MOST.offices || circuits.length > MOST.circuits || locations.length > MOST.locations;

/** Checks whether the map leaves no room for a panel beside it. */
export const useIsWideMap = ({ topology, answer }: Told): boolean =>
  useLayoutKind() === 'wide' &&
  drawnMap(topology, 'page', answer.map.start).layout.viewBox.width > BESIDE_PANEL;

/** Map of the network with the answer; the panel explains the selected element. */
export function NetworkMap({ told, isBesideText = false }: Props) {
  const { topology } = told;
  const store = useNetworkStore();
  const chosen = useNetwork(({ shown }) => shown.select);
  const direction = useNetwork((state) => state.shown.direction);
  const states = mapIn(told, direction);
  const [wanted, setWanted] = useState<MapExtent | null>(null);
  const isNarrow = useLayoutKind() === 'narrow';
  const isTight = useIsTight();
  const extent = wanted ?? (isLarge(told) ? 'office' : null);
  const widthOf = (at: MapPlace) =>
    drawnMap(topology, at, states.start, extent ?? undefined).layout.viewBox.width;
  // Below the text of an editor that is too narrow for two columns, it has the width of a page.
  const isDense = isTight ? widthOf('page') > BESIDE_PANEL : isBesideText;
  const place = isNarrow ? 'phone' : isDense ? 'editor' : 'page';
  const shown = extent === null ? {} : { extent };
  const { viewBox } = drawnMap(topology, place, states.start, extent ?? undefined).layout;
  const frame = useRef<HTMLDivElement>(null);
  // For the lecture, which fits the map to the height of the screen.
  useLayoutEffect(() => {
    frame.current?.style.setProperty('--map-ratio', String(viewBox.width / viewBox.height));
    frame.current?.style.setProperty('--map-scale', String(viewBox.width / ON_A_PHONE));
  }, [viewBox]);
  const isScrolled = isNarrow && viewBox.width > ON_A_PHONE;
  return (
    <div className="network-map" ref={frame}>
      {isLarge(told) && !isNarrow && canBeDrawnWhole(topology) && (
        <span className="map-extent">
          {elementWords.show}{' '}
          <RadioGroup
            name={elementWords.show}
            options={extents}
            value={extent ?? 'whole'}
            onChange={setWanted}
          />
        </span>
      )}
      {isScrolled && <p className="map-sideways">{elementWords.sideways}</p>}
      <div className="map-scroll" data-scrolled={isScrolled}>
        <MapFigure
          topology={topology}
          states={states}
          place={place}
          {...shown}
          name={elementWords.map(topology.name)}
          chosen={chosen}
          onChoose={(id) => store.getState().choose(id === chosen ? null : id)}
        />
      </div>
      {!isBesideText && <ReplyChoice told={told} />}
      {!isBesideText && <MapRuler topology={topology} states={states} place={place} {...shown} />}
      {!isBesideText && <MapFoot told={told} />}
    </div>
  );
}
