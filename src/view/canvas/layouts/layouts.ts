// Layouts of the picture: one network, the same ids. Made when they are first asked for, which the opening scene, being
// in the HTML, does not.

import type { Layout, LayoutKind } from './layout';
import { narrow } from './narrow';
import { wide } from './wide';

function once(make: () => Layout): () => Layout {
  let made: Layout | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const wideOnce = once(wide);
const narrowOnce = once(narrow);

export const layouts: Readonly<Record<LayoutKind, Layout>> = {
  get wide() {
    return wideOnce();
  },
  get narrow() {
    return narrowOnce();
  },
};
