import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { pasteWords } from '../../content/azure/pasteWords';
import { FoundInPaste } from './FoundInPaste';
import { HandOn, UndoStep } from './HandOn';
import { NextQuestion } from './NextQuestion';
import { PasteBox } from './PasteBox';
import { QueryToCopy } from './QueryToCopy';
import { filesIn } from './readFiles';
import { usePasting } from './usePasting';
import './azurePaste.css';

type Props = {
  /** Current text of the description; empty without one. */
  readonly currentText: string;
  /** Receives the text after an answer or a merge. */
  readonly onText: (text: string) => void;
  /** Receives a text in place of the whole network. */
  readonly onNetwork: (text: string) => void;
  /** Azure output pasted elsewhere. */
  readonly arriving?: string | null;
  readonly onArrived?: () => void;
  /** Receives what Azure reports as down, such as "er.microsoft", to switch on as failures. */
  readonly onFail?: ((failures: readonly string[]) => void) | undefined;
  readonly onOverview?: (() => void) | undefined;
};

/** Reads Azure output, reports findings, asks open questions, and returns the text of a description. */
export function AzurePaste({
  currentText,
  arriving = null,
  onArrived,
  onFail,
  onOverview,
  ...handlers
}: Props) {
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  const taken = useRef<string | null>(null);
  const pasting = usePasting(currentText, handlers);
  const { describing, isReading, arrive, arriveFiles } = pasting;

  useEffect(() => {
    if (arriving === taken.current) return;
    taken.current = arriving;
    if (arriving === null) return;
    onArrived?.();
    arrive([{ name: null, text: arriving }]);
  });

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const files = filesIn(event.dataTransfer);
    const text = event.dataTransfer.getData('text/plain');
    if (files.length > 0) arriveFiles(files);
    else if (text !== '') pasting.arrive([{ name: null, text }]);
  };

  return (
    <section
      ref={root}
      className="azure-paste"
      aria-labelledby={id}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && root.current?.contains(to))) setIsOver(false);
      }}
      onDrop={drop}
    >
      <h2 id={id}>{pasteWords.title}</h2>
      {describing.text === undefined && <p className="azure-lead">{pasteWords.lead}</p>}
      <PasteBox
        isReading={isReading}
        isSmall={describing.text !== undefined}
        onText={(text) => pasting.arrive([{ name: null, text }])}
        onFiles={arriveFiles}
      />
      <UndoStep pasting={pasting} currentText={currentText} />
      <FoundInPaste
        pasting={pasting}
        currentText={currentText}
        onFail={pasting.isHandedOn ? onFail : undefined}
      >
        <HandOn pasting={pasting} currentText={currentText} onText={handlers.onText} />
        {pasting.isHandedOn && (
          <NextQuestion
            describing={describing}
            currentText={currentText}
            given={pasting.answered}
            onGiven={pasting.answer}
            onText={handlers.onText}
            onOverview={onOverview}
          />
        )}
      </FoundInPaste>
      <QueryToCopy />
    </section>
  );
}
