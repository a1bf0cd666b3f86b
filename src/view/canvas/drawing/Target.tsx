import { type ReactNode, useContext } from 'react';
import { TabStopContext } from './figureContext';

type Props = {
  readonly id: string;
  /** What it is called by those who do not see it. */
  readonly name: string;
  readonly selected: boolean;
  /** Where it is hit beside its drawing. */
  readonly area?: ReactNode;
  readonly children: ReactNode;
};

/** Something in a still figure that can be chosen; where nothing can be, only its drawing. */
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
