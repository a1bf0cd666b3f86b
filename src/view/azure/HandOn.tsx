import { useState } from 'react';
import { handOnWords } from '../../content/azure/pasteWords';
import { answered } from '../../store/azure/asking';
import type { MergeChange } from '../../store/azure/merging';
import type { PastingState } from './usePasting';

type Props = {
  readonly pasting: PastingState;
  readonly currentText: string;
  readonly onText: (text: string) => void;
};

/** Asks what to do with an existing network, then lists the changes to it. */
export function HandOn({ pasting, currentText, onText }: Props) {
  const { describing, isHandedOn, changes, isUnparsable } = pasting;
  if (describing.text === undefined) return null;
  if (isHandedOn) return changes && <Changes changes={changes} currentText={currentText} onText={onText} />;
  if (currentText.trim() === '') return null;
  return (
    <section className="azure-question">
      <h3>{handOnWords.title}</h3>
      <p role={isUnparsable ? 'alert' : undefined}>
        {isUnparsable ? handOnWords.unparsable : handOnWords.lead}
      </p>
      <div className="azure-row">
        <button type="button" className="button" onClick={pasting.merge}>
          {handOnWords.merge}
        </button>
        <button type="button" className="button" onClick={pasting.replace}>
          {handOnWords.replace}
        </button>
      </div>
    </section>
  );
}

/** Takes back the last step as a whole, and does it again. */
export function UndoStep({ pasting: { step, undo }, currentText }: Pick<Props, 'pasting' | 'currentText'>) {
  // The first paste of a page has nothing to go back to.
  if (!step || step.before.trim() === '') return null;
  if (step.undone && step.undone.back !== currentText) return null;
  const { done, undo: back, undone, redo } = handOnWords.step[step.kind];
  return (
    <div className="azure-row azure-step">
      <span role="status">{step.undone ? undone : done}</span>
      <button type="button" className="quiet-button" onClick={undo}>
        {step.undone ? redo : back}
      </button>
    </div>
  );
}

type ChangesProps = Pick<Props, 'currentText' | 'onText'> & { readonly changes: readonly MergeChange[] };

function Changes({ changes, currentText, onText }: ChangesProps) {
  return (
    <section className="azure-part" aria-label={handOnWords.changes}>
      <h3>{handOnWords.changes}</h3>
      {changes.length === 0 && <p>{handOnWords.noChanges}</p>}
      <ul>
        {changes.map((change) => (
          <ChangeRow key={change.text} change={change} currentText={currentText} onText={onText} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = Pick<Props, 'currentText' | 'onText'> & { readonly change: MergeChange };

function ChangeRow({ change: { kind, text, otherWay }, currentText, onText }: RowProps) {
  const [isTaken, setIsTaken] = useState(false);
  const take = () => {
    const next = otherWay && answered(currentText, otherWay);
    if (next === undefined) return;
    setIsTaken(true);
    onText(next);
  };
  const words = kind === 'not-shown' ? undefined : handOnWords.otherWay[kind];
  return (
    <li>
      {text}{' '}
      {otherWay && words !== undefined && (
        <button type="button" className="quiet-button" aria-disabled={isTaken} onClick={take}>
          {isTaken ? handOnWords.takenOtherWay : words}
        </button>
      )}
    </li>
  );
}
