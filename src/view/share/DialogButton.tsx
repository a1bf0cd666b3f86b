import { Suspense, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useRestoreFocus } from '../navigation/useRestoreFocus';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { marked } from '../shell/places';

type Props = {
  readonly label: string;
  readonly children: (onClose: () => void) => React.ReactNode;
};

/** Button for a dialog that loads on demand; a report that it opens returns the focus to it. */
export function DialogButton({ label, children }: Props) {
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
        {label}
      </button>
      {open &&
        createPortal(
          <ErrorBoundary onClose={close}>
            <Suspense fallback={null}>{children(close)}</Suspense>
          </ErrorBoundary>,
          document.body,
        )}
    </>
  );
}
