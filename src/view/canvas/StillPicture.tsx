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
  /** Where the keyboard was last. */
  readonly visited: string | null;
};

/** The picture as a drawing whose elements can be chosen. */
export function StillPicture({ id, visited }: Props) {
  const shown = useShownPicture();
  const kind = useLayoutKind();
  const { isPrerendering } = useExplainerStore();
  const isPrinting = useIsPrinting();
  // Where the screen is not known, and for paper, the style sheet shows one of the two.
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
