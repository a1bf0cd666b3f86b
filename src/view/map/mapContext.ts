import { createContext, useContext } from 'react';
import type { MapStates } from '../../analysis/map/mapStates';
import type { DrawnNetwork } from '../../layout/drawn/drawnNetwork';
import type { MapLayout } from '../../layout/map/mapLayout';
import type { MapForms } from './mapForms';

/** One map as it is drawn: where everything stands, what it shows, and the hatch of its figure. */
export type MapShown = {
  readonly network: DrawnNetwork;
  readonly layout: MapLayout;
  readonly states: MapStates;
  readonly forms: MapForms;
  /** The id of the hatch that this figure has. */
  readonly hatch: string;
};

export const MapContext = createContext<MapShown | null>(null);

export function useMap(): MapShown {
  const shown = useContext(MapContext);
  if (!shown) throw new Error('a part of a map is drawn without its map');
  return shown;
}
