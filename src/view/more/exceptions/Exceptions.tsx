import { roomWords } from '../../../content/roomWords';
import { sources } from '../../../content/sources';
import { attestation, noWayOut, stillInternet, stillInternetTitle } from '../../../content/stillInternet';
import { selectInternetOnlyTraffic } from '../../../store/selectors';
import { useExplainer, useExplainerStore } from '../../shell/useExplainer';
import { SourceMark, StatementText } from '../../statement/StatementText';
import './exceptions.css';

/** What does not ride on ExpressRoute, and what can therefore be attested. */
export function Exceptions() {
  const { store } = useExplainerStore();
  const internetOnly = useExplainer((state) => state.choices.exceptions.internetOnly);
  const fetched = useExplainer(selectInternetOnlyTraffic);
  const { what, consequence, source } = roomWords.exceptionsColumns;
  return (
    <div className="exceptions">
      <h2>{stillInternetTitle}</h2>
      <StatementText statement={attestation.cannot} />
      <StatementText statement={attestation.can} />
      {fetched && !fetched.reached && <StatementText statement={noWayOut} />}
      {fetched ? (
        <label className="exceptions-toggle">
          <input
            type="checkbox"
            checked={internetOnly === 'on'}
            onChange={() =>
              store.getState().chooseIn('exceptions', { internetOnly: internetOnly === 'on' ? 'off' : 'on' })
            }
          />
          {roomWords.exceptionsToggle}
        </label>
      ) : (
        <p className="exceptions-elsewhere">{roomWords.exceptionsElsewhere}</p>
      )}
      <table>
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
                {each.consequence.source === each.source ? (
                  each.consequence.text
                ) : (
                  <StatementText statement={each.consequence} />
                )}
              </td>
              <td>
                <SourceMark id={each.source} /> <cite>{sources[each.source].title}</cite>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
