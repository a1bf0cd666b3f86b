import type { QuestionId } from '../../../analysis/adviceAnswers';
import { adviceWords, questions } from '../../../content/advice/advice';
import { withAnswer } from '../../../store/advice';
import { useExplainerStore } from '../../shell/useExplainer';

type Props = { readonly id: QuestionId; readonly answer: string | null };

/** Question of the advice; may stay open. */
export function Question({ id, answer }: Props) {
  const { store } = useExplainerStore();
  const { question, answers } = questions[id];
  const options: readonly (readonly [string | null, string])[] = [
    ...Object.entries(answers),
    [null, adviceWords.open],
  ];
  const give = (given: string | null) => {
    const { choices, show } = store.getState();
    show({ ...choices, advice: withAnswer(choices.advice, id, given) });
  };
  return (
    <fieldset className="advice-question" data-question={id}>
      <legend>{question}</legend>
      {options.map(([value, label]) => (
        <label key={value ?? 'open'} className="advice-option" data-open={value === null}>
          <input type="radio" name={`advice-${id}`} checked={answer === value} onChange={() => give(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
