import { type ReactNode, useContext } from 'react';
import { TabStopContext } from './figureContext';

type Props = {
  readonly id: string;
  /** Accessible name. */
  readonly name: string;
  readonly selected: boolean;
  /** Hit area beside the drawing. */
  readonly area?: ReactNode;
  readonly children: ReactNode;
};

/** Selectable element of a still figure; only the drawing where nothing is selectable. */
export function Target({ id, name, selected, area, children }: Props) {
  const tabStop = useContext(TabStopContext);
  if (tabStop === null) return children;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own.
    <g
      className="target"
      data-id={id}
      role="button"
      tabIndex={id === tabStop ? 0 : -1}
      aria-label={name}
      aria-pressed={selected}
    >
      {children}
      {area}
    </g>
  );
}
