import { useEffect, useRef } from 'react';
import { embedSnippet, shareWords, singleFileName } from '../../content/share';
import { encode } from '../../store/urlCodec';
import { useExplainer, useExplainerStore } from '../useExplainer';
import { addressOf } from './address';
import { CopyField } from './CopyField';
import { PictureExport } from './PictureExport';
import './shareDialog.css';

type Props = { readonly onClose: () => void };

/** Everything that carries this view elsewhere. */
export function ShareDialog({ onClose }: Props) {
  const { store } = useExplainerStore();
  const choices = useExplainer((state) => state.choices);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  const close = () => dialog.current?.close();
  const here = { ...choices, embed: false };
  return (
    <dialog ref={dialog} className="share-dialog" aria-labelledby="share-heading" onClose={onClose}>
      <div className="share-head">
        <h2 id="share-heading">{shareWords.heading}</h2>
        <button type="button" className="button" onClick={close}>
          {shareWords.close}
        </button>
      </div>
      <section aria-labelledby="share-link">
        <h3 id="share-link">{shareWords.link}</h3>
        <CopyField label={shareWords.linkLabel} button={shareWords.copyLink} text={addressOf(encode(here))} />
      </section>
      <section aria-labelledby="share-picture">
        <h3 id="share-picture">{shareWords.picture}</h3>
        <PictureExport />
      </section>
      <section aria-labelledby="share-report">
        <h3 id="share-report">{shareWords.report}</h3>
        <p>{shareWords.reportWhat}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            close();
            store.getState().choose({ view: 'report' });
          }}
        >
          {shareWords.openReport}
        </button>
      </section>
      <section aria-labelledby="share-embed">
        <h3 id="share-embed">{shareWords.embed}</h3>
        <CopyField
          label={shareWords.embedLabel}
          button={shareWords.copyEmbed}
          text={embedSnippet(addressOf(encode({ ...here, view: 'picture', embed: true })))}
        />
      </section>
      {import.meta.env.MODE === 'production' && (
        <section aria-labelledby="share-file">
          <h3 id="share-file">{shareWords.file}</h3>
          <p>{shareWords.fileWhat}</p>
          <a className="button" href={`./${singleFileName}`} download={singleFileName}>
            {shareWords.saveFile}
          </a>
        </section>
      )}
    </dialog>
  );
}
