import { viewLabels } from '../../content/controls';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { RadioGroup } from './RadioGroup';

/** Toggle between picture and text view; either leaves the report. */
export function ViewChoice() {
  const { store } = useExplainerStore();
  const view = useExplainer((state) => state.choices.view);
  return (
    <span className="view-choice">
      <RadioGroup
        name={viewLabels.group}
        value={view}
        options={[
          { value: 'picture', label: viewLabels.picture },
          { value: 'text', label: viewLabels.text },
        ]}
        onChange={(value) => store.getState().choose({ view: value })}
      />
    </span>
  );
}
