import { memo, useId } from 'react';
import type { Assessment } from '../../analysis/assess';
import type { Direction } from '../../analysis/direction';
import {
  encryptionWords,
  nothingWords,
  rulerWords,
  stretchWords,
  strokeKey,
  strokeNames,
} from '../../content/rulerWords';
import type { Link } from '../../model/compiledTopology';
import type { Topology } from '../../model/topology';
import { SourcedWords } from '../statement/StatementText';
import { linksInUse, linksLike } from './linksLike';
import { rulerSegments, type Segment } from './rulerSegments';
import { StrokeSample } from './StrokeSample';
import './ruler.css';
import './rulerFoot.css';

type Props = {
  readonly topology: Topology;
  readonly assessment: Assessment;
  readonly direction: Direction;
};

/** Ruler below the picture: carrier and exposure of each stretch. */
export function ExposureRuler({ topology, assessment, direction }: Props) {
  const title = useId();
  const { symmetric } = assessment;
  const stretches = direction === 'reply' ? assessment.replyStretches : assessment.stretches;
  const used = linksInUse(topology, assessment, direction);
  return (
    <div className="ruler">
      <p className="ruler-title" id={title}>
        <strong>{rulerWords.title}</strong>{' '}
        <span>{symmetric ? rulerWords.detail : rulerWords.directionDetail[direction]}</span>
      </p>
      {stretches.length === 0 ? <p className="ruler-nothing">{nothingWords(assessment)}</p> : null}
      {stretches.map((row, index) => (
        <ol
          // biome-ignore lint/suspicious/noArrayIndexKey: a row that takes another's place has most of its segments.
          key={index}
          className="ruler-row"
          aria-labelledby={title}
        >
          {rulerSegments(row, assessment).map((segment) => (
            <RulerSegment key={segment.from} segment={segment} assessment={assessment} used={used} />
          ))}
        </ol>
      ))}
      <div className="ruler-foot">
        <Encryption assessment={assessment} stretches={stretches} />
        <StrokeKey />
      </div>
    </div>
  );
}

type SegmentProps = {
  readonly segment: Segment;
  readonly assessment: Assessment;
  readonly used: readonly Link[];
};

function RulerSegment({ segment, assessment, used }: SegmentProps) {
  const { from, to, exposure, line, stretch, privateEndsBefore, passes } = segment;
  const words = stretch ? stretchWords(stretch, linksLike(stretch, used), assessment) : null;
  return (
    <li
      className={`ruler-segment from-${from}`}
      data-to={to}
      data-exposure={exposure}
      data-own={stretch === null}
      data-private-ends={privateEndsBefore}
      aria-hidden={stretch === null ? true : undefined}
    >
      <div className="ruler-stroke">
        <StrokeSample exposure={exposure} line={line} />
        <span className="tick tick-start" />
        {passes ? <span className={`tick tick-at-${passes}`} /> : null}
        <span className="tick tick-end" />
      </div>
      {words ? (
        <p className="ruler-text">
          <strong>{words.title}</strong>
          <span>{words.text}</span>
        </p>
      ) : (
        <p className="ruler-text ruler-own">
          <strong>{rulerWords.own}</strong>
        </p>
      )}
    </li>
  );
}

type EncryptionProps = Pick<Props, 'assessment'> & { readonly stretches: Assessment['stretches'] };

function Encryption({ assessment, stretches }: EncryptionProps) {
  const { lead, rest, source } = encryptionWords(assessment, stretches);
  return (
    <p className="encryption">
      <strong>{lead}</strong> <SourcedWords id={source}>{rest}</SourcedWords>
    </p>
  );
}

const StrokeKey = memo(function StrokeKey() {
  return (
    <ul className="stroke-key" aria-label={strokeKey}>
      {strokeNames.map(({ exposure, name }) => (
        <li key={exposure}>
          <StrokeSample exposure={exposure} line="key" short />
          {name}
        </li>
      ))}
    </ul>
  );
});
