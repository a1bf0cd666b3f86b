import { elementWords } from '../../../content/network/elementWords';
import type { Told } from '../../../store/network/derived';
import { useLayoutKind } from '../../canvas/layouts/layoutKind';
import { drawnMap } from '../../map/drawnMap';
import { MapFigure } from '../../map/MapFigure';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import './networkMap.css';

type Props = { readonly told: Told; readonly isBesideText?: boolean };

/** Wider than so many units, and the panel goes below. */
const BESIDE_PANEL = 968;

/** Whether the map of this network leaves room for a panel beside it. */
export const useIsWideMap = ({ topology }: Told): boolean =>
  useLayoutKind() === 'wide' && drawnMap(topology, 'page').layout.viewBox.width > BESIDE_PANEL;

/** The map of the network with the answer in it; whatever is chosen in it is told in the panel. */
export function NetworkMap({ told: { topology, answer }, isBesideText = false }: Props) {
  const store = useNetworkStore();
  const chosen = useNetwork((state) => state.chosen);
  const isNarrow = useLayoutKind() === 'narrow';
  return (
    <div className="network-map">
      <MapFigure
        topology={topology}
        states={answer.map}
        place={isNarrow ? 'phone' : isBesideText ? 'editor' : 'page'}
        name={elementWords.map(topology.name)}
        chosen={chosen}
        onChoose={(id) => store.getState().choose(id === chosen ? null : id)}
      />
    </div>
  );
}
