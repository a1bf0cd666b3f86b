import { credit } from '../../../content/article/credit';
import { glossary, glossaryTitle } from '../../../content/glossary';
import {
  drawnWith,
  notAffiliated,
  provenance,
  simplifications,
  simplificationsTitle,
} from '../../../content/simplifications';
import { Statements } from '../../statement/StatementText';
import './about.css';

/** What the model leaves out, how facts are told apart from inferences, and the terms. */
export function About() {
  return (
    <div className="about">
      <section>
        <h2>{simplificationsTitle}</h2>
        <Statements statements={simplifications} />
        <Statements statements={provenance} />
        <p className="about-credit">
          {credit.text} <a href={credit.url}>{credit.label}</a>. {notAffiliated} {drawnWith.text}{' '}
          <a href={drawnWith.url}>{drawnWith.label}</a>.
        </p>
      </section>
      <section>
        <h2>{glossaryTitle}</h2>
        <dl>
          {glossary.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
