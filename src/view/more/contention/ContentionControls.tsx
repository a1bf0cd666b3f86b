import { contentionControls } from '../../../content/contention/contention';
import { arrivalChoices, busynessChoices, type ContentionChoices } from '../../../store/choices/contention';
import { RadioGroup } from '../../controls/RadioGroup';
import { useExplainer, useExplainerStore } from '../../shell/useExplainer';

type Control<Value extends string> = {
  readonly name: string;
  readonly options: Readonly<Record<Value, { readonly label: string; readonly caption: string }>>;
};

/** Controls for everyone's load and their arrival pattern. */
export function ContentionControls() {
  const { store } = useExplainerStore();
  const { colleagues, otherCustomers, arrivals } = useExplainer((state) => state.choices.contention);
  const choose = (change: Partial<ContentionChoices>) => store.getState().chooseIn('contention', change);
  return (
    <div className="contention-controls">
      <Choice
        control={contentionControls.colleagues}
        values={busynessChoices}
        value={colleagues}
        onChange={(value) => choose({ colleagues: value })}
      />
      <Choice
        control={contentionControls.otherCustomers}
        values={busynessChoices}
        value={otherCustomers}
        onChange={(value) => choose({ otherCustomers: value })}
      />
      <Choice
        control={contentionControls.arrivals}
        values={arrivalChoices}
        value={arrivals}
        onChange={(value) => choose({ arrivals: value })}
      />
    </div>
  );
}

type Props<Value extends string> = {
  readonly control: Control<Value>;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

function Choice<Value extends string>({ control, values, value, onChange }: Props<Value>) {
  return (
    <div className="contention-control">
      <span className="contention-control-name" aria-hidden="true">
        {control.name}
      </span>
      <RadioGroup
        name={control.name}
        options={values.map((each) => ({ value: each, label: control.options[each].label }))}
        value={value}
        onChange={onChange}
      />
      <p>{control.options[value].caption}</p>
    </div>
  );
}
