import { useEffect, useMemo, useState } from 'react';
import { reasonWords } from '../../content/requirements/requirementReasons';
import type { StepWords } from '../../content/tour/step';
import { tourWords } from '../../content/tour/tourWords';
import { verdictNotText } from '../../content/tour/verdictNotWords';
import { whyNotText } from '../../content/tour/whyNotWords';
import type { CompiledTopology } from '../../model/compiledTopology';
import type { TourAnswer, TourStep } from '../../store/choices/tour';
import { optionAt, type Solution, solutionAt } from '../../store/tour';
import type { Asked } from '../../store/tourScript';
import { marked } from '../shell/places';
import { useExplainer } from '../shell/useExplainer';
import { Statements } from '../statement/StatementText';
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
  // Mount the status empty: only a change of its text is announced.
  const [isTold, setIsTold] = useState(false);
  useEffect(() => setIsTold(true), []);
  const said = isRight === null ? tourWords.shown : isRight ? tourWords.right : tourWords.wrong;
  return (
    <div className="tour-part" {...marked('tour-card')} data-given={given} data-right={right}>
      <p className="tour-todo">{words.question}</p>
      <p role="status" aria-label={tourWords.name} className="tour-result">
        {isTold && `${said} ${isRight === false ? whyNotSo(topology, solution) : `${words.options[right]}.`}`}
      </p>
      {isRight === false && (
        <p className="tour-right">
          {tourWords.shown} <strong>{words.options[right]}</strong>. {isOutlined && tourWords.yours}
          {missing && ` ${tourWords.dotted}`}
        </p>
      )}
      {judgement?.reasons.map((reason) => (
        <Statements
          key={reason}
          statements={reasonWords(solution.assessment, reason, judgement.links).statements}
        />
      ))}
      <Statements statements={words.after} />
      {missing && <MissingPath from={missing.office} to={missing.to} />}
    </div>
  );
}
