import {
  checkedFacts,
  contentionLead,
  contentionResult,
  sameWork,
  whatIsModelled,
} from '../../../content/contention/contention';
import { contentionWords } from '../../../content/contention/contentionWords';
import { topicLabels } from '../../../content/controls';
import { contentionInWords } from '../../../content/tour/contentionInWords';
import { contentionFor } from '../../../store/contention';
import { useExplainer } from '../../shell/useExplainer';
import { Statements, StatementText } from '../../statement/StatementText';
import { ContentionControls } from './ContentionControls';
import { Player } from './Player';
import { WaitTable } from './WaitTable';
import './contention.css';

/** Plays a computed run of the same work on a shared and a dedicated line. */
export function Contention() {
  const played = contentionFor(useExplainer((state) => state.choices.contention));
  return (
    <>
      <h2>{topicLabels.contention}</h2>
      <StatementText statement={contentionLead} />
      <StatementText statement={sameWork} />
      <ContentionControls />
      <p className="contention-result" role="status" aria-label={contentionWords.result}>
        {contentionResult(played.result)}
      </p>
      <Player played={played} />
      <WaitTable played={played} />
      <div className="contention-notes">
        <section aria-labelledby="contention-modelled">
          <h3 id="contention-modelled">{contentionWords.modelled}</h3>
          <Statements statements={whatIsModelled} />
        </section>
        <section aria-labelledby="contention-checked">
          <h3 id="contention-checked">{contentionWords.checked}</h3>
          <Statements statements={checkedFacts} />
        </section>
      </div>
    </>
  );
}

/** Result of the run in a sentence, for the tour, which loads this topic by then. */
export function ContentionInWords() {
  const { result } = contentionFor(useExplainer((state) => state.choices.contention));
  return <StatementText statement={contentionInWords(result)} />;
}
