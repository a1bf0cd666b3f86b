import { type Explanation, explanationOf, openingExplanation } from '../../content/explanations';
import { useExplainer } from '../useExplainer';
import { FailButtons } from './FailButtons';
import { ToldAll } from './Told';

/** What the selected element is, who runs it, and what the traffic is exposed to there. */
export function ExplainPanel() {
  const select = useExplainer((state) => state.choices.select);
  const explanation = (select === null ? null : explanationOf(select)) ?? openingExplanation;
  return (
    <article data-explains={select ?? 'opening'}>
      <Told explanation={explanation} />
      {select !== null && <FailButtons id={select} />}
    </article>
  );
}

function Told({ explanation }: { readonly explanation: Explanation }) {
  const { title, subtitle, whatItIs, exposure, more = [] } = explanation;
  return (
    <>
      <h2>{title}</h2>
      <p className="panel-subtitle">{subtitle}</p>
      <ToldAll statements={whatItIs} />
      {exposure.length > 0 && (
        <section className="panel-part">
          <h3>Exposure</h3>
          <ToldAll statements={exposure} />
        </section>
      )}
      {more.map(({ heading, statements }) => (
        <section key={heading} className="panel-part">
          <h3>{heading}</h3>
          <ToldAll statements={statements} />
        </section>
      ))}
    </>
  );
}
