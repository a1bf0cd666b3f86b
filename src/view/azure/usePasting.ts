import { useEffect, useRef, useState } from 'react';
import type { Describing } from '../../azure/describe';

import type { Answered } from '../../store/azure/answering';
import { type MergeChange, type MergedText, mergedText, withoutMerge } from '../../store/azure/merging';
import {
  type Arrived,
  nothingPasted,
  type Pasted,
  type Pasting,
  withPasted,
} from '../../store/azure/pasting';
import { forgetSession, isSessionOf, keepSession, keptSession } from '../../store/azure/session';
import { readingOf } from '../../store/network/derived';
import { afterPaint } from '../shell/afterPaint';
import { readFiles } from './readFiles';

/** What the panel knows besides the text of the network. */
type Panel = {
  readonly pasting: Pasting;
  /** The paste that the text has; null without one. */
  readonly handedOn: Describing | null;
  /** Changes of the last merge; null without one. */
  readonly changes: readonly MergeChange[] | null;
  readonly isUnparsable: boolean;
  readonly answered: readonly Answered[];
};

/** What the last step did to the text, and everything before it. */
export type Step = {
  readonly kind: 'merge' | 'replace' | 'clear';
  readonly before: string;
  readonly after: string;
  readonly merged: MergedText | null;
  readonly panel: Panel;
  /** Once undone: what brings it back. */
  readonly undone: { readonly text: string; readonly panel: Panel; readonly back: string } | null;
};

export type PastingState = Panel & {
  readonly describing: Describing;
  readonly pasted: readonly Pasted[];
  readonly isReading: boolean;
  /** True if the current text contains this network. */
  readonly isHandedOn: boolean;
  /** The step that can be undone, or done again. */
  readonly step: Step | null;
  readonly answer: (answered: readonly Answered[]) => void;
  readonly arrive: (arrived: readonly Arrived[]) => void;
  readonly arriveFiles: (files: readonly File[]) => void;
  readonly merge: () => void;
  readonly replace: () => void;
  readonly startAgain: () => void;
  readonly undo: () => void;
};

const emptyPanel: Panel = {
  pasting: nothingPasted,
  handedOn: null,
  changes: null,
  isUnparsable: false,
  answered: [],
};

const shelf = () => sessionStorage;

/** The panel as this tab left it, if the text is still about the same circuits. */
function restoredPanel(currentText: string): Panel {
  const session = currentText.trim() === '' ? null : keptSession(shelf);
  if (!session || !isSessionOf(session, readingOf(currentText).description.circuits)) return emptyPanel;
  const { pasting, isHandedOn, answered } = session;
  return { ...emptyPanel, pasting, answered, handedOn: isHandedOn ? pasting.describing : null };
}

export type TextHandlers = {
  /** Receives the text after an answer or a merge. */
  readonly onText: (text: string) => void;
  /** Receives a text in place of the whole network. */
  readonly onNetwork: (text: string) => void;
};

/** State of all pastes; applies them at once without another text, else on request. */
export function usePasting(currentText: string, { onText, onNetwork }: TextHandlers): PastingState {
  const [panel, setPanel] = useState(() => restoredPanel(currentText));
  const [isReading, setIsReading] = useState(false);
  const [step, setStep] = useState<Step | null>(null);
  // A second paste may arrive before the first one renders, and must extend it.
  const latest = useRef({ panel, currentText });
  latest.current = { panel, currentText };

  useEffect(() => {
    const { pasting, handedOn, answered } = panel;
    if (pasting.pasted.length > 0) keepSession(shelf, { pasting, isHandedOn: handedOn !== null, answered });
    else forgetSession(shelf);
  }, [panel]);

  const show = (next: Panel, text: string, write: (text: string) => void) => {
    const isChanged = text !== latest.current.currentText;
    latest.current = { panel: next, currentText: text };
    setPanel(next);
    if (isChanged) write(text);
  };

  const take = (
    kind: Step['kind'],
    next: Panel,
    text: string,
    before: Panel,
    merged: MergedText | null = null,
  ) => {
    const { currentText: textBefore } = latest.current;
    setStep(
      textBefore === text
        ? null
        : { kind, before: textBefore, after: text, merged, panel: before, undone: null },
    );
    show(next, text, kind === 'merge' ? onText : onNetwork);
  };

  const replaceWith = (next: Panel, before: Panel) => {
    const { describing } = next.pasting;
    if (describing.text === undefined) return setPanelAndLatest(next);
    const whole = { ...next, handedOn: describing, changes: null, isUnparsable: false, answered: [] };
    take('replace', whole, describing.text, before);
  };

  const mergeWith = (next: Panel, before: Panel) => {
    const { describing } = next.pasting;
    if (describing.text === undefined) return setPanelAndLatest(next);
    const merged = mergedText(latest.current.currentText, describing, before.handedOn);
    if (!merged) return setPanelAndLatest({ ...next, isUnparsable: true, handedOn: null });
    const { changes } = merged;
    take(
      'merge',
      { ...next, handedOn: describing, changes, isUnparsable: false },
      merged.text,
      before,
      merged,
    );
  };

  const setPanelAndLatest = (next: Panel) => {
    latest.current = { ...latest.current, panel: next };
    setPanel(next);
  };

  const arrive = (arrived: readonly Arrived[]) => {
    setIsReading(true);
    afterPaint(() => {
      const before = latest.current.panel;
      const next = { ...before, pasting: withPasted(before.pasting, arrived) };
      setIsReading(false);
      if (before.handedOn) mergeWith(next, before);
      else if (latest.current.currentText.trim() === '') replaceWith(next, before);
      else setPanelAndLatest(next);
    });
  };

  const undo = () => {
    if (!step) return;
    const { panel: now, currentText: text } = latest.current;
    const write = step.kind === 'merge' ? onText : onNetwork;
    if (step.undone) {
      setStep({ ...step, undone: null, after: step.undone.text });
      show(step.undone.panel, step.undone.text, write);
      return;
    }
    const back = step.merged
      ? withoutMerge(text, { before: step.before, after: step.after, undo: step.merged.undo })
      : step.before;
    setStep({ ...step, undone: { text, panel: now, back } });
    // What was answered since stays answered where the text keeps it.
    show(step.merged ? { ...step.panel, answered: now.answered } : step.panel, back, write);
  };

  return {
    ...panel,
    describing: panel.pasting.describing,
    pasted: panel.pasting.pasted,
    isReading,
    isHandedOn: panel.handedOn !== null,
    step,
    answer: (answered) => setPanelAndLatest({ ...latest.current.panel, answered }),
    arrive,
    arriveFiles: async (files) => arrive(await readFiles(files)),
    merge: () => mergeWith(latest.current.panel, latest.current.panel),
    replace: () => replaceWith(latest.current.panel, latest.current.panel),
    // A text that the paste never went into is left alone.
    startAgain: () => {
      const { panel: now, currentText: text } = latest.current;
      take('clear', emptyPanel, now.handedOn ? '' : text, now);
    },
    undo,
  };
}
