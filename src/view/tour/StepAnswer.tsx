import { useMemo } from 'react';
import { reasonWords } from '../../content/requirementReasons';
import type { StepWords } from '../../content/tour/step';
import { tourWords } from '../../content/tour/tourWords';
import { whyNotText } from '../../content/tour/whyNotWords';
import type { GivenAnswer, TourStep } from '../../store/choices';
import { type Asked, optionAt, solutionAt } from '../../store/tour';
import { ToldAll } from '../panels/Told';
import { useExplainer } from '../useExplainer';

type Props = {
  readonly step: TourStep;
  readonly given: GivenAnswer;
  readonly asked: Asked;
  readonly words: NonNullable<StepWords['ask']>;
};

/** What is so, computed; and why what the reader thought is not. */
export function StepAnswer({ step, given, asked, words }: Props) {
  const select = useExplainer((state) => state.choices.select);
  const topology = useExplainer((state) => state.topology);
  const { right, isRight, whyNot, judgement } = useMemo(
    () => solutionAt(topology, step, asked, given),
    [topology, step, asked, given],
  );
  const isOutlined = optionAt(step, select)?.answer === given;
  const said = isRight === null ? tourWords.shown : isRight ? tourWords.right : tourWords.wrong;
  return (
    <div className="tour-part" data-given={given} data-right={right}>
      <p className="tour-todo">{words.question}</p>
      <p role="status" aria-label={tourWords.name} className="tour-result">
        {said} {isRight === false ? whyNot && whyNotText(whyNot) : `${words.options[right]}.`}
      </p>
      {isRight === false && (
        <p className="tour-right">
          {tourWords.shown} <strong>{words.options[right]}</strong>. {isOutlined && tourWords.yours}
        </p>
      )}
      {judgement?.reasons.map((reason) => (
        <ToldAll key={reason} statements={reasonWords(reason, judgement.links).statements} />
      ))}
      <ToldAll statements={words.after} />
    </div>
  );
}
