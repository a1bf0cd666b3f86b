import type { AddressDecisions } from '../../../analysis/whyThisPath';
import { asymmetryText } from '../../../content/asymmetry';
import { hopsOf, hopWords, lostText, pathHeading, tellingPaths } from '../../../content/network/hopWords';
import { networkPageWords } from '../../../content/network/pageWords';
import { pathListNames } from '../../../content/pathListNames';
import type { Told } from '../../../store/network/derived';
import { replyReasons } from '../../../store/network/replyMap';
import { selectAssessment } from '../../../store/selectors';
import { useExplainer } from '../../shell/useExplainer';
import './answer.css';

type Answer = Told['answer'];
type Path = Answer['requests'][number] | Answer['lost'][number];

/** Lists every kind of path hop by hop, with each router's reason. */
export function Hops({ told }: { readonly told: Told }) {
  const { requests, lost, replies, lostReplies, listsAll, decisions } = told.answer;
  const back = replyReasons(told);
  const isOpen = lost.some(({ reason }) => reason === 'undecided');
  const lostTitle = isOpen ? pathListNames.undecided : networkPageWords.lost;
  const asymmetry = asymmetryText(useExplainer(selectAssessment));
  return (
    <section className="hops" aria-labelledby="network-path">
      <h2 id="network-path">{networkPageWords.path}</h2>
      {asymmetry !== null && <p className="panel-subtitle">{asymmetry}</p>}
      <Direction told={told} title={networkPageWords.requests} paths={requests} decisions={decisions} />
      <Direction told={told} title={lostTitle} paths={lost} decisions={decisions} />
      <Direction told={told} title={networkPageWords.replies} paths={replies} decisions={back} />
      <Direction told={told} title={networkPageWords.lostReplies} paths={lostReplies} decisions={back} />
      {requests.length + lost.length === 0 && <p>{hopWords.noPath}</p>}
      {!listsAll && <p>{hopWords.notAll}</p>}
    </section>
  );
}

type DirectionProps = {
  readonly told: Told;
  readonly title: string;
  readonly paths: readonly Path[];
  readonly decisions: readonly AddressDecisions[];
};

function Direction({ told, title, paths, decisions }: DirectionProps) {
  const telling = tellingPaths(told.topology, paths);
  if (telling.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {telling.map((each, index) => {
        const { path } = each;
        const key = JSON.stringify(path.links);
        const heading = pathHeading(each, paths.length);
        const isTitled = paths.length > 1;
        const name = `${title}: ${heading}`;
        // The first path in full; the others are much alike.
        return index === 0 ? (
          <div key={key} className="hop-path">
            {isTitled ? <h4>{heading}</h4> : null}
            <HopList told={told} name={name} path={path} decisions={decisions} />
          </div>
        ) : (
          <details key={key} className="hop-path">
            <summary>{heading}</summary>
            <HopList told={told} name={name} path={path} decisions={decisions} />
          </details>
        );
      })}
    </>
  );
}

type HopListProps = Pick<DirectionProps, 'told' | 'decisions'> & {
  readonly name: string;
  readonly path: Path;
};

const HopList = ({ told: { topology }, name, path, decisions }: HopListProps) => (
  <ol className="hop-list" aria-label={name}>
    {hopsOf(topology, path, decisions).map(({ id, name: hop, over, why }) => (
      <li key={id}>
        {over && <span className="hop-over">{over}</span>}
        <strong>{hop}</strong>
        {why && <span className="hop-why">{why}</span>}
      </li>
    ))}
    {'reason' in path && <li className="hop-lost">{lostText(path)}</li>}
  </ol>
);
