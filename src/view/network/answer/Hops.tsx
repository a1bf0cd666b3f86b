import { hopsOf, hopWords, lostText, pathHeading, tellingPaths } from '../../../content/network/hopWords';
import { networkRoomWords } from '../../../content/network/roomWords';
import type { Told } from '../../../store/network/derived';
import './answer.css';

type Answer = Told['answer'];
type Path = Answer['requests'][number] | Answer['lost'][number];

/** Lists every kind of path hop by hop, with each router's reason. */
export function Hops({ told }: { readonly told: Told }) {
  const { requests, lost, replies, lostReplies, listsAll } = told.answer;
  return (
    <section className="hops" aria-labelledby="network-path">
      <h2 id="network-path">{networkRoomWords.path}</h2>
      <Direction told={told} title={networkRoomWords.requests} paths={requests} withReasons />
      <Direction told={told} title={networkRoomWords.lost} paths={[...lost, ...lostReplies]} withReasons />
      <Direction told={told} title={networkRoomWords.replies} paths={replies} />
      {requests.length + lost.length === 0 && <p>{hopWords.noPath}</p>}
      {!listsAll && <p>{hopWords.notAll}</p>}
    </section>
  );
}

type DirectionProps = {
  readonly told: Told;
  readonly title: string;
  readonly paths: readonly Path[];
  readonly withReasons?: boolean;
};

function Direction({ told: { topology, answer }, title, paths, withReasons = false }: DirectionProps) {
  const telling = tellingPaths(topology, paths);
  if (telling.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {telling.map(({ path, alike }, index) => {
        const heading = pathHeading(index, telling.length, alike);
        return (
          <div key={JSON.stringify(path.links)} className="hop-path">
            {telling.length > 1 || alike > 1 ? <h4>{heading}</h4> : null}
            <ol className="hop-list" aria-label={`${title}: ${heading}`}>
              {hopsOf(topology, path, answer).map(({ id, name, over, why }) => (
                <li key={id}>
                  {over && <span className="hop-over">{over}</span>}
                  <strong>{name}</strong>
                  {withReasons && why && <span className="hop-why">{why}</span>}
                </li>
              ))}
              {'reason' in path && <li className="hop-lost">{lostText(path)}</li>}
            </ol>
          </div>
        );
      })}
    </>
  );
}
