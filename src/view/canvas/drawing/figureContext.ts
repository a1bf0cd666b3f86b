// What every part of one figure shares: its network, where things are, and the id of the figure's own hatch.

import { createContext, useContext } from 'react';
import type { Topology } from '../../../model/topology';
import type { Layout } from '../layouts/layout';

type Shared = { readonly topology: Topology; readonly layout: Layout; readonly hatch: string };

export const FigureContext = createContext<Shared | null>(null);

export function useFigure(): Shared {
  const figure = useContext(FigureContext);
  if (!figure) throw new Error('No figure around this drawing');
  return figure;
}

/**
 * The one element of a figure that Tab leads to; arrow keys lead to the others. Null in a figure in which nothing can
 * be chosen.
 */
export const TabStopContext = createContext<string | null>(null);
