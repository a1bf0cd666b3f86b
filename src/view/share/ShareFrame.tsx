import { useEffect, useId, useRef } from 'react';
import { shareWords } from '../../content/share';
import './shareDialog.css';

type Props = {
  readonly onClose: () => void;
  /** Receives a function that closes the dialog. */
  readonly children: (close: () => void) => React.ReactNode;
};

/** Dialog for sharing, with its heading and a button to close it. */
export function ShareFrame({ onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="share-dialog" aria-labelledby="share-heading" onClose={onClose}>
      <div className="share-head">
        <h2 id="share-heading">{shareWords.heading}</h2>
        <button type="button" className="button" onClick={close}>
          {shareWords.close}
        </button>
      </div>
      {children(close)}
    </dialog>
  );
}

type SectionProps = { readonly title: string; readonly children: React.ReactNode };

export function ShareSection({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

type ReportProps = { readonly what: string; readonly onOpen: () => void };

/** Leads to the report, which takes the page. */
export function ReportSection({ what, onOpen }: ReportProps) {
  return (
    <ShareSection title={shareWords.report}>
      <p>{what}</p>
      <button type="button" className="button" onClick={onOpen}>
        {shareWords.openReport}
      </button>
    </ShareSection>
  );
}

/** The whole page as a file; only a built page has one. */
export function OneFile({ what, fileName }: { readonly what: string; readonly fileName: string }) {
  if (import.meta.env.MODE !== 'production') return null;
  return (
    <ShareSection title={shareWords.file}>
      <p>{what}</p>
      <a className="button" href={`./${fileName}`} download={fileName}>
        {shareWords.saveFile}
      </a>
    </ShareSection>
  );
}
