import { useState } from 'react';
import type { StepWords } from '../../content/tour/step';
import type { Answer, TourAnswer, TourStep } from '../../store/choices/tour';
import { answered, optionAt } from '../../store/tour';
import type { Asked } from '../../store/tourScript';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { QuestionForm } from '../tourCard/QuestionForm';

type Props = {
  readonly step: TourStep;
  readonly asked: Asked;
  readonly words: NonNullable<StepWords['ask']>;
};

/** Question of a step, answered here or in the picture, which does not show the outcome yet. */
export function StepQuestion({ step, asked, words }: Props) {
  const { store } = useExplainerStore();
  const [listed, setListed] = useState<Answer | null>(null);
  const select = useExplainer((state) => state.choices.select);
  const inPicture = optionAt(step, select);
  const isText = useExplainer((state) => state.choices.view === 'text');
  const canPoint = !isText && asked.options.some(({ elements }) => elements.length > 0);
  const picked = asked.options.find(({ answer }) => answer === (inPicture?.answer ?? listed));

  const commit = (answer: TourAnswer) => store.getState().show(answered(store.getState().choices, answer));
  return (
    <QuestionForm
      question={words.question}
      options={asked.options.map(({ answer }) => ({ answer, text: words.options[answer] ?? answer }))}
      picked={picked?.answer ?? null}
      isInPicture={canPoint}
      onPick={(picked) => {
        setListed(picked);
        const [first = null] = asked.options.find(({ answer }) => answer === picked)?.elements ?? [];
        store.getState().select(first);
      }}
      onCommit={commit}
    />
  );
}
