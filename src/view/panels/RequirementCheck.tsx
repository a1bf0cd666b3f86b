import type { RequirementVerdict } from '../../analysis/judgeRequirement';
import { listed, nameOf } from '../../content/names';
import { panelWords } from '../../content/panelWords';
import { reasonWords } from '../../content/requirements/requirementReasons';
import {
  exceptToKeepOff,
  lastWord,
  requirementQuestion,
  requirementWords,
  verdictLimits,
  verdictMark,
  verdictTitles,
} from '../../content/requirements/requirements';
import type { Mark } from '../../content/verdictMarks';
import { requirementChoices } from '../../store/choices/page';
import { selectJudgements } from '../../store/requirements';
import { selectAssessment } from '../../store/selectors';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { Statements, StatementText } from '../statement/StatementText';
import { MarkSign } from '../verdict/MarkSign';
import './requirement.css';

const tones: Readonly<Record<RequirementVerdict, Mark['tone']>> = {
  met: 'good',
  'not-met': 'bad',
  'cannot-be-shown': 'nothing',
};

/** "What do you have to show?": three requirements, judged on the path in view. */
export function RequirementCheck() {
  const { store } = useExplainerStore();
  const need = useExplainer((state) => state.choices.need);
  const judgements = useExplainer(selectJudgements);
  const assessment = useExplainer(selectAssessment);
  const judged = judgements.find(({ requirement }) => requirement === need);
  return (
    <section className="panel-part requirement">
      <h3 id="requirement-question">{requirementQuestion}</h3>
      <div role="radiogroup" aria-labelledby="requirement-question">
        {requirementChoices.map((requirement) => {
          const judgement = judgements.find((each) => each.requirement === requirement);
          return (
            <label key={requirement} className="requirement-choice" data-verdict={judgement?.verdict}>
              <input
                type="radio"
                name="need"
                value={requirement}
                checked={requirement === need}
                onChange={() => store.getState().choose({ need: requirement })}
              />
              <span className="requirement-label">{requirementWords[requirement].label}</span>
              {judgement && (
                <span className="requirement-verdict">
                  <MarkSign tone={tones[judgement.verdict]} />
                  {verdictMark(judgement)}
                </span>
              )}
            </label>
          );
        })}
      </div>
      {judged && (
        <div className="judgement" data-need={need} data-verdict={judged.verdict}>
          <h4>{verdictTitles[need][judged.verdict]}</h4>
          <StatementText statement={requirementWords[need].description} />
          {judged.reasons.map((reason) => {
            const words = reasonWords(assessment, reason, judged.links);
            return (
              <div key={reason} className="reason" data-reason={reason}>
                <strong>{words.title}</strong>
                <Statements statements={words.statements} />
              </div>
            );
          })}
          {judged.links.length > 0 && (
            <p className="proof">
              {panelWords.appliesTo} {listed(judged.links.map((id) => nameOf(assessment.topology, id)))}.
            </p>
          )}
          <StatementText statement={lastWord} />
          {need === 'never-internet' && <StatementText statement={exceptToKeepOff} />}
          <StatementText statement={verdictLimits} />
        </div>
      )}
    </section>
  );
}
