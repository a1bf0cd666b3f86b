// What every part of one figure shares: where things are, and the id of the figure's own hatch.

import { createContext, useContext } from 'react';
import type { Layout } from '../layouts/layout';
import { wide } from '../layouts/wide';

type Shared = { readonly layout: Layout; readonly hatch: string };

export const FigureContext = createContext<Shared>({ layout: wide, hatch: 'hatch' });

export const useFigure = (): Shared => useContext(FigureContext);
