import type { MouseEvent } from 'react';
import { tour } from '../../content/tour/tour';
import { stepLinkName, tourWords } from '../../content/tour/tourWords';
import { type TourStep, tourSteps } from '../../store/choices/tour';
import { useDoneSteps } from './useDoneSteps';
import './stepLine.css';

type Props = { readonly step: TourStep; readonly onGo: (step: TourStep) => void };

/** Progress of the tour as a line of stations, each a link; filled when done. */
export function StepLine({ step, onGo }: Props) {
  const done = useDoneSteps();
  const go = (to: TourStep) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onGo(to);
  };
  return (
    <ol className="step-line" aria-label={tourWords.stepsName}>
      {tourSteps.map((each, index) => (
        <li key={each} data-done={done.includes(each)}>
          <a
            href={`?step=${each}`}
            aria-current={each === step ? 'step' : undefined}
            title={tour[index]?.title}
            onClick={go(each)}
          >
            <span className="visually-hidden">
              {stepLinkName(index, tour[index]?.title ?? each, done.includes(each))}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
