import { createContext, useContext } from 'react';
import type { MapStates } from '../../analysis/map/mapStates';
import type { DrawnNetwork } from '../../layout/drawn/drawnNetwork';
import type { MapLayout } from '../../layout/map/mapLayout';
import type { MapForms } from './mapForms';

/** Map as drawn: layout, states, and the figure's hatch. */
export type MapShown = {
  readonly network: DrawnNetwork;
  readonly layout: MapLayout;
  readonly states: MapStates;
  readonly forms: MapForms;
  /** Id of this figure's hatch. */
  readonly hatch: string;
};

export const MapContext = createContext<MapShown | null>(null);

export function useMap(): MapShown {
  const shown = useContext(MapContext);
  if (!shown) throw new Error('a part of a map is drawn without its map');
  return shown;
}
