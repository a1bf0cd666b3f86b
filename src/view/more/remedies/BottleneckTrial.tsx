import type { PathRun } from '../../../analysis/bottleneck';
import {
  bottleneckNames,
  bottleneckQuestion,
  effectMeanings,
  effectNames,
  remedyCaptions,
  remedyNames,
  stageNames,
} from '../../../content/bottlenecks';
import { listed } from '../../../content/names';
import { inPercent, remedyWords, trialSentence } from '../../../content/remedyWords';
import { noHelpFor } from '../../../content/whenItDoesNotHelp';
import { remedies as allRemedies, bottlenecks } from '../../../store/choices';
import { selectRemedyTrial } from '../../../store/remedies';
import { RadioGroup } from '../../controls/RadioGroup';
import { ToldAll } from '../../panels/Told';
import { useExplainer, useExplainerStore } from '../../useExplainer';
import { DelayBars } from './DelayBars';

/** Put the trouble somewhere, try a remedy, and see what becomes of it. */
export function BottleneckTrial() {
  const { store } = useExplainerStore();
  const bottleneck = useExplainer((state) => state.choices.bottleneck);
  const tried = useExplainer((state) => state.choices.remedies);
  const { sound, before, after } = useExplainer(selectRemedyTrial);
  const { choose } = store.getState();
  const toggle = (remedy: (typeof allRemedies)[number]) =>
    choose({
      remedies: allRemedies.filter((each) => tried.includes(each) !== (each === remedy)),
    });
  const noHelp = noHelpFor(bottleneck);
  const rows = [
    { name: remedyWords.sound, summary: sound.summary },
    { name: remedyWords.before, summary: before.summary },
    ...(after ? [{ name: remedyWords.after, summary: after.run.summary }] : []),
  ];
  return (
    <section aria-label={bottleneckQuestion}>
      <h3>{bottleneckQuestion}</h3>
      <RadioGroup
        name={bottleneckQuestion}
        value={bottleneck}
        options={bottlenecks.map((value) => ({ value, label: bottleneckNames[value] }))}
        onChange={(value) => choose({ bottleneck: value })}
      />
      {noHelp && (
        <div className="remedies-why">
          <ToldAll statements={[noHelp.symptom, noHelp.whyNot, noHelp.cure]} />
        </div>
      )}
      <fieldset className="remedies-tried">
        <legend>{remedyWords.remedies}</legend>
        {allRemedies.map((remedy) => (
          <label key={remedy} className="remedies-remedy">
            <input type="checkbox" checked={tried.includes(remedy)} onChange={() => toggle(remedy)} />
            <span>
              <strong>{remedyNames[remedy]}</strong>
              <span className="remedies-caption">{remedyCaptions[remedy]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div role="status" aria-label={remedyWords.after} className="remedies-effect">
        {after && (
          <p data-effect={after.effect}>
            <strong>{effectNames[after.effect]}.</strong>{' '}
            {trialSentence(listed(tried.map((remedy) => remedyNames[remedy])), after.effect)}{' '}
            <span className="remedies-caption">{effectMeanings[after.effect]}</span>
          </p>
        )}
      </div>
      <div className="remedies-results">
        <DelayBars title={remedyWords.delays} rows={rows} />
        <StageLoads run={after?.run ?? before} />
      </div>
    </section>
  );
}

const BAR = 220;

function StageLoads({ run }: { readonly run: PathRun }) {
  return (
    <table className="remedies-stages">
      <caption>{remedyWords.stages}</caption>
      <tbody>
        {run.stages.map(({ stage: { id } }, index) => {
          const load = run.offeredLoads[index] ?? 0;
          return (
            <tr key={id} data-over={load > 1}>
              <th scope="row">{stageName(id)}</th>
              <td>{inPercent(load)}</td>
              <td aria-hidden="true">
                <svg viewBox={`0 0 ${BAR} 12`} width={BAR} height="12" aria-hidden="true">
                  <rect className="remedies-track" x="0" y="3" width={BAR / 1.5} height="6" />
                  <rect
                    className="remedies-load"
                    x="0"
                    y="3"
                    width={(Math.min(load, 1.5) / 1.5) * BAR}
                    height="6"
                  />
                  <path className="remedies-limit" d={`M${BAR / 1.5} 0v12`} />
                </svg>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const names: Readonly<Record<string, string>> = stageNames;
const stageName = (id: string) => names[id] ?? id;
