import {
  backupNames,
  circuitSizeNames,
  sharedCircuitFacts,
  sharedCircuitTitle,
} from '../../../content/bottlenecks';
import { inPercent, remedyWords } from '../../../content/remedyWords';
import { backups, circuitSizes } from '../../../store/choices';
import { selectSharedCircuit } from '../../../store/remedies';
import { RadioGroup } from '../../controls/RadioGroup';
import { ToldAll } from '../../panels/Told';
import { useExplainer, useExplainerStore } from '../../useExplainer';
import { DelayBars } from './DelayBars';

/** A backup on Azure private peering against Power Platform on Microsoft peering: one circuit for both. */
export function SharedCircuitTrial() {
  const { store } = useExplainerStore();
  const backup = useExplainer((state) => state.choices.backup);
  const size = useExplainer((state) => state.choices.size);
  const shared = useExplainer(selectSharedCircuit);
  const { choose } = store.getState();
  const rows = [
    { name: remedyWords.powerPlatform, summary: shared.powerPlatform },
    ...(shared.backup ? [{ name: remedyWords.virtualNetworkBackup, summary: shared.backup }] : []),
  ];
  return (
    <section className="remedies-shared" aria-label={sharedCircuitTitle}>
      <h3>{sharedCircuitTitle}</h3>
      <div className="remedies-controls">
        <RadioGroup
          name={remedyWords.backup}
          value={backup}
          options={backups.map((value) => ({ value, label: backupNames[value] }))}
          onChange={(value) => choose({ backup: value })}
        />
        <RadioGroup
          name={remedyWords.size}
          value={size}
          options={circuitSizes.map((value) => ({ value, label: circuitSizeNames[value] }))}
          onChange={(value) => choose({ size: value })}
        />
      </div>
      <p
        role="status"
        aria-label={sharedCircuitTitle}
        className="remedies-effect"
        data-over={shared.offeredLoad > 1}
      >
        <strong>{inPercent(shared.offeredLoad)}</strong> {remedyWords.asked}; {remedyWords.powerPlatform}:{' '}
        {inPercent(shared.powerPlatform.lossRatio)} {remedyWords.lost}.
      </p>
      <DelayBars title={remedyWords.delays} rows={rows} />
      <ToldAll statements={sharedCircuitFacts} />
    </section>
  );
}
