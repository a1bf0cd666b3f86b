import type { Assessment } from '../../analysis/assess';
import { networkPageWords } from '../../content/network/pageWords';
import { pathHeadline, symmetryText } from '../../content/pathWords';
import { textWords } from '../../content/textView';
import { selectAssessment } from '../../store/selectors';
import { Paths, PathsOf } from '../panels/Paths';
import { useExplainer } from '../shell/useExplainer';
import { ElementTable } from './ElementTable';
import { networkRows } from './networkRows';
import './text.css';

/** The path of replies: in one line where it is that of the requests. */
function Replies({ assessment }: { readonly assessment: Assessment }) {
  const { outcome, symmetric, topology } = assessment;
  // The article's page has its choice of direction in the panel.
  if (topology.isArticle || outcome.requests.length === 0) return null;
  const isTold = symmetric || outcome.replies.length + outcome.lostReplies.length === 0;
  return (
    <>
      <h3>{networkPageWords.replies}</h3>
      <p>{symmetryText(assessment, 'request')}.</p>
      {!isTold && (
        <div className="text-paths">
          <PathsOf direction="reply" />
        </div>
      )}
    </>
  );
}

/** Text equivalent of the picture: the same elements, states and actions, as tables. */
export function TextView() {
  const assessment = useExplainer(selectAssessment, 'nextFrame');
  const topology = useExplainer((state) => state.topology, 'nextFrame');
  const direction = useExplainer((state) => state.choices.direction, 'nextFrame');
  const { nodes, links, groups, groupCaption } = networkRows(topology, assessment, direction);
  const { name, operator, between, exposure, state } = textWords.columns;
  return (
    <section className="text-view" aria-labelledby="text-view-heading">
      <h2 id="text-view-heading">{textWords.heading}</h2>
      <p>{textWords.intro}</p>
      <h3>{pathHeadline(assessment, direction)}</h3>
      <div className="text-paths">
        <Paths />
      </div>
      {direction === 'request' && <Replies assessment={assessment} />}
      <ElementTable caption={textWords.nodes} head={[name, operator, state]} rows={nodes} />
      <ElementTable caption={textWords.links} head={[name, between, exposure, state]} rows={links} />
      <ElementTable caption={groupCaption} head={[name, state]} rows={groups} />
    </section>
  );
}
