import { directionWords } from '../../content/directionWords';
import { directionChoices } from '../../store/choices/page';
import { RadioGroup } from '../controls/RadioGroup';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';

type Props = { readonly name: string };

/** Choice of request or reply for picture, ruler and steps. */
export function DirectionChoice({ name }: Props) {
  const { store } = useExplainerStore();
  const direction = useExplainer((state) => state.choices.direction);
  return (
    <RadioGroup
      name={name}
      value={direction}
      options={directionChoices.map((value) => ({ value, label: directionWords[value] }))}
      onChange={(value) => store.getState().choose({ direction: value })}
    />
  );
}
