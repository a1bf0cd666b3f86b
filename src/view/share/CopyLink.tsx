import { useEffect, useId, useRef, useState } from 'react';
import { pageWords } from '../../content/controls';
import { encode } from '../../store/urlCodec';
import { useExplainer } from '../shell/useExplainer';
import { publicAddressOf } from './address';
import './share.css';

type Copying = 'not-yet' | 'copied' | 'refused';

const SHOWN_MS = 2500;

/** Short label on small screens; the accessible name stays whole. */
function CopyLabel() {
  return (
    <span>
      {pageWords.copyShort}
      <span className="hidden-when-narrow">{pageWords.copyLink.slice(pageWords.copyShort.length)}</span>
    </span>
  );
}

/** Copies the address of this view; shows it for selection if copying is refused. */
export function CopyLink() {
  const choices = useExplainer((state) => state.choices);
  const topology = useExplainer((state) => state.topology);
  const [copying, setCopying] = useState<Copying>('not-yet');
  const address = () => publicAddressOf(encode(topology, choices));
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    if (copying === 'refused') field.current?.select();
    if (copying !== 'copied') return;
    const timer = setTimeout(() => setCopying('not-yet'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copying]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has another address.
  useEffect(() => setCopying('not-yet'), [choices]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
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
      {copying === 'refused' && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open around the focus.
        <span
          className="share-by-hand"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setCopying('not-yet');
          }}
        >
          <label htmlFor={id}>{pageWords.copyByHand}</label>
          <input ref={field} id={id} readOnly value={address()} onFocus={(event) => event.target.select()} />
          <button type="button" className="quiet-button" onClick={() => setCopying('not-yet')}>
            {pageWords.dismiss}
          </button>
        </span>
      )}
      <span role="status" className="visually-hidden" aria-label="Sharing">
        {copying === 'copied' ? pageWords.copied : ''}
        {copying === 'refused' ? pageWords.copyByHand : ''}
      </span>
    </span>
  );
}
