import { useExplainerStore } from '../shell/useExplainer';
import { useIsPrinting } from '../shell/useIsPrinting';
import { Figure } from './drawing/Figure';
import type { LayoutKind } from './layouts/layout';
import { useLayoutKind } from './layouts/layoutKind';
import { layouts } from './layouts/layouts';
import { tabStopOf } from './states/tabStop';
import { useShownPicture } from './states/useShownPicture';

const both: readonly LayoutKind[] = ['wide', 'narrow'];

type Props = {
  readonly id: string;
  /** Last focused element. */
  readonly visited: string | null;
};

/** Still drawing with selectable elements. */
export function StillPicture({ id, visited }: Props) {
  const shown = useShownPicture();
  const kind = useLayoutKind();
  const { isPrerendering } = useExplainerStore();
  const isPrinting = useIsPrinting();
  // Render both layouts for prerendering and print; CSS shows one.
  const kinds = isPrerendering || isPrinting ? both : [kind];
  return kinds.map((layout) => (
    <Figure
      key={layout}
      {...shown}
      layout={layout}
      id={id}
      tabStop={tabStopOf(shown, layouts[layout], visited)}
    />
  ));
}
