import type { ReactNode } from 'react';
import type { Statement } from '../../content/sources';
import { presentWords } from '../../content/tour/presentWords';
import { progressText, tourWords } from '../../content/tour/tourWords';
import { Statements } from '../statement/StatementText';
import { StepLine, type StepOnLine } from '../tourCard/StepLine';
import { stepBeside, type TourMoves } from '../tourCard/tourMoves';
import { useLastPointer } from '../tourCard/useLastPointer';
import { useTourKeys } from '../tourCard/useTourKeys';
import { Elapsed } from './Elapsed';
import type { InStep } from './useLectureChannel';
import { usePresentKeys } from './usePresentKeys';
import './notes.css';

/** What the speaker reads about one step. */
export type NotesOfStep = {
  readonly say: readonly { readonly key: string; readonly said: ReactNode }[];
  /** What the step asks the speaker to do, or null. */
  readonly doing: string | null;
  readonly asked: { readonly question: string; readonly right: string } | null;
  readonly questions: readonly { readonly question: string; readonly answer: readonly Statement[] }[];
};

type Props<Step extends string> = {
  readonly steps: readonly StepOnLine<Step>[];
  /** Null before the tour. */
  readonly step: Step | null;
  readonly notes: NotesOfStep | null;
  readonly done: readonly Step[];
  readonly moves: TourMoves<Step>;
  readonly onBegin: () => void;
  readonly isAtEnd: boolean;
  readonly inStep: InStep;
  /** Notices about the address. */
  readonly children?: ReactNode;
};

/** Speaker's page: what to say, likely questions, and the same buttons. */
export function NotesFrame<Step extends string>(props: Props<Step>) {
  const { steps, step, notes, done, moves, onBegin, isAtEnd, inStep, children } = props;
  const { isPossible, isOn, isBlank, setBlank } = inStep;
  const showAgain = () => setBlank(false);
  // On a blank screen every move first restores the picture.
  const orShowAgain = (move: () => void) => (isBlank ? showAgain : move);
  const next = orShowAgain(step === null ? onBegin : moves.forward);
  const back = orShowAgain(moves.back);
  const toggleBlank = () => setBlank(!isBlank);
  useTourKeys({ forward: next, back, stepOut: moves.stepOut }, 'notes', useLastPointer());
  usePresentKeys({
    acts: { b: toggleBlank, '.': toggleBlank },
    back: isBlank ? { keys: ['Escape'], act: showAgain } : null,
  });
  const hint = isOn ? presentWords.notesHint : presentWords.noLecture;
  const ids = steps.map(({ id }) => id);
  return (
    <main className="notes">
      {children}
      <header className="notes-head">
        <h1>{presentWords.notesTitle}</h1>
        <Elapsed />
      </header>
      <p role="status" className="notes-hint" aria-label={presentWords.lectureState}>
        {isPossible ? hint : presentWords.noChannel}{' '}
        {isBlank && <strong className="notes-blank">{presentWords.isBlank}</strong>}
      </p>
      {step === null ? (
        <p>{presentWords.notBegun}</p>
      ) : (
        notes && (
          <Notes
            steps={steps}
            step={step}
            notes={notes}
            done={done}
            go={(to) => orShowAgain(() => moves.go(to))()}
          />
        )
      )}
      <div className="notes-buttons">
        <button
          type="button"
          className="button"
          aria-disabled={step === null || stepBeside(ids, step, -1) === null}
          onClick={back}
        >
          {tourWords.back}
        </button>
        <button
          type="button"
          className="button notes-next"
          aria-disabled={isAtEnd && !isBlank}
          onClick={next}
        >
          {step === null ? presentWords.begin : tourWords.next}
        </button>
        <button type="button" className="button" onClick={toggleBlank}>
          {isBlank ? presentWords.unblankButton : presentWords.blankButton}
        </button>
      </div>
    </main>
  );
}

type NotesProps<Step extends string> = Pick<Props<Step>, 'steps' | 'done'> & {
  readonly step: Step;
  readonly notes: NotesOfStep;
  readonly go: (step: Step) => void;
};

function Notes<Step extends string>({ steps, step, done, notes, go }: NotesProps<Step>) {
  const { say, doing, asked, questions } = notes;
  const index = steps.findIndex(({ id }) => id === step);
  const after = steps[index + 1];
  return (
    <article data-step={step}>
      <StepLine steps={steps} current={step} done={done} onGo={go} />
      <h2>
        <span className="tour-progress">
          {progressText(index, steps.length)}
          <span className="visually-hidden">: </span>
        </span>
        {steps[index]?.title}
      </h2>
      <div className="notes-columns">
        <section>
          <h3>{presentWords.say}</h3>
          <ul className="notes-say">
            {say.map(({ key, said }) => (
              <li key={key}>{said}</li>
            ))}
          </ul>
          {doing !== null && (
            <p className="notes-answer">
              <strong>{presentWords.doing}</strong> {doing}
            </p>
          )}
          {asked && (
            <p className="notes-answer">
              {asked.question} <strong>{presentWords.answer}</strong> {asked.right}.
            </p>
          )}
        </section>
        <section>
          <h3>{presentWords.mightAsk}</h3>
          {questions.map(({ question, answer }) => (
            <div key={question} className="notes-question">
              <h4>{question}</h4>
              <Statements statements={answer} />
            </div>
          ))}
        </section>
      </div>
      <p className="notes-after">
        {after ? `${presentWords.comesNext} ${after.title}` : presentWords.lastStep}
      </p>
    </article>
  );
}
