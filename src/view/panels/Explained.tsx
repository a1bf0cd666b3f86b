import type { ReactNode } from 'react';
import type { Explanation } from '../../content/explanations/explanation';
import { panelWords } from '../../content/panelWords';
import { Statements } from '../statement/StatementText';

type Props = {
  readonly explanation: Explanation;
  /** Shown beside the subtitle. */
  readonly aside?: ReactNode;
};

export function Explained({ explanation, aside }: Props) {
  const { title, subtitle, whatItIs, exposure, more = [], directions = [], details = [] } = explanation;
  return (
    <>
      <h2>{title}</h2>
      <p className="panel-subtitle">
        {subtitle}
        {aside}
      </p>
      <Statements statements={whatItIs} />
      {exposure.length > 0 && (
        <section className="panel-part">
          <h3>{panelWords.exposure}</h3>
          <Statements statements={exposure} />
        </section>
      )}
      {more.map(({ heading, statements }) => (
        <section key={heading} className="panel-part">
          <h3>{heading}</h3>
          <Statements statements={statements} />
        </section>
      ))}
      {directions.map(({ heading, text }) => (
        <section key={heading} className="panel-part">
          <h3>{heading}</h3>
          <p className="told">{text}</p>
        </section>
      ))}
      {details.map(({ heading, statements }) => (
        <details key={heading} className="panel-part">
          <summary>{heading}</summary>
          <Statements statements={statements} />
        </details>
      ))}
    </>
  );
}
