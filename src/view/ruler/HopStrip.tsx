import type { Assessment } from '../../analysis/assess';
import type { Path } from '../../analysis/outcome';
import { nameOf } from '../../content/names';
import { rulerWords, stripTitle } from '../../content/rulerWords';
import { texasSeattle } from '../../model/texasSeattle';
import { lineOf } from './rulerSegments';
import { StrokeSample } from './StrokeSample';
import './ruler.css';

type Props = { readonly assessment: Assessment };

/** On a phone, the path in one line before the picture; on wider screens the picture says it at once. */
export function HopStrip({ assessment }: Props) {
  const { requests, lost } = assessment.outcome;
  const paths: readonly (Path & { readonly dies?: true })[] = [
    ...requests,
    ...lost.filter(({ links }) => links.length > 0).map((path) => ({ ...path, dies: true as const })),
  ];
  return (
    <div className="hop-strip">
      <p className="hop-strip-title">{stripTitle(assessment)}</p>
      {paths.map((path) => (
        <ol key={path.adjacencies.join()} className="hop-strip-path" aria-label={rulerWords.strip}>
          {path.nodes.map((node, index) => (
            <Hop
              key={node}
              node={node}
              link={path.links[index]}
              dies={path.dies === true && index === path.nodes.length - 1}
              assessment={assessment}
            />
          ))}
        </ol>
      ))}
    </div>
  );
}

type HopProps = {
  readonly node: string;
  /** The link after the hop; none after the last. */
  readonly link: string | undefined;
  readonly dies: boolean;
  readonly assessment: Assessment;
};

function Hop({ node, link: id, dies, assessment }: HopProps) {
  const link = texasSeattle.links.find((candidate) => candidate.id === id);
  const privateEnds =
    link?.exposure === 'microsoft-shared' || (link?.kind === 'internet-line' && link.ends[0] === node);
  return (
    <li className="hop" data-private-ends={privateEnds}>
      {link ? (
        <span className="hop-stroke">
          <StrokeSample exposure={link.exposure} line={lineOf(link, assessment)} />
        </span>
      ) : null}
      <svg className="hop-station" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
        {dies ? <path d="M7 7l6 6m0 -6l-6 6" /> : null}
      </svg>
      <span className="hop-name">{nameOf(node)}</span>
    </li>
  );
}
