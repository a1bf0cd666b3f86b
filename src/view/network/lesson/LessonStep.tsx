import { useState } from 'react';
import { breakWords } from '../../../content/library/breakWords';
import type { LibraryEntry, LibraryQuestion, Surprise } from '../../../content/library/entry';
import { lessonWords } from '../../../content/library/lessonWords';
import type { StepOfTour } from '../../../content/library/tourSteps';
import { tourWords } from '../../../content/tour/tourWords';
import type { Told } from '../../../store/network/derived';
import { answered, done, isDone, isSituation, NOT_SURE } from '../../../store/network/libraryTour';
import { solutionIn } from '../../../store/network/solution';
import { Statements } from '../../statement/StatementText';
import { AnswerPart } from '../../tourCard/AnswerPart';
import { QuestionForm } from '../../tourCard/QuestionForm';
import { TaskPart } from '../../tourCard/TaskPart';
import { useNetworkStore } from '../state/useNetwork';

type Props = {
  readonly step: StepOfTour;
  readonly entry: LibraryEntry;
  readonly told: Told;
  /** Null while the question is open. */
  readonly answer: string | null;
};

/** What a step asks for: a prediction, a failure, or to read what the documents say. */
export function LessonStep({ step, entry, told, answer }: Props) {
  const { question, task, quotes } = step;
  if (question && answer === null) return <Question step={step} question={question} />;
  if (question && answer !== null) return <Answer question={question} told={told} given={answer} />;
  if (task) return <Task task={task} told={told} />;
  return quotes ? <Documents entry={entry} /> : null;
}

function Question({ step, question }: Pick<Props, 'step'> & { readonly question: LibraryQuestion }) {
  const store = useNetworkStore();
  const [picked, setPicked] = useState<string | null>(null);
  return (
    <QuestionForm
      question={question.question}
      options={question.options.map(({ text }, index) => ({ answer: String(index + 1), text }))}
      picked={picked}
      onPick={setPicked}
      onCommit={(given) => {
        const { tour, asked } = answered(step, store.getState().tour, given);
        store.getState().showTour(tour, asked);
      }}
    />
  );
}

type AnswerProps = Pick<Props, 'told'> & { readonly question: LibraryQuestion; readonly given: string };

function Answer({ question: { question, asked, options, after }, told, given }: AnswerProps) {
  const right = solutionIn(told.compiled, asked, options);
  const number = right === null ? '' : String(right + 1);
  return (
    <AnswerPart
      question={question}
      given={given}
      right={number}
      rightText={options[right ?? -1]?.text ?? ''}
      isRight={given === NOT_SURE ? null : given === number}
      whyNot=""
    >
      <Statements statements={after} />
    </AnswerPart>
  );
}

function Task({ task, told }: Pick<Props, 'told'> & { readonly task: Surprise }) {
  const store = useNetworkStore();
  const { scenario } = told.answer;
  const { todo, button } = breakWords(told.topology, task.failures);
  return (
    <TaskPart
      todo={todo}
      isDone={isDone(task, scenario)}
      doWords={button}
      onDo={() => {
        const { tour, asked } = done(task, store.getState().tour);
        store.getState().showTour(tour, asked);
      }}
    >
      {isSituation(task, scenario) ? (
        <Statements statements={task.says} />
      ) : (
        <p className="told">{tourWords.changedMore}</p>
      )}
    </TaskPart>
  );
}

function Documents({ entry: { documented, differing, mightAsk } }: Pick<Props, 'entry'>) {
  return (
    <div className="tour-part lesson-documents">
      <h3>{lessonWords.documented}</h3>
      <Statements statements={documented} />
      {differing.length > 0 && (
        <>
          <h3>{lessonWords.differing}</h3>
          <Statements statements={differing} />
        </>
      )}
      <h3>{lessonWords.asked}</h3>
      {mightAsk.map(({ question, answer }) => (
        <details key={question} className="lesson-question">
          <summary>{question}</summary>
          <Statements statements={answer} />
        </details>
      ))}
    </div>
  );
}
