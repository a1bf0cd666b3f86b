// Context of a figure's parts: network, layout, and hatch id.

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
 * Element of the figure in the tab order; arrow keys reach the others. Null in a figure without selectable
 * elements.
 */
export const TabStopContext = createContext<string | null>(null);
