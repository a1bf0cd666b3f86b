import { lazy, Suspense, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { pageWords } from '../../content/controls';
import { useRestoreFocus } from '../navigation/useRestoreFocus';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { marked } from '../shell/places';

const ShareDialog = lazy(() => import('./ShareDialog').then(({ ShareDialog }) => ({ default: ShareDialog })));

/** Button for the share dialog, which loads on demand. */
export function ShareButton() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => setOpen(false);
  useRestoreFocus(open, button);

  return (
    <>
      <button
        ref={button}
        type="button"
        className="button"
        {...marked('report-opener')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {pageWords.share}
      </button>
      {open &&
        createPortal(
          <ErrorBoundary onClose={close}>
            <Suspense fallback={null}>
              <ShareDialog onClose={close} />
            </Suspense>
          </ErrorBoundary>,
          document.body,
        )}
    </>
  );
}
