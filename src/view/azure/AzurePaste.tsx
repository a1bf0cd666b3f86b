import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { pasteWords } from '../../content/azure/pasteWords';
import { FoundInPaste } from './FoundInPaste';
import { HandOn } from './HandOn';
import { NextQuestion } from './NextQuestion';
import { PasteBox } from './PasteBox';
import { QueryToCopy } from './QueryToCopy';
import { filesIn } from './readFiles';
import { usePasting } from './usePasting';
import './azurePaste.css';

type Props = {
  /** Current text of the description; empty without one. */
  readonly currentText: string;
  /** Receives the text after a paste or an answer. */
  readonly onText: (text: string) => void;
  /** Azure output pasted elsewhere. */
  readonly arriving?: string | null;
  readonly onArrived?: () => void;
  /** Receives what Azure reports as down, such as "er.microsoft", to switch on as failures. */
  readonly onFail?: ((failures: readonly string[]) => void) | undefined;
};

/** Reads Azure output, reports findings, asks open questions, and returns the text of a description. */
export function AzurePaste({ currentText, onText, onFail, arriving = null, onArrived }: Props) {
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  const taken = useRef<string | null>(null);
  const pasting = usePasting(currentText, onText);
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
      <p className="azure-lead">{pasteWords.lead}</p>
      <PasteBox
        isReading={isReading}
        onText={(text) => pasting.arrive([{ name: null, text }])}
        onFiles={arriveFiles}
      />
      <FoundInPaste
        pasted={pasting.pasted}
        describing={describing}
        onStartAgain={pasting.startAgain}
        onFail={pasting.isHandedOn ? onFail : undefined}
      >
        <HandOn pasting={pasting} currentText={currentText} onText={onText} />
        {pasting.isHandedOn && (
          <NextQuestion
            key={pasting.round}
            describing={describing}
            currentText={currentText}
            onText={onText}
          />
        )}
      </FoundInPaste>
      <QueryToCopy />
    </section>
  );
}
