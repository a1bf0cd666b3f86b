// Layouts of the picture: one network, the same ids. Made when they are first asked for, which the opening scene, being
// in the HTML, does not.

import type { Layout, LayoutKind } from './layout';
import { narrow } from './narrow';
import { wide } from './wide';

const made: Partial<Record<LayoutKind, Layout>> = {};

export const layouts: Readonly<Record<LayoutKind, Layout>> = {
  get wide() {
    made.wide ??= wide();
    return made.wide;
  },
  get narrow() {
    made.narrow ??= narrow();
    return made.narrow;
  },
};
