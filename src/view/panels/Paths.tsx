import type { Direction } from '../../analysis/direction';
import { lostName, pathListName, pathListNames } from '../../content/pathListNames';
import { lostWords, pathTitle, replyEnding } from '../../content/pathWords';
import { selectDecisionsIn } from '../../store/decisions';
import { selectAssessment } from '../../store/selectors';
import { useExplainer } from '../shell/useExplainer';
import { Steps } from './Steps';

/** Lists every path in the direction in view, and where packets are dropped. */
export function Paths() {
  const direction = useExplainer((state) => state.choices.direction, 'nextFrame');
  return <PathsOf direction={direction} />;
}

/** Lists every path in this direction. */
export function PathsOf({ direction }: { readonly direction: Direction }) {
  const { topology, outcome } = useExplainer(selectAssessment, 'nextFrame');
  const decisions = useExplainer(selectDecisionsIn[direction], 'nextFrame');
  const paths = direction === 'request' ? outcome.requests : outcome.replies;
  const lost = direction === 'request' ? outcome.lost : outcome.lostReplies;
  const name = direction === 'request' ? pathListNames.steps : pathListNames.replySteps;
  const ending = (direction === 'reply' && replyEnding(outcome)) || undefined;
  // Omit what the text above already says.
  const isOnlyOne = paths.length + lost.length === 1;
  return (
    <>
      {paths.map((path, index) => (
        <section key={path.adjacencies.join()} className="panel-part">
          {isOnlyOne ? null : <h3>{pathTitle(topology, index, paths.length, path.nodes)}</h3>}
          <Steps path={path} name={pathListName(name, index, paths)} decisions={decisions} ending={ending} />
        </section>
      ))}
      {lost.map((path) => (
        <section key={path.adjacencies.join()} className="panel-part">
          <h3>{lostName(path.reason)}</h3>
          <Steps
            path={path}
            name={lostName(path.reason)}
            decisions={decisions}
            ending={lostWords[path.reason]}
          />
        </section>
      ))}
    </>
  );
}
