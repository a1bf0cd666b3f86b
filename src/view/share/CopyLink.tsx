import { useEffect, useId, useRef, useState } from 'react';
import { pageWords } from '../../content/controls';
import { encode } from '../../store/urlCodec';
import { useExplainerStore } from '../shell/useExplainer';
import { addressOf, isFromDisk } from './address';
import './share.css';

type Copying = 'not-yet' | 'copied' | 'refused' | 'from-disk';

const SHOWN_MS = 2500;

/** Text to copy by hand; empty where there is nothing to copy. */
function shownFor(copying: Copying, query: () => string): string {
  if (copying === 'refused') return addressOf(query());
  return copying === 'from-disk' && query() !== '' ? `?${query()}` : '';
}

function byHandWords(copying: Copying, shown: string): string {
  if (copying === 'refused') return pageWords.copyByHand;
  return shown === '' ? pageWords.copyOpening : pageWords.copyFromDisk;
}

/** Short label on small screens; the accessible name stays whole. */
function CopyLabel() {
  return (
    <span>
      {pageWords.copyShort}
      <span className="hidden-when-narrow">{pageWords.copyLink.slice(pageWords.copyShort.length)}</span>
    </span>
  );
}

/**
 * Copies the address of this view; shows it for selection if copying is refused. From disk there is none, and
 * it says what there is instead.
 */
export function CopyLink() {
  const { store } = useExplainerStore();
  const [copying, setCopying] = useState<Copying>('not-yet');
  const query = () => {
    const { topology, choices } = store.getState();
    return encode(topology, choices);
  };
  const isShown = copying === 'refused' || copying === 'from-disk';
  const shown = shownFor(copying, query);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    if (isShown) field.current?.select();
    if (copying !== 'copied') return;
    const timer = setTimeout(() => setCopying('not-yet'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copying, isShown]);

  // Another view has another address. Until something is copied, no change needs to be heard.
  useEffect(() => {
    if (copying === 'not-yet') return;
    return store.subscribe((now, before) => {
      if (now.choices !== before.choices) setCopying('not-yet');
    });
  }, [copying, store]);

  const copy = async () => {
    if (isFromDisk()) return setCopying('from-disk');
    try {
      await navigator.clipboard.writeText(addressOf(query()));
      setCopying('copied');
    } catch {
      setCopying('refused');
    }
  };

  return (
    <span className="share">
      <button type="button" className="button" onClick={copy}>
        {copying === 'copied' ? pageWords.copied : <CopyLabel />}
      </button>
      {isShown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open around the focus.
        <span
          className="share-by-hand"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setCopying('not-yet');
          }}
        >
          <label htmlFor={id}>{byHandWords(copying, shown)}</label>
          {shown === '' ? null : (
            <input ref={field} id={id} readOnly value={shown} onFocus={(event) => event.target.select()} />
          )}
          <button type="button" className="quiet-button" onClick={() => setCopying('not-yet')}>
            {pageWords.dismiss}
          </button>
        </span>
      )}
      <span role="status" className="visually-hidden" aria-label="Sharing">
        {copying === 'copied' ? pageWords.copied : ''}
        {isShown ? byHandWords(copying, shown) : ''}
      </span>
    </span>
  );
}
