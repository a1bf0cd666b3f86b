import { credit } from '../../../content/article/credit';
import {
  drawnWith,
  notAffiliated,
  provenance,
  simplifications,
  simplificationsTitle,
} from '../../../content/article/simplifications';
import { glossary, glossaryTitle } from '../../../content/glossary';
import { ExternalLink } from '../../statement/ExternalLink';
import { Statements } from '../../statement/StatementText';
import './about.css';

/** Simplifications of the model, marks of facts and inferences, and the glossary. */
export function About() {
  return (
    <div className="about">
      <section>
        <h2>{simplificationsTitle}</h2>
        <Statements statements={simplifications} />
        {provenance.map((text) => (
          <p key={text} className="told">
            {text}
          </p>
        ))}
        <p className="about-credit">
          {credit.text} <ExternalLink href={credit.url}>{credit.label}</ExternalLink>. {notAffiliated}{' '}
          {drawnWith.text} <ExternalLink href={drawnWith.url}>{drawnWith.label}</ExternalLink>.
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
