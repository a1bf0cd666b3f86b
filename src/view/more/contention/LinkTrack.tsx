import { linkNames, stageNames } from '../../../content/contention/contention';
import { contentionWords, stageLoad, stageNow } from '../../../content/contention/contentionWords';
import type { PlayableLink, PlayableStage } from '../../../store/contention';
import type { Playhead } from '../playhead/playhead';
import { useSlowPlace } from '../playhead/usePlayhead';
import type { LineKind } from './paintStage';
import { StageDrawing } from './StageDrawing';
import './track.css';

type Props = {
  readonly kind: 'shared' | 'dedicated';
  readonly link: PlayableLink;
  readonly playhead: Playhead;
  readonly endMs: number;
  readonly fallMs: number;
};

/** Track of one office's line through its stages. */
export function LinkTrack({ kind, link, ...time }: Props) {
  return (
    <section className="contention-track" data-link={kind} aria-label={linkNames[kind]}>
      <h3>{linkNames[kind]}</h3>
      <div className="contention-path">
        <span className="contention-plate">{contentionWords.offices[kind]}</span>
        <ol>
          {link.stages.map((stage) => (
            <StageItem
              key={stage.stage.id}
              stage={stage}
              line={kind === 'shared' ? 'open' : 'solid'}
              {...time}
            />
          ))}
        </ol>
        <span className="contention-plate">{contentionWords.microsoft}</span>
      </div>
    </section>
  );
}

type StageProps = Omit<Props, 'kind' | 'link'> & {
  readonly stage: PlayableStage;
  readonly line: LineKind;
};

function StageItem({ stage, line, playhead, endMs, fallMs }: StageProps) {
  const { id, bufferPackets } = stage.stage;
  const now = stage.figuresAt(useSlowPlace(playhead) * endMs);
  return (
    <li className="contention-stage" data-stage={id}>
      <p className="contention-stage-name">
        <strong>{stageNames[id]}</strong> {stageLoad(stage.stage, stage.offeredLoad)}
      </p>
      <StageDrawing stage={stage} line={line} playhead={playhead} endMs={endMs} fallMs={fallMs} />
      <p className="contention-stage-now">{stageNow(now.inside, bufferPackets, now.fullest, now.dropped)}</p>
    </li>
  );
}
