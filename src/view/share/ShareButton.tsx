import { lazy, Suspense, useState } from 'react';
import { pageWords } from '../../content/controls';
import { ErrorBoundary } from '../page/ErrorBoundary';

const ShareDialog = lazy(() => import('./ShareDialog').then(({ ShareDialog }) => ({ default: ShareDialog })));

/** Opens what is loaded only when it is asked for. */
export function ShareButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {pageWords.share}
      </button>
      {open && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <ShareDialog onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
