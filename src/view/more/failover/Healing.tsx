import { useMemo, useState } from 'react';
import type { Healing as HealingOf } from '../../../analysis/healing';
import { topicLabels } from '../../../content/controls';
import { deadEnd, healingClaim } from '../../../content/failover/healing';
import { healingFacts } from '../../../content/failover/healingFacts';
import { healingWords, supposableFailures } from '../../../content/failover/healingWords';
import { failureName } from '../../../content/failureName';
import { selectHealings } from '../../../store/healing';
import { useExplainer, useExplainerStore } from '../../shell/useExplainer';
import { SourceMark, ToldAll } from '../../statement/Told';
import { ClockTable } from './ClockTable';
import { Timeline } from './Timeline';
import './healing.css';

/** What the reader would notice between a failure and the moment that routing has switched. */
export function Healing() {
  const [picked, setPicked] = useState<string | null>(null);
  const { scenario, clock } = useExplainer((state) => state.choices);
  const supposable = supposableFailures(scenario);
  const supposed = supposable.find((id) => id === picked) ?? supposable[0] ?? '';
  const healings = useExplainer((state) => selectHealings(state, supposed));
  const chosen = healings.find((healing) => healing.clock === clock) ?? healings[0];
  const facts = useMemo(() => (chosen ? healingFacts(chosen, scenario.peering) : []), [chosen, scenario]);
  if (!chosen) return null;
  return (
    <>
      <h2>{topicLabels.healing}</h2>
      {scenario.failures.length === 0 ? (
        <Suppose ids={supposable} supposed={supposed} onPick={setPicked} />
      ) : (
        scenario.failures.length > 1 && <p className="healing-lead">{healingWords.inPicture}</p>
      )}
      <Claim healing={chosen} />
      <Timeline healings={healings} chosen={chosen} />
      <Key healing={chosen} line={scenario.path === 'internet' ? 'internet' : scenario.peering} />
      <ClockTable healings={healings} chosen={chosen} />
      {facts.length > 0 && (
        <section className="healing-facts" aria-label={healingWords.facts}>
          <h3>{healingWords.facts}</h3>
          <div>
            <ToldAll statements={facts} />
          </div>
        </section>
      )}
    </>
  );
}

type SupposeProps = {
  readonly ids: readonly string[];
  readonly supposed: string;
  readonly onPick: (id: string) => void;
};

function Suppose({ ids, supposed, onPick }: SupposeProps) {
  const { store } = useExplainerStore();
  return (
    <div className="healing-suppose">
      <label>
        {healingWords.supposed}{' '}
        <select value={supposed} onChange={(event) => onPick(event.currentTarget.value)}>
          {ids.map((id) => (
            <option key={id} value={id}>
              {failureName(id)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={() => store.getState().toggleFailure(supposed)}>
        {healingWords.failIt}
      </button>
    </div>
  );
}

function Claim({ healing }: { readonly healing: HealingOf }) {
  const { claim, consequence } = healingClaim(healing);
  return (
    <p className="healing-claim" data-ending={healing.ending} data-applies={healing.applies}>
      <strong>{claim}</strong> {consequence} <SourceMark id="model" />
    </p>
  );
}

function Key({ healing, line }: { readonly healing: HealingOf; readonly line: string }) {
  const states = new Set(healing.phases.map(({ state }) => state));
  const loses = states.has('part-lost') || states.has('all-lost');
  return (
    <ul className="healing-key">
      <li data-sample="through" data-line={line}>
        {healingWords.throughKey}
      </li>
      {loses && <li data-sample="lost">{healingWords.lostKey}</li>}
      {loses && <li data-sample="maybe">{healingWords.maybeKey}</li>}
      {states.has('on-internet') && <li data-sample="internet">{healingWords.internetKey}</li>}
      {states.has('down') && (
        <li data-sample={healing.exposedAfter ? 'leak' : 'down'}>
          {healing.exposedAfter ? deadEnd(healing) : healingWords.downKey}
        </li>
      )}
      {healing.measured && <li data-sample="bracket">{healingWords.measuredKey}</li>}
    </ul>
  );
}
