import { roomWords } from '../../../content/roomWords';
import { attestation, stillInternet, stillInternetTitle } from '../../../content/stillInternet';
import { SourceMark, Told } from '../../panels/Told';
import { useExplainer, useExplainerStore } from '../../useExplainer';
import './exceptions.css';

/** What does not ride on ExpressRoute, and what can therefore be attested. */
export function Exceptions() {
  const { store } = useExplainerStore();
  const besides = useExplainer((state) => state.choices.besides);
  const { what, consequence, source } = roomWords.exceptionsColumns;
  return (
    <div className="exceptions">
      <h2>{stillInternetTitle}</h2>
      <Told statement={attestation.cannot} />
      <Told statement={attestation.can} />
      <label className="exceptions-toggle">
        <input
          type="checkbox"
          checked={besides === 'on'}
          onChange={() => store.getState().choose({ besides: besides === 'on' ? 'off' : 'on' })}
        />
        {roomWords.exceptionsToggle}
      </label>
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
                <Told statement={each.consequence} />
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
