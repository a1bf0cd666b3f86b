import { type ReactNode, useMemo, useState } from 'react';
import type { DetectionClock } from '../../../analysis/clocks';
import type { Failover as FailoverResult } from '../../../analysis/failover';
import { topicLabels } from '../../../content/controls';
import { failoverClaim } from '../../../content/failover/failover';
import { deadEnd } from '../../../content/failover/failoverEnd';
import { failoverFacts } from '../../../content/failover/failoverFacts';
import { failoverWords } from '../../../content/failover/failoverWords';
import { firstToSuppose, supposableFailures } from '../../../content/failover/supposable';
import { failureName } from '../../../content/failureName';
import { failureSideLabels } from '../../../content/network/failureKinds';
import { isPresent } from '../../../model/topology';
import { selectFailovers } from '../../../store/failover';
import { type FailureRow, failureRows } from '../../../store/network/failureRows';
import { selectAssessment } from '../../../store/selectors';
import { useExplainer, useExplainerStore, useTopology } from '../../shell/useExplainer';
import { SourceMark, Statements } from '../../statement/StatementText';
import { ClockTable } from './ClockTable';
import { Timeline } from './Timeline';
import './failover.css';

/** Detection as a description gives it for a failure: its clock, and what is said of it. */
export type DetectionOf = (failure: string) => { readonly clock: DetectionClock; readonly said: ReactNode };

/** Effects of a failure until routing has converged; `detectionOf` gives the clock, absent for the article's network. */
export function Failover({ detectionOf }: { readonly detectionOf?: DetectionOf }) {
  const [picked, setPicked] = useState<string | null>(null);
  const { scenario, failover } = useExplainer((state) => state.choices);
  const assessment = useExplainer(selectAssessment);
  const { topology, question } = assessment;
  const supposable = supposableFailures(assessment);
  const others = failureRows(
    topology,
    (target) => !supposable.includes(target.id) && isPresent(topology, target, scenario),
  );
  const all = [...supposable, ...others.flatMap(({ targets }) => targets.map(({ id }) => id))];
  const supposed = all.find((id) => id === picked) ?? firstToSuppose(assessment, all) ?? '';
  const failovers = useExplainer((state) => selectFailovers(state, supposed));
  const detection = detectionOf?.(supposed);
  const clock = detection?.clock ?? failover.clock;
  const chosen = failovers.find((each) => each.clock === clock) ?? failovers[0];
  const facts = useMemo(
    () => (chosen ? failoverFacts(chosen, question.destination.peering) : []),
    [chosen, question],
  );
  if (!chosen) return null;
  return (
    <>
      <h2>{topicLabels.healing}</h2>
      {scenario.failures.length === 0 ? (
        <Suppose ids={supposable} others={others} supposed={supposed} onPick={setPicked} />
      ) : (
        scenario.failures.length > 1 && <p className="failover-lead">{failoverWords.inPicture}</p>
      )}
      <Claim failover={chosen} />
      <Timeline failovers={failovers} chosen={chosen} />
      <Key
        failover={chosen}
        line={question.circuits.length > 0 ? question.destination.peering : 'internet'}
      />
      <ClockTable failovers={failovers} chosen={chosen} />
      {facts.length > 0 && (
        <section className="failover-facts" aria-label={failoverWords.facts}>
          <h3>{failoverWords.facts}</h3>
          <div>
            <Statements statements={facts} />
          </div>
        </section>
      )}
      {detection?.said}
    </>
  );
}

type SupposeProps = {
  readonly ids: readonly string[];
  /** All else that can fail. */
  readonly others: readonly FailureRow[];
  readonly supposed: string;
  readonly onPick: (id: string) => void;
};

function Suppose({ ids, others, supposed, onPick }: SupposeProps) {
  const topology = useTopology();
  const { store } = useExplainerStore();
  return (
    <div className="failover-suppose">
      <label>
        {failoverWords.supposed}{' '}
        <select value={supposed} onChange={(event) => onPick(event.currentTarget.value)}>
          {ids.length > 0 && (
            <optgroup label={failoverWords.ofThisPath}>
              {ids.map((id) => (
                <option key={id} value={id}>
                  {failureName(topology, id)}
                </option>
              ))}
            </optgroup>
          )}
          {others.map(({ side, targets }) => (
            <optgroup key={side} label={failureSideLabels[side]}>
              {targets.map(({ id }) => (
                <option key={id} value={id}>
                  {failureName(topology, id)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={() => store.getState().toggleFailure(supposed)}>
        {failoverWords.failIt}
      </button>
    </div>
  );
}

function Claim({ failover }: { readonly failover: FailoverResult }) {
  const { claim, consequence } = failoverClaim(failover);
  return (
    <p className="failover-claim" data-ending={failover.ending} data-applies={failover.applies}>
      <strong>{claim}</strong> {consequence} <SourceMark id="model" />
    </p>
  );
}

function Key({ failover, line }: { readonly failover: FailoverResult; readonly line: string }) {
  const states = new Set(failover.phases.map(({ state }) => state));
  const loses = states.has('part-lost') || states.has('all-lost');
  return (
    <ul className="failover-key">
      <li data-sample="through" data-line={line}>
        {failoverWords.throughKey}
      </li>
      {loses && <li data-sample="lost">{failoverWords.lostKey}</li>}
      {loses && <li data-sample="maybe">{failoverWords.maybeKey}</li>}
      {states.has('on-internet') && <li data-sample="internet">{failoverWords.internetKey}</li>}
      {states.has('down') && (
        <li data-sample={failover.exposedAfter ? 'leak' : 'down'}>
          {failover.exposedAfter ? deadEnd(failover) : failoverWords.downKey}
        </li>
      )}
      {states.has('in-part') && <li data-sample="down">{failoverWords.inPartKey}</li>}
      {failover.measured && <li data-sample="bracket">{failoverWords.measuredKey}</li>}
    </ul>
  );
}
