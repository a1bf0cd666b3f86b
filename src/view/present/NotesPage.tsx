import { useMemo } from 'react';
import { speakerNotes } from '../../content/tour/notes/notes';
import { presentWords } from '../../content/tour/presentWords';
import { stepWords } from '../../content/tour/tour';
import { progressText, tourWords } from '../../content/tour/tourWords';
import { type TourStep, tourSteps } from '../../store/choices/tour';
import { adjacentStep, isAtTheEnd, solutionAt, stepAt } from '../../store/tour';
import { askedAt } from '../../store/tourScript';
import { Notices } from '../shell/Notices';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { Statements } from '../statement/StatementText';
import { StepLine } from '../tour/StepLine';
import { useLastPointer } from '../tour/useLastPointer';
import { useTourKeys } from '../tour/useTourKeys';
import { type TourMoves, useTourMoves } from '../tour/useTourMoves';
import { Elapsed } from './Elapsed';
import { useLectureChannel } from './useLectureChannel';
import { usePresentKeys } from './usePresentKeys';
import './notes.css';

/** Speaker's page: what to say, likely questions, and the same buttons. */
export function NotesPage() {
  const { store } = useExplainerStore();
  const step = useExplainer((state) => state.choices.tour.step);
  const moves = useTourMoves(step ?? tourSteps[0]);
  const isAtEnd = useExplainer(({ choices }) => isAtTheEnd(choices));
  const { isPossible, isOn, isBlank, setBlank } = useLectureChannel();
  const begin = () =>
    store.getState().show(stepAt(store.getState().topology, store.getState().choices, tourSteps[0]));
  const showAgain = () => setBlank(false);
  // On a blank screen every move first restores the picture.
  const orShowAgain = (move: () => void) => (isBlank ? showAgain : move);
  const next = orShowAgain(step === null ? begin : moves.forward);
  const back = orShowAgain(moves.back);
  const toggleBlank = () => setBlank(!isBlank);
  useTourKeys({ forward: next, back, stepOut: moves.stepOut }, useLastPointer());
  usePresentKeys({
    acts: { b: toggleBlank, '.': toggleBlank },
    back: isBlank ? { keys: ['Escape'], act: showAgain } : null,
  });
  const hint = isOn ? presentWords.notesHint : presentWords.noLecture;
  return (
    <main className="notes">
      <Notices />
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
        <Notes step={step} go={(to) => orShowAgain(() => moves.go(to))()} />
      )}
      <div className="notes-buttons">
        <button
          type="button"
          className="button"
          aria-disabled={step === null || adjacentStep(step, -1) === null}
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

function Notes({ step, go }: { readonly step: TourStep; readonly go: TourMoves['go'] }) {
  const topology = useExplainer((state) => state.topology);
  const words = stepWords(step);
  const notes = speakerNotes[step];
  const after = adjacentStep(step, 1);
  const asked = askedAt(step);
  const right = useMemo(
    () => asked && solutionAt(topology, step, asked, 'not-sure').right,
    [topology, step, asked],
  );
  if (!words || !notes) return null;
  return (
    <article data-step={step}>
      <StepLine step={step} onGo={go} />
      <h2>
        <span className="tour-progress">
          {progressText(tourSteps.indexOf(step), tourSteps.length)}
          <span className="visually-hidden">: </span>
        </span>
        {words.title}
      </h2>
      <div className="notes-columns">
        <section>
          <h3>{presentWords.say}</h3>
          <ul className="notes-say">
            {notes.say.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {words.task && (
            <p className="notes-answer">
              <strong>{presentWords.doing}</strong> {words.task.todo}
            </p>
          )}
          {words.ask && right && (
            <p className="notes-answer">
              {words.ask.question} <strong>{presentWords.answer}</strong> {words.ask.options[right]}.
            </p>
          )}
        </section>
        <section>
          <h3>{presentWords.mightAsk}</h3>
          {notes.questions.map(({ question, answer }) => (
            <div key={question} className="notes-question">
              <h4>{question}</h4>
              <Statements statements={answer} />
            </div>
          ))}
        </section>
      </div>
      <p className="notes-after">
        {after ? `${presentWords.comesNext} ${stepWords(after)?.title ?? ''}` : presentWords.lastStep}
      </p>
    </article>
  );
}
