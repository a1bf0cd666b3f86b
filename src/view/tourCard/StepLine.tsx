import type { MouseEvent } from 'react';
import { stepLinkName, tourWords } from '../../content/tour/tourWords';
import './stepLine.css';

export type StepOnLine<Step extends string> = {
  readonly id: Step;
  readonly title: string;
  readonly address: string;
};

type Props<Step extends string> = {
  readonly steps: readonly StepOnLine<Step>[];
  readonly current: Step | null;
  readonly done: readonly Step[];
  readonly onGo: (step: Step) => void;
};

/** Progress of the tour as a line of stations, each a link; filled when done. */
export function StepLine<Step extends string>({ steps, current, done, onGo }: Props<Step>) {
  const go = (to: Step) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onGo(to);
  };
  return (
    <ol className="step-line" aria-label={tourWords.stepsName}>
      {steps.map(({ id, title, address }, index) => (
        <li key={id} data-done={done.includes(id)}>
          <a href={address} aria-current={id === current ? 'step' : undefined} title={title} onClick={go(id)}>
            <span className="visually-hidden">{stepLinkName(index, title, done.includes(id))}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
