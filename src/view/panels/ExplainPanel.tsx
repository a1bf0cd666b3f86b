import { nextStep } from '../../content/article';
import { type Explanation, explanationOf, openingExplanation } from '../../content/explanations';
import { figureDescription, figureTitle } from '../../content/figureDescription';
import { panelWords } from '../../content/panelWords';
import { useExplainer } from '../useExplainer';
import { FailButtons } from './FailButtons';
import { ToldAll } from './Told';

/** What the selected element is, who runs it, and what the traffic is exposed to there. */
export function ExplainPanel() {
  const select = useExplainer((state) => state.choices.select);
  const explanation = (select === null ? null : explanationOf(select)) ?? openingExplanation;
  return (
    <article data-explains={select ?? 'opening'}>
      <Explained explanation={explanation} />
      {select === null ? <TheArticle /> : <FailButtons id={select} />}
    </article>
  );
}

function Explained({ explanation }: { readonly explanation: Explanation }) {
  const { title, subtitle, whatItIs, exposure, more = [] } = explanation;
  return (
    <>
      <h2>{title}</h2>
      <p className="panel-subtitle">{subtitle}</p>
      <ToldAll statements={whatItIs} />
      {exposure.length > 0 && (
        <section className="panel-part">
          <h3>{panelWords.exposure}</h3>
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

/** What the article promises, its figure in words for those who cannot see it, and where it leads on. */
function TheArticle() {
  return (
    <section className="panel-part">
      <details className="figure-words">
        <summary>{figureTitle}</summary>
        <ToldAll statements={figureDescription.map(({ text }) => text)} />
      </details>
      <p className="next-step">
        {panelWords.nextStep} <a href={nextStep.url}>{nextStep.label}</a>
      </p>
    </section>
  );
}
