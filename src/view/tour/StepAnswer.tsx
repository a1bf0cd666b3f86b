import { useMemo } from 'react';
import { reasonWords } from '../../content/requirements/requirementReasons';
import type { StepWords } from '../../content/tour/step';
import { tourWords } from '../../content/tour/tourWords';
import { verdictNotText } from '../../content/tour/verdictNotWords';
import { whyNotText } from '../../content/tour/whyNotWords';
import type { CompiledTopology } from '../../model/compiledTopology';
import type { TourAnswer, TourStep } from '../../store/choices/tour';
import { optionAt, type Solution, solutionAt } from '../../store/tour';
import type { Asked } from '../../store/tourScript';
import { useExplainer } from '../shell/useExplainer';
import { Statements } from '../statement/StatementText';
import { AnswerPart } from '../tourCard/AnswerPart';
import { MissingPath } from './MissingPath';

type Props = {
  readonly step: TourStep;
  readonly given: TourAnswer;
  readonly asked: Asked;
  readonly words: NonNullable<StepWords['ask']>;
};

function whyNotSo(topology: CompiledTopology, { whyNot, judgement, thought }: Solution): string {
  if (whyNot) return whyNotText(topology, whyNot);
  return judgement && thought ? verdictNotText(judgement.verdict, thought) : '';
}

/** Computed answer, and why the reader's is wrong. */
export function StepAnswer({ step, given, asked, words }: Props) {
  const select = useExplainer((state) => state.choices.select);
  const topology = useExplainer((state) => state.topology);
  const isText = useExplainer((state) => state.choices.view === 'text');
  const solution = useMemo(() => solutionAt(topology, step, asked, given), [topology, step, asked, given]);
  const { right, isRight, whyNot, judgement } = solution;
  const missing = !isText && whyNot?.kind === 'no-link' ? whyNot : null;
  const isOutlined = !isText && optionAt(step, select)?.answer === given;
  return (
    <AnswerPart
      question={words.question}
      given={given}
      right={right}
      rightText={words.options[right] ?? right}
      isRight={isRight}
      whyNot={whyNotSo(topology, solution)}
      inPicture={
        <>
          {isOutlined && tourWords.yours}
          {missing && ` ${tourWords.dotted}`}
        </>
      }
    >
      {judgement?.reasons.map((reason) => (
        <Statements
          key={reason}
          statements={reasonWords(solution.assessment, reason, judgement.links).statements}
        />
      ))}
      <Statements statements={words.after} />
      {missing && <MissingPath from={missing.office} to={missing.to} />}
    </AnswerPart>
  );
}
