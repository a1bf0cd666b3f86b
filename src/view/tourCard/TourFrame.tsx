import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Statement } from '../../content/sources';
import { progressText, tourWords } from '../../content/tour/tourWords';
import { isOpenedAnew } from '../navigation/landing';
import { marked } from '../shell/places';
import { Statements } from '../statement/StatementText';
import { StepLine, type StepOnLine } from './StepLine';
import { showStep } from './showAnswer';
import './tour.css';
import './tourColumn.css';

type Props<Step extends string> = {
  readonly steps: readonly StepOnLine<Step>[];
  readonly step: Step;
  readonly done: readonly Step[];
  readonly onGo: (step: Step) => void;
  readonly text: readonly Statement[];
  /** Hint what to look at in the picture; null without one. */
  readonly look?: string | null;
  readonly isAnswered: boolean;
  /** True while the verdict would give away what the reader is to predict. */
  readonly withholds?: boolean;
  /** True unless the page has another panel of details. */
  readonly isDetails: boolean;
  /** Place in the tour as the store keeps it: a new object after each move, the same after other changes. */
  readonly place: object;
  /** Checks whether the reader came to this step on the page, rather than by its address. */
  readonly wasMovedTo: () => boolean;
  readonly children: ReactNode;
};

/** Places that a card has shown, and that it shows again when the reader returns from another view. */
const shown = new WeakSet<object>();

/** Card of a tour: line of steps, title, a few sentences, then what the step asks for and the buttons. */
export function TourFrame<Step extends string>(props: Props<Step>) {
  const { steps, step, done, onGo, text, look, isAnswered, withholds, isDetails, place } = props;
  const { wasMovedTo, children } = props;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const index = steps.findIndex((each) => each.id === step);

  const lastStep = useRef<Step | null>(null);
  useEffect(() => {
    const isNew = !shown.has(place) && step !== lastStep.current;
    shown.add(place);
    lastStep.current = step;
    if (!isNew) return;
    // Leave the focus at the start of the page when an address opened the tour.
    if (wasMovedTo()) title.current?.focus();
    if (wasMovedTo() || isOpenedAnew()) showStep();
  }, [step, place, wasMovedTo]);

  return (
    <section
      className="tour"
      id={isDetails ? 'details' : undefined}
      {...(isDetails ? marked('details') : {})}
      tabIndex={-1}
      aria-labelledby={`${id}-name`}
      data-step={step}
      data-answered={isAnswered}
      data-withholds={withholds}
    >
      <p id={`${id}-name`} className="visually-hidden">
        {tourWords.name}
      </p>
      <StepLine steps={steps} current={step} done={done} onGo={onGo} />
      <h2 ref={title} tabIndex={-1} className="tour-title" {...marked('tour-title')}>
        <span className="tour-progress">
          {progressText(index, steps.length)}
          <span className="visually-hidden">: </span>
        </span>
        {steps[index]?.title}
      </h2>
      <div className="tour-text">
        <Statements statements={text} />
        {look && (
          <p className="tour-look">
            <strong>{tourWords.look}</strong> {look}
          </p>
        )}
      </div>
      {children}
    </section>
  );
}
