import { memo } from 'react';
import type { Assessment } from '../../analysis/assess';
import type { Line } from '../../analysis/elements/linkStates';
import type { Path } from '../../analysis/outcome';
import { nameOf } from '../../content/names';
import { lostName } from '../../content/pathListNames';
import { rulerWords, stripTitle } from '../../content/rulerWords';
import type { Link, LinkExposure } from '../../model/compiledTopology';
import type { Topology } from '../../model/topology';
import { lineOf } from './rulerSegments';
import { StrokeSample } from './StrokeSample';
import './hopStrip.css';

type Props = { readonly topology: Topology; readonly assessment: Assessment };

/** Hops of the path: visible on a phone, before the picture; read by screen readers everywhere. */
export function HopStrip({ topology, assessment }: Props) {
  const { requests, lost, replies } = assessment.outcome;
  const droppedPaths = lost.filter(({ links }) => links.length > 0);
  const { strip, hops, returnHops } = rulerWords;
  return (
    <section className="hop-strip" aria-label={strip}>
      <p className="hop-strip-title">{stripTitle(assessment)}</p>
      {requests.map((path, index) => (
        <Hops
          // biome-ignore lint/suspicious/noArrayIndexKey: a path that takes another's place has most of its hops.
          key={`request ${index}`}
          topology={topology}
          name={hops}
          path={path}
          assessment={assessment}
        />
      ))}
      {droppedPaths.map((path, index) => (
        <Hops
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          key={`lost ${index}`}
          topology={topology}
          name={lostName(path.reason)}
          path={path}
          assessment={assessment}
          isDropped
        />
      ))}
      {!assessment.symmetric && replies.length > 0 && (
        <>
          <p className="hop-strip-title">{returnHops}</p>
          {replies.map((path, index) => (
            <Hops
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              key={`reply ${index}`}
              topology={topology}
              name={returnHops}
              path={path}
              assessment={assessment}
              isReply
            />
          ))}
        </>
      )}
    </section>
  );
}

type HopsProps = Props & {
  readonly name: string;
  readonly path: Path;
  readonly isDropped?: boolean;
  /** On a reply path private begins at the marker rather than ends. */
  readonly isReply?: boolean;
};

function Hops({ topology, name, path, assessment, isDropped = false, isReply = false }: HopsProps) {
  return (
    <ol className="hop-strip-path" aria-label={name}>
      {path.nodes.map((node, index) => {
        const link = topology.links.find(({ id }) => id === path.links[index]);
        return (
          <Hop
            key={node}
            node={node}
            name={nameOf(assessment.topology, node)}
            {...(link && { exposure: link.exposure, line: lineOf(link, assessment) })}
            isDropped={isDropped && index === path.nodes.length - 1}
            privateEnds={!isReply && endsPrivate(link, node)}
          />
        );
      })}
    </ol>
  );
}

const endsPrivate = (link: Link | undefined, node: string): boolean =>
  link?.exposure === 'microsoft-shared' || (link?.kind === 'internet-line' && link.ends[0] === node);

type HopProps = {
  readonly node: string;
  readonly name: string;
  /** Of the link after the hop; absent for the last. */
  readonly exposure?: LinkExposure;
  readonly line?: Line;
  readonly isDropped: boolean;
  readonly privateEnds: boolean;
};

/** Most hops of a path stay when something fails, and are not drawn again. */
const Hop = memo(function Hop({ node, name, exposure, line, isDropped, privateEnds }: HopProps) {
  return (
    <li className="hop" data-id={node} data-private-ends={privateEnds}>
      {exposure && line ? (
        <span className="hop-stroke">
          <StrokeSample exposure={exposure} line={line} />
        </span>
      ) : null}
      <svg className="hop-station" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
        {isDropped ? <path d="M7 7l6 6m0 -6l-6 6" /> : null}
      </svg>
      <span className="hop-name">{name}</span>
    </li>
  );
});
