import { useRef, useState } from 'react';
import type { Describing } from '../../azure/describe';
import { type MergeChange, mergedText } from '../../store/azure/merging';
import { type Arrived, nothingPasted, type Pasted, withPasted } from '../../store/azure/pasting';
import { afterPaint } from '../shell/afterPaint';
import { readFiles } from './readFiles';

export type PastingState = {
  readonly describing: Describing;
  readonly pasted: readonly Pasted[];
  readonly isReading: boolean;
  /** True if the current text contains this network. */
  readonly isHandedOn: boolean;
  /** Changes of the last merge; null without one. */
  readonly changes: readonly MergeChange[] | null;
  readonly isUnparsable: boolean;
  /** Increments on a fresh start, which resets the questions. */
  readonly round: number;
  readonly arrive: (arrived: readonly Arrived[]) => void;
  readonly arriveFiles: (files: readonly File[]) => void;
  readonly merge: () => void;
  readonly replace: () => void;
  readonly startAgain: () => void;
};

type HandedOn = { readonly is: boolean; readonly changes: readonly MergeChange[] | null };

const notYet: HandedOn = { is: false, changes: null };

/** State of all pastes; applies them at once without another text, else on request. */
export function usePasting(currentText: string, onText: (text: string) => void): PastingState {
  const [pasting, setPasting] = useState(nothingPasted);
  const [isReading, setIsReading] = useState(false);
  const [handedOn, setHandedOn] = useState(notYet);
  const [isUnparsable, setIsUnparsable] = useState(false);
  const [round, setRound] = useState(0);
  // A second paste may arrive before the first one renders, and must extend it.
  const latest = useRef({ pasting, handedOn, currentText });
  latest.current = { pasting, handedOn, currentText };

  const handOn = (next: HandedOn, text: string) => {
    latest.current = { ...latest.current, handedOn: next, currentText: text };
    setHandedOn(next);
    setIsUnparsable(false);
    if (text !== currentText) onText(text);
  };

  const replaceWith = ({ text }: Describing) => {
    if (text === undefined) return;
    handOn({ is: true, changes: null }, text);
    setRound((before) => before + 1);
  };

  const mergeWith = (describing: Describing) => {
    if (describing.text === undefined) return;
    const merged = mergedText(latest.current.currentText, describing);
    if (merged) handOn({ is: true, changes: merged.changes }, merged.text);
    else {
      setIsUnparsable(true);
      setHandedOn(notYet);
    }
  };

  const arrive = (arrived: readonly Arrived[]) => {
    setIsReading(true);
    afterPaint(() => {
      const next = withPasted(latest.current.pasting, arrived);
      latest.current = { ...latest.current, pasting: next };
      setPasting(next);
      setIsReading(false);
      if (latest.current.handedOn.is) mergeWith(next.describing);
      else if (latest.current.currentText.trim() === '') replaceWith(next.describing);
    });
  };

  return {
    describing: pasting.describing,
    pasted: pasting.pasted,
    isReading,
    isHandedOn: handedOn.is,
    changes: handedOn.changes,
    isUnparsable,
    round,
    arrive,
    arriveFiles: async (files) => arrive(await readFiles(files)),
    merge: () => mergeWith(pasting.describing),
    replace: () => replaceWith(pasting.describing),
    startAgain: () => {
      setPasting(nothingPasted);
      setHandedOn(notYet);
      setIsUnparsable(false);
    },
  };
}
