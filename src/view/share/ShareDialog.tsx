import { useEffect, useRef } from 'react';
import { embedSnippet, shareWords, singleFileName } from '../../content/share';
import type { Choices } from '../../store/choices/choices';
import { NO_COMPARISON } from '../../store/choices/comparison';
import { encode } from '../../store/urlCodec';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { addressOf, isFromDisk } from './address';
import { CopyField } from './CopyField';
import { PictureExport } from './PictureExport';
import './shareDialog.css';

type Props = { readonly onClose: () => void };

/** Dialog with all ways to share this view. */
export function ShareDialog({ onClose }: Props) {
  const { store } = useExplainerStore();
  const choices = useExplainer((state) => state.choices);
  const topology = useExplainer((state) => state.topology);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  const close = () => dialog.current?.close();
  const here = { ...choices, embed: false };
  const alone: Choices = { ...here, view: 'picture', comparison: NO_COMPARISON };
  const query = encode(topology, here);
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
        {choices.comparison.other && (
          <p>
            {choices.comparison.changing === 'neither' ? shareWords.comparedFirst : shareWords.comparedInView}
          </p>
        )}
        {isFromDisk() ? (
          <EndOfAddress query={query} />
        ) : (
          <CopyField label={shareWords.linkLabel} button={shareWords.copyLink} text={addressOf(query)} />
        )}
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
            store.getState().show({ ...choices, view: 'report', comparison: NO_COMPARISON });
          }}
        >
          {shareWords.openReport}
        </button>
      </section>
      <section aria-labelledby="share-embed">
        <h3 id="share-embed">{shareWords.embed}</h3>
        {isFromDisk() ? (
          <p>{shareWords.embedFromDisk}</p>
        ) : (
          <CopyField
            label={shareWords.embedLabel}
            button={shareWords.copyEmbed}
            text={embedSnippet(
              // Omit panel and topic, which an embedded page lacks.
              addressOf(encode(topology, { ...alone, embed: true, panel: 'explain', topic: 'nothing' })),
              choices.tour.step === null ? 'scene' : 'tour',
            )}
          />
        )}
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

/** Part of an address from disk that is valid elsewhere. */
function EndOfAddress({ query }: { readonly query: string }) {
  if (query === '') return <p>{shareWords.fromDiskOpening}</p>;
  return (
    <>
      <p>{shareWords.fromDisk}</p>
      <CopyField label={shareWords.queryLabel} button={shareWords.copyQuery} text={`?${query}`} />
    </>
  );
}
