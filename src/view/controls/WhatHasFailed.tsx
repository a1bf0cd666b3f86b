import { Fragment } from 'react';
import { misconfigurationOf, restoreButton } from '../../content/causes';
import { pageWords, sentenceWords } from '../../content/controls';
import { hasFailedWords, plateName } from '../../content/names';
import { useExplainer, useExplainerStore, useTopology } from '../shell/useExplainer';

const { nothingFailed, with: withWord, and } = sentenceWords;

/** End of the sentence: current failures, each on a plate that restores it. */
export function WhatHasFailed() {
  const { store } = useExplainerStore();
  const failures = useExplainer((state) => state.choices.scenario.failures);
  const topology = useTopology();
  const wrong = failures.filter((id) => misconfigurationOf(topology, id) !== null);
  const broken = failures.filter((id) => misconfigurationOf(topology, id) === null);
  if (failures.length === 0) {
    return (
      <span className="phrase standing hidden-when-narrow">
        <span>
          {sentenceWords.while} <strong>{nothingFailed}</strong>.
        </span>
      </span>
    );
  }
  return (
    <span className="phrase standing">
      {broken.length > 0 && (
        <>
          {sentenceWords.while} <Plates ids={broken} />
          {hasFailedWords(topology, broken)}
          {wrong.length === 0 ? '.' : ' '}
        </>
      )}
      {wrong.length > 0 && (
        <>
          {withWord} <Plates ids={wrong} />
        </>
      )}
      <button
        type="button"
        className="quiet-button"
        onClick={(event) => {
          keepFocusNear(event.currentTarget);
          store.getState().restoreAll();
        }}
      >
        {pageWords.restoreAll}
      </button>
    </span>
  );
}

/** Keeps the focus in the sentence when the pressed button unmounts. */
function keepFocusNear(button: HTMLElement): void {
  const sentence = button.closest('.sentence');
  if (sentence instanceof HTMLElement) sentence.focus();
}

function Plates({ ids }: { readonly ids: readonly string[] }) {
  const { store } = useExplainerStore();
  const topology = useTopology();
  return ids.map((id, index) => {
    const wrong = misconfigurationOf(topology, id)?.whileItStands;
    // Include the visible label, for speech control.
    const name = wrong ? `${wrong}: ${restoreButton(topology, id)}` : restoreButton(topology, id);
    return (
      <Fragment key={id}>
        {index > 0 && (index === ids.length - 1 ? `${and} ` : null)}
        <button
          type="button"
          className="failed-name"
          aria-label={name}
          title={restoreButton(topology, id)}
          onClick={(event) => {
            keepFocusNear(event.currentTarget);
            store.getState().toggleFailure(id);
          }}
        >
          {wrong ?? plateName(topology, id)}
        </button>{' '}
      </Fragment>
    );
  });
}
