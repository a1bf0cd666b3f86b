import { failuresNow } from '../../../store/azure/failuresNow';
import { selectTold } from '../../../store/network/networkSelectors';
import { AzurePaste } from '../../azure/AzurePaste';
import { FileState } from '../edit/EditBar';
import { Live } from '../edit/Live';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import '../edit/edit.css';
import './azureView.css';

/** Azure output at the left, the resulting network at the right as questions are answered. */
export function AzureView() {
  const store = useNetworkStore();
  const text = useNetwork((state) => state.text);
  const told = useNetwork(selectTold);
  const fromAzure = useNetwork((state) => state.fromAzure);
  const fail = (names: readonly string[]) =>
    store.getState().ask({ failures: failuresNow(names, told?.topology.failureTargets ?? []) });
  return (
    <div className="edit-columns azure-view">
      <AzurePaste
        currentText={text}
        onText={(next) => store.getState().setAnswered(next)}
        onNetwork={(next) => store.getState().setNetwork(next)}
        onOverview={told ? () => store.getState().show('overview') : undefined}
        onFail={fail}
        arriving={fromAzure}
        onArrived={() => store.getState().takeFromAzure()}
      />
      <div className="azure-meaning">
        <Live />
        {text !== '' && <FileState />}
      </div>
    </div>
  );
}
