import { topicLabels } from '../../../content/controls';
import { findBottleneck, measureFirst, whatIsModelled } from '../../../content/remedies/bottlenecks';
import { remedyWords } from '../../../content/remedies/remedyWords';
import { Statements, StatementText } from '../../statement/StatementText';
import { BottleneckTrial } from './BottleneckTrial';
import { EffectTable } from './EffectTable';
import { SharedCircuitTrial } from './SharedCircuitTrial';
import './remedies.css';

/** Explores the article's third paragraph: where a private line does not help, and what does. */
export function Remedies() {
  return (
    <>
      <h2>{topicLabels.remedies}</h2>
      <StatementText statement={measureFirst} />
      <StatementText statement={findBottleneck} />
      <EffectTable />
      <BottleneckTrial />
      <SharedCircuitTrial />
      <section className="remedies-modelled" aria-labelledby="remedies-modelled">
        <h3 id="remedies-modelled">{remedyWords.modelled}</h3>
        <div>
          <Statements statements={whatIsModelled} />
        </div>
      </section>
    </>
  );
}
