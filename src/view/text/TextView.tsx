import { capitalised, nameOf } from '../../content/names';
import { exposureWords, pathHeadline } from '../../content/pathWords';
import { runBy } from '../../content/pictureLabels';
import { linkStates, textWords } from '../../content/textView';
import { isPresent } from '../../model/topology';
import { selectAssessment } from '../../store/selectors';
import { displayOf, type NodeDisplay } from '../canvas/display';
import { Paths } from '../panels/Paths';
import { useExplainer } from '../useExplainer';
import { ElementRow } from './ElementRow';
import './text.css';

function nodeState({ state, end }: NodeDisplay): string {
  if (state === 'failed') return textWords.failed;
  if (state === 'rest') return textWords.rest;
  if (end === 'start') return textWords.start;
  return end === 'destination' ? textWords.destination : textWords.onPath;
}

/** The picture's equal in text: the same elements, states and actions, as tables. */
export function TextView() {
  const assessment = useExplainer(selectAssessment);
  const topology = useExplainer((state) => state.topology);
  const direction = useExplainer((state) => state.choices.direction);
  const select = useExplainer((state) => state.choices.select);
  const display = displayOf(topology, assessment, direction, select);
  const replies = displayOf(topology, assessment, 'reply', select);
  const { scenario } = assessment;
  const { columns } = textWords;
  const gone = assessment.outcome.plane.down;
  const isAllDown = (adjacencies: readonly string[]) => adjacencies.every((id) => gone.has(id));
  const links = topology.links.filter((link) => isPresent(link, scenario));
  const groups = topology.failureTargets.filter(
    ({ kind }) => kind === 'circuit' || kind === 'peering' || kind === 'session',
  );
  return (
    <section className="text-view" aria-labelledby="text-view-heading">
      <h2 id="text-view-heading">{textWords.heading}</h2>
      <p>{textWords.intro}</p>
      <h3>{pathHeadline(assessment, direction)}</h3>
      <div className="text-paths">
        <Paths />
      </div>
      <table>
        <caption>{textWords.nodes}</caption>
        <Heads names={[columns.name, columns.operator, columns.state, columns.actions]} />
        <tbody>
          {topology.nodes.map(({ id, operator }) => {
            const shown = display.nodes.find((node) => node.id === id);
            const inReplies = replies.nodes.some((node) => node.id === id && node.state === 'on-path');
            const own = shown ? nodeState(shown) : textWords.rest;
            const state = own === textWords.rest && inReplies ? textWords.byReplies : own;
            return <ElementRow key={id} id={id} cells={[capitalised(runBy[operator]), capitalised(state)]} />;
          })}
        </tbody>
      </table>
      <table>
        <caption>{textWords.links}</caption>
        <Heads names={[columns.name, columns.between, columns.exposure, columns.state, columns.actions]} />
        <tbody>
          {links.map(({ id, ends, exposure, dedicated }) => {
            const state = display.links.find((link) => link.id === id)?.state ?? 'rest';
            const inReplies = replies.links.some((link) => link.id === id && link.state === 'in-use');
            const words = state === 'rest' && inReplies ? textWords.byReplies : linkStates[state];
            const exposed = `${capitalised(exposureWords[exposure])}${dedicated ? ', dedicated to you' : ''}`;
            const between = `${nameOf(ends[0])} – ${nameOf(ends[1])}`;
            return <ElementRow key={id} id={id} cells={[between, exposed, capitalised(words)]} />;
          })}
        </tbody>
      </table>
      <table>
        <caption>{textWords.groups}</caption>
        <Heads names={[columns.name, columns.state, columns.actions]} />
        <tbody>
          {[...topology.boxes, ...groups].map(({ id }) => {
            const target = topology.failureTargets.find((each) => each.id === id);
            const down = target && target.adjacencies.length > 0 && isAllDown(target.adjacencies);
            const failed = scenario.failures.includes(id);
            const state = failed ? textWords.failed : down ? textWords.downWithOthers : textWords.notFailed;
            return <ElementRow key={id} id={id} cells={[capitalised(state)]} />;
          })}
        </tbody>
      </table>
    </section>
  );
}

function Heads({ names }: { readonly names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
