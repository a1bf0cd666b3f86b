import type { ReactNode } from 'react';
import { moreFailures } from '../../../content/network/failureKinds';

type Props = { readonly items: readonly { readonly id: string; readonly shown: ReactNode }[] };

const SHOWN = 6;

/** Definitions of one term: the first few, and the rest to be opened. */
export function Folded({ items }: Props) {
  const more = items.slice(SHOWN);
  return (
    <>
      {items.slice(0, SHOWN).map(({ id, shown }) => (
        <dd key={id}>{shown}</dd>
      ))}
      {more.length > 0 && (
        <dd>
          <details>
            <summary>{moreFailures(more.length)}</summary>
            {more.map(({ id, shown }) => (
              <span key={id} className="folded">
                {shown}
              </span>
            ))}
          </details>
        </dd>
      )}
    </>
  );
}
