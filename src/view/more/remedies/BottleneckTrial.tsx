import type { Remedy } from '../../../analysis/remedies';
import { bottleneckQuestion, bottleneckWords } from '../../../content/remedies/bottlenecks';
import {
  effectMeanings,
  effectNames,
  remedyCaptions,
  remedyNames,
  remedyWords,
  trialSentence,
} from '../../../content/remedies/remedyWords';
import { bottleneckChoices, remedyChoices } from '../../../store/choices/remedies';
import { type RemedyTrials, selectTrials, type Trial } from '../../../store/remedies';
import { RadioGroup } from '../../controls/RadioGroup';
import { bringVerdictIntoView } from '../../navigation/bringIntoView';
import { useExplainer, useExplainerStore } from '../../shell/useExplainer';
import { SourceMark, Statements, StatementText } from '../../statement/StatementText';
import { type DelayRow, DelayTable } from './DelayTable';
import { PathsDrawing } from './PathsDrawing';

/** Places a bottleneck, tries remedies, and shows their effect. */
export function BottleneckTrial() {
  const { store } = useExplainerStore();
  const bottleneck = useExplainer((state) => state.choices.remedies.bottleneck);
  const trials = useExplainer(selectTrials);
  const { privateLine, resolvedBy } = bottleneckWords[bottleneck];
  const last = trials.trials.at(-1) ?? null;
  return (
    <>
      <h3 className="remedies-question">{bottleneckQuestion}</h3>
      <div className="remedies-bottlenecks">
        <RadioGroup
          name={bottleneckQuestion}
          options={bottleneckChoices.map((value) => ({ value, label: bottleneckWords[value].name }))}
          value={bottleneck}
          onChange={(value) => store.getState().chooseIn('remedies', { bottleneck: value })}
        />
      </div>
      <Place />
      <Tried />
      <p className="remedies-result" role="status" aria-label={remedyWords.result} data-effect={last?.effect}>
        {last === null ? remedyWords.nothingTried : <Outcome trial={last} before={trials.before} />}
      </p>
      <PathsDrawing bottleneck={bottleneck} loads={trials.loads} path={last?.path ?? 'internet'} />
      <div className="remedies-after">
        <DelayTable title={remedyWords.delays} rows={rowsOf(trials)} reference={remedyWords.before} />
        <div className="remedies-why">
          <Statements statements={[privateLine, resolvedBy]} />
          <ul className="remedies-meanings">
            {Object.values(effectMeanings).map((meaning) => (
              <li key={meaning}>{meaning}</li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

/** Symptoms of the bottleneck, and its place in the picture. */
function Place() {
  const { store } = useExplainerStore();
  const bottleneck = useExplainer((state) => state.choices.remedies.bottleneck);
  const { symptom, links } = bottleneckWords[bottleneck];
  const [link] = links;
  const show = () => {
    if (link !== undefined) store.getState().select(link);
    bringVerdictIntoView();
  };
  return (
    <div className="remedies-place">
      <StatementText statement={symptom} />
      {link !== undefined && (
        <button type="button" className="quiet-button" onClick={show}>
          {remedyWords.showPlace}
        </button>
      )}
    </div>
  );
}

function Tried() {
  const { store } = useExplainerStore();
  const tried = useExplainer((state) => state.choices.remedies.tried);
  const toggle = (remedy: Remedy) =>
    store.getState().chooseIn('remedies', {
      tried: remedyChoices.filter((each) => tried.includes(each) !== (each === remedy)),
    });
  return (
    <fieldset className="remedies-tried">
      <legend>{remedyWords.remedies}</legend>
      {remedyChoices.map((remedy) => (
        <label key={remedy} className="remedies-remedy">
          <input type="checkbox" checked={tried.includes(remedy)} onChange={() => toggle(remedy)} />
          <span>
            <strong>{remedyNames[remedy]}</strong>
            <span className="remedies-caption">{remedyCaptions[remedy]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Outcome({ trial, before }: { readonly trial: Trial; readonly before: RemedyTrials['before'] }) {
  const fateOf = ({ summary }: Trial['run']) => ({
    p95Ms: summary.delayMs.p95,
    lossRatio: summary.lossRatio,
  });
  return (
    <>
      {trialSentence(trial.tried, trial.effect, fateOf(before), fateOf(trial.run))} <SourceMark id="model" />
    </>
  );
}

function rowsOf({ sound, before, trials }: RemedyTrials): readonly DelayRow[] {
  const figures = ({ summary }: Trial['run']) => ({
    delayMs: summary.delayMs,
    lossRatio: summary.lossRatio,
  });
  return [
    { name: remedyWords.sound, line: 'none', ...figures(sound) },
    { name: remedyWords.before, line: 'internet', ...figures(before) },
    ...trials.map(({ tried, path, run, effect }): DelayRow => {
      const [only] = tried;
      return {
        name: tried.length > 1 || only === undefined ? remedyWords.together : remedyNames[only],
        note: effectNames[effect],
        line: path === 'expressroute' ? 'microsoft' : 'internet',
        ...figures(run),
      };
    }),
  ];
}
