import { pathHeadline } from '../../content/pathWords';
import { textWords } from '../../content/textView';
import { selectAssessment } from '../../store/selectors';
import { Paths } from '../panels/Paths';
import { useExplainer } from '../shell/useExplainer';
import { ElementTable } from './ElementTable';
import { networkRows } from './networkRows';
import './text.css';

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
      <ElementTable caption={textWords.nodes} head={[name, operator, state]} rows={nodes} />
      <ElementTable caption={textWords.links} head={[name, between, exposure, state]} rows={links} />
      <ElementTable caption={groupCaption} head={[name, state]} rows={groups} />
    </section>
  );
}
