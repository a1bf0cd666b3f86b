import { useEffect, useRef, useState } from 'react';
import type { Situation } from '../../../analysis/overview/prediction';
import { riskName } from '../../../content/assess/naming';
import type { LibraryEntry, LibraryStep } from '../../../content/library/entry';
import { lessonWords } from '../../../content/library/lessonWords';
import { listed } from '../../../content/names';
import type { Told } from '../../../store/network/derived';
import { Statements } from '../../statement/StatementText';
import { useNetworkStore } from '../state/useNetwork';
import { LessonQuestion } from './LessonQuestion';

type Props = { readonly entry: LibraryEntry; readonly told: Told; readonly onClose: () => void };

/** Returns the situation that a step opens with. */
function openingOf({ questions, surprise }: LibraryEntry, step: LibraryStep): Situation {
  switch (step.kind) {
    case 'look':
    case 'break':
      return { ...surprise, failures: [] };
    case 'predict':
      return { ...(questions[step.question]?.asked ?? surprise), failures: [] };
    case 'why':
      return surprise;
  }
}

/** Card of a lesson: look, predict, break, explain; the picture follows each step. */
export function LessonCard({ entry, told, onClose }: Props) {
  const store = useNetworkStore();
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const show = ({ office, destination, failures }: Situation) =>
    store.getState().ask({ office, destination, failures, prefer: '', options: [] });
  const step = entry.tour[at];
  // Focus the title, so that screen readers read the next step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each step
  useEffect(() => {
    title.current?.focus();
    if (step) show(openingOf(entry, step));
  }, [at, entry]);
  if (!step) return null;
  return (
    <section className="lesson" aria-label={lessonWords.region}>
      <p className="lesson-count">{lessonWords.step(at + 1, entry.tour.length)}</p>
      <h2 className="lesson-title" ref={title} tabIndex={-1}>
        {step.title}
      </h2>
      <StepBody key={at} step={step} entry={entry} told={told} show={show} />
      <div className="lesson-buttons">
        <button type="button" className="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {lessonWords.back}
        </button>
        <button
          type="button"
          className="button"
          disabled={at === entry.tour.length - 1}
          onClick={() => setAt(at + 1)}
        >
          {lessonWords.next}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {lessonWords.close}
        </button>
      </div>
    </section>
  );
}

type BodyProps = Omit<Props, 'onClose'> & {
  readonly step: LibraryStep;
  readonly show: (situation: Situation) => void;
};

function StepBody({ step, entry, told, show }: BodyProps) {
  const [isBroken, setIsBroken] = useState(false);
  const { surprise, documented, differing, questions } = entry;
  const naming = { topology: told.topology, groups: [] };
  switch (step.kind) {
    case 'look':
      return <Statements statements={step.text} />;
    case 'predict': {
      const question = questions[step.question];
      return question ? <LessonQuestion question={question} told={told} show={show} /> : null;
    }
    case 'break':
      return (
        <>
          <button
            type="button"
            className="button"
            disabled={isBroken}
            onClick={() => {
              setIsBroken(true);
              show(surprise);
            }}
          >
            {lessonWords.breakIt(listed(surprise.failures.map((id) => riskName(naming, id))))}
          </button>
          <div role="status">{isBroken && <Statements statements={surprise.says} />}</div>
        </>
      );
    case 'why':
      return (
        <>
          <Statements statements={step.text} />
          <h3>{lessonWords.documented}</h3>
          <Statements statements={documented} />
          {differing.length > 0 && (
            <>
              <h3>{lessonWords.differing}</h3>
              <Statements statements={differing} />
            </>
          )}
        </>
      );
  }
}
