import { use, useId, useState } from 'react';
import { arrivalWords, startWords } from '../../../content/network/editWords';
import { handOnWords } from '../../../content/network/handOnWords';
import { blankNetwork } from '../../../store/network/blankNetwork';
import { textOfDescription } from '../../../store/network/handingOn';
import type { BadArrival } from '../../../store/network/networkState';
import { LibraryChooser } from '../../library/LibraryChooser';
import { SmallMap } from '../../library/SmallMap';
import { ArticleContext } from '../../shell/articleContext';
import { marked } from '../../shell/places';
import { KeptCopy } from '../handOn/KeptCopy';
import { OpenFile } from '../state/OpenFile';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import './start.css';

function arrivalText(bad: BadArrival): string {
  const counted = (count: number) => count.toLocaleString('en-GB');
  return bad.kind === 'cut'
    ? arrivalWords.cut(counted(bad.arrived), counted(bad.of))
    : arrivalWords[bad.kind];
}

/** Start page: open a file, paste text, pick an example, or start blank. */
export function Start() {
  const store = useNetworkStore();
  const bad = useNetwork(({ badArrival }) => badArrival);
  const [pasted, setPasted] = useState('');
  const id = useId();
  const { open } = store.getState();
  const article = use(ArticleContext);
  const [fault, setFault] = useState<{ readonly thrown: unknown } | null>(null);
  // Throw to the error boundary: a description that fails to load counts as a missing chunk.
  if (fault) throw fault.thrown;
  const openArticle = () =>
    article().then(
      (description) => {
        // Another network may have been opened while it loaded.
        if (store.getState().phase !== 'open') open({ text: textOfDescription(description), view: 'edit' });
      },
      (thrown: unknown) => setFault({ thrown }),
    );
  return (
    <main
      id="main"
      className="page start"
      tabIndex={-1}
      {...marked('network')}
      aria-labelledby={`${id}-heading`}
    >
      {bad && (
        <p className="notices" role="alert">
          {arrivalText(bad)}
        </p>
      )}
      <div className="start-own">
        <div>
          <h2 id={`${id}-heading`}>{startWords.heading}</h2>
          <p>{startWords.intro}</p>
          <p>
            <strong>{startWords.stays}</strong>
          </p>
          <div className="buttons">
            <OpenFile label={startWords.open} />
            <button
              type="button"
              className="button"
              onClick={() => open({ text: blankNetwork, view: 'edit' })}
            >
              {startWords.blank}
            </button>
            <button type="button" className="button" onClick={() => open({ text: '', view: 'azure' })}>
              {startWords.azure}
            </button>
            <button type="button" className="button" onClick={openArticle}>
              {startWords.article}
            </button>
          </div>
          <KeptCopy />
          <p className="start-drop">{handOnWords.drop}</p>
        </div>
        <form
          className="start-paste"
          onSubmit={(event) => {
            event.preventDefault();
            if (pasted.trim() !== '') open({ text: pasted, view: 'edit' });
          }}
        >
          <label htmlFor={id}>{startWords.paste}</label>
          <textarea
            className="text-of-network"
            id={id}
            rows={6}
            value={pasted}
            spellCheck={false}
            translate="no"
            onChange={(event) => setPasted(event.target.value)}
          />
          <button type="submit" className="button">
            {startWords.pasteButton}
          </button>
        </form>
      </div>
      <LibraryChooser mapOf={(card) => <SmallMap {...card} />} />
    </main>
  );
}
