import {
  backupNames,
  circuitSizeNames,
  sharedCircuitFacts,
  sharedCircuitResult,
  sharedCircuitTitle,
  sharedCircuitWords,
} from '../../../content/remedies/sharedCircuit';
import {
  backupChoices,
  circuitSizeChoices,
  type SharedCircuitChoices,
} from '../../../store/choices/remedies';
import { circuitShares, selectSharedCircuit } from '../../../store/remedies';
import { RadioGroup } from '../../controls/RadioGroup';
import { useExplainer, useExplainerStore } from '../../shell/useExplainer';
import { SourceMark, Statements } from '../../statement/StatementText';
import { CircuitLoad } from './CircuitLoad';
import { type DelayRow, DelayTable } from './DelayTable';
import './sharedCircuit.css';

/** Backup on Azure private peering against Power Platform on Microsoft peering, over one circuit. */
export function SharedCircuitTrial() {
  const { store } = useExplainerStore();
  const { backup, size } = useExplainer((state) => state.choices.sharedCircuit);
  const shared = useExplainer(selectSharedCircuit);
  const choose = (change: Partial<SharedCircuitChoices>) =>
    store.getState().chooseIn('sharedCircuit', change);
  const rows: readonly DelayRow[] = [
    { name: sharedCircuitWords.powerPlatform, line: 'microsoft', ...shared.powerPlatform },
    ...(shared.backup
      ? [{ name: sharedCircuitWords.backupFlow, line: 'azure-private' as const, ...shared.backup }]
      : []),
  ];
  return (
    <section className="remedies-shared" aria-labelledby="remedies-shared">
      <h3 id="remedies-shared">{sharedCircuitTitle}</h3>
      <div className="remedies-controls">
        <div>
          <span aria-hidden="true">{sharedCircuitWords.backup}</span>
          <RadioGroup
            name={sharedCircuitWords.backup}
            options={backupChoices.map((value) => ({ value, label: backupNames[value] }))}
            value={backup}
            onChange={(value) => choose({ backup: value })}
          />
        </div>
        <div>
          <span aria-hidden="true">{sharedCircuitWords.size}</span>
          <RadioGroup
            name={sharedCircuitWords.size}
            options={circuitSizeChoices.map((value) => ({ value, label: circuitSizeNames[value] }))}
            value={size}
            onChange={(value) => choose({ size: value })}
          />
        </div>
      </div>
      <p className="remedies-result" role="status" aria-label={sharedCircuitWords.result}>
        {sharedCircuitResult(shared)} <SourceMark id="model" />
      </p>
      <CircuitLoad shares={circuitShares(shared)} />
      <DelayTable title={sharedCircuitWords.delays} rows={rows} />
      <div className="remedies-facts">
        <Statements statements={sharedCircuitFacts} />
      </div>
    </section>
  );
}
