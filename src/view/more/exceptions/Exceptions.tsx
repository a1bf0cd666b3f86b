import type { Statement } from '../../../content/sources';
import {
  attestation,
  drawnElsewhere,
  noInternetPath,
  type StillInternet,
  stillInternet,
  stillInternetTitle,
} from '../../../content/stillInternet';
import { topicWords } from '../../../content/topicWords';
import { selectAssessment, selectInternetOnlyTraffic } from '../../../store/selectors';
import { useExplainer, useExplainerStore } from '../../shell/useExplainer';
import { SourceMark, StatementText } from '../../statement/StatementText';
import './exceptions.css';

/** Lists traffic that does not use ExpressRoute, and what can be attested. */
export function Exceptions() {
  const { store } = useExplainerStore();
  const internetOnly = useExplainer((state) => state.choices.exceptions.internetOnly);
  const fetched = useExplainer(selectInternetOnlyTraffic);
  const assessment = useExplainer(selectAssessment);
  const { what, consequence, source } = topicWords.exceptionsColumns;
  return (
    <div className="exceptions">
      <h2>{stillInternetTitle}</h2>
      <StatementText statement={attestation.cannot} />
      <StatementText statement={attestation.can} />
      {fetched && !fetched.reached && <StatementText statement={noInternetPath(assessment)} />}
      {fetched ? (
        <label className="exceptions-toggle">
          <input
            type="checkbox"
            checked={internetOnly === 'on'}
            onChange={() =>
              store.getState().chooseIn('exceptions', { internetOnly: internetOnly === 'on' ? 'off' : 'on' })
            }
          />
          {topicWords.exceptionsToggle}
        </label>
      ) : (
        <p className="exceptions-elsewhere">{drawnElsewhere(assessment)}</p>
      )}
      <table>
        <caption className="visually-hidden">{stillInternetTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">{consequence}</th>
            <th scope="col">{source}</th>
          </tr>
        </thead>
        <tbody>
          {stillInternet.map((each) => (
            <tr key={each.id} data-exception={each.id}>
              <th scope="row">{each.what}</th>
              <td>
                <Consequence {...each} />
              </td>
              <td>
                <SourceMark id={each.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Merges adjacent statements with the same source. */
function joined(statements: readonly Statement[]): readonly Statement[] {
  const all: Statement[] = [];
  for (const next of statements) {
    const last = all.at(-1);
    if (last?.source === next.source) all.pop();
    all.push(last?.source === next.source ? { ...next, text: `${last.text} ${next.text}` } : next);
  }
  return all;
}

/** Omits the mark of a statement whose source the row already names. */
function Consequence({ consequence, source }: StillInternet) {
  return joined(consequence).map((statement) =>
    statement.source === source ? (
      <p key={statement.text}>{statement.text}</p>
    ) : (
      <StatementText key={statement.text} statement={statement} />
    ),
  );
}
