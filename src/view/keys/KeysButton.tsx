import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { pageWords } from '../../content/controls';
import { useRestoreFocus } from '../navigation/useRestoreFocus';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { isSingleKey } from './singleKeys';

const PageKeys = lazy(() => import('./PageKeys').then(({ PageKeys }) => ({ default: PageKeys })));

/** Button that lists the keys, as "?" does; restores the focus. */
export function KeysButton() {
  const [open, setOpen] = useState(false);
  const from = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || !isSingleKey(event)) return;
      event.preventDefault();
      from.current = document.activeElement;
      setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const close = () => setOpen(false);
  useRestoreFocus(open, from);
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-haspopup="dialog"
        onClick={(event) => {
          from.current = event.currentTarget;
          setOpen(true);
        }}
      >
        {pageWords.keyboard}
      </button>
      {open &&
        createPortal(
          <ErrorBoundary onClose={close}>
            <Suspense fallback={null}>
              <PageKeys onClose={close} />
            </Suspense>
          </ErrorBoundary>,
          document.body,
        )}
    </>
  );
}
