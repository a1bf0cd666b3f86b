import { queryWords } from '../../content/azure/pasteWords';
import { query } from '../../store/azure/query';
import { CopyField } from '../share/CopyField';
import '../share/shareDialog.css';

/** Query to run in Azure, and why its output holds no secrets. */
export function QueryToCopy() {
  return (
    <details className="azure-query">
      <summary>{queryWords.title}</summary>
      <p>{queryWords.lead}</p>
      <CopyField label={queryWords.command} button={queryWords.copy} text={query.command} />
      <h3>{queryWords.asksFor}</h3>
      <p>{query.asksFor.join(', ')}.</p>
      <h3>{queryWords.why}</h3>
      <ul>
        {query.whyHarmless.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
