import { whatIsModelled } from '../../../content/bottlenecks';
import { remedyWords } from '../../../content/remedyWords';
import { measureFirst, noHelpTitle } from '../../../content/whenItDoesNotHelp';
import { Told, ToldAll } from '../../panels/Told';
import { BottleneckTrial } from './BottleneckTrial';
import { SharedCircuitTrial } from './SharedCircuitTrial';
import './remedies.css';

/** The article's third paragraph, made playable: where a private line is no cure, and what is. */
export function Remedies() {
  return (
    <div className="remedies">
      <h2>{noHelpTitle}</h2>
      <BottleneckTrial />
      <SharedCircuitTrial />
      <section className="remedies-model">
        <h3>{remedyWords.measureFirst}</h3>
        <Told statement={measureFirst} />
        <ToldAll statements={whatIsModelled} />
      </section>
    </div>
  );
}
