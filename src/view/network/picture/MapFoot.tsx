import { encryptionWords, strokeKey, strokesNamed } from '../../../content/rulerWords';
import type { Told } from '../../../store/network/derived';
import { selectAssessment } from '../../../store/selectors';
import { StrokeSample } from '../../ruler/StrokeSample';
import { useExplainer } from '../../shell/useExplainer';
import { SourcedWords } from '../../statement/StatementText';
import '../../ruler/rulerFoot.css';

/** What encrypts on the path in use, and the key to the strokes of this network. */
export function MapFoot({ told: { topology } }: { readonly told: Told }) {
  const assessment = useExplainer(selectAssessment);
  const { lead, rest, source } = encryptionWords(assessment, assessment.stretches);
  return (
    <div className="ruler-foot">
      {assessment.stretches.length > 0 && (
        <p className="encryption">
          <strong>{lead}</strong> <SourcedWords id={source}>{rest}</SourcedWords>
        </p>
      )}
      <ul className="stroke-key" aria-label={strokeKey}>
        {strokesNamed(topology.links).map(({ exposure, name }) => (
          <li key={exposure}>
            <StrokeSample exposure={exposure} line="key" short />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
