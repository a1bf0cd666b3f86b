// Layouts of the picture: one network, the same ids.

import type { Layout, LayoutKind } from './layout';
import { narrow } from './narrow';
import { wide } from './wide';

export const layouts: Readonly<Record<LayoutKind, Layout>> = { wide, narrow };
