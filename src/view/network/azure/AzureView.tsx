import { AzurePaste } from '../../azure/AzurePaste';
import { FileState } from '../edit/EditBar';
import { Live } from '../edit/Live';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import '../edit/edit.css';

/** What Azure prints at the left, and what it means at the right, as the questions are answered. */
export function AzureView() {
  const store = useNetworkStore();
  const text = useNetwork((state) => state.text);
  return (
    <div className="edit-columns">
      <AzurePaste currentText={text} onText={(next) => store.getState().setText(next)} />
      <div>
        <Live />
        {text !== '' && <FileState />}
      </div>
    </div>
  );
}
