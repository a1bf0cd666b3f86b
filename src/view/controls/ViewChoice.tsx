import { viewLabels } from '../../content/textView';
import { useExplainer, useExplainerStore } from '../useExplainer';
import { RadioGroup } from './RadioGroup';

/** The network as a picture or as text: two equals. */
export function ViewChoice() {
  const { store } = useExplainerStore();
  const isText = useExplainer((state) => state.choices.view === 'text');
  return (
    <span className="view-choice">
      <RadioGroup
        name={viewLabels.group}
        value={isText ? 'text' : 'picture'}
        options={[
          { value: 'picture', label: viewLabels.picture },
          { value: 'text', label: viewLabels.text },
        ]}
        onChange={(value) => store.getState().choose({ view: value })}
      />
    </span>
  );
}
