import {
  clockWords,
  contentionWords,
  seedWords,
  speedNames,
} from '../../../content/contention/contentionWords';
import { LAST_SEED } from '../../../store/choices/contention';
import type { PlayableContention } from '../../../store/contention';
import { RadioGroup } from '../../controls/RadioGroup';
import { useExplainer, useExplainerStore } from '../../shell/useExplainer';
import type { Playhead } from '../playhead/playhead';
import { useIsPlaying, useSlowPlace } from '../playhead/usePlayhead';
import { type Speed, speeds } from './speed';

type Props = {
  readonly played: PlayableContention;
  readonly playhead: Playhead;
  readonly speed: Speed;
  /** Disables motion. */
  readonly still: boolean;
  readonly onSpeed: (speed: Speed) => void;
};

export function Transport({ played, playhead, speed, still, onSpeed }: Props) {
  const { store } = useExplainerStore();
  const seed = useExplainer((state) => state.choices.contention.seed);
  const playing = useIsPlaying(playhead);
  const { endMs, shared } = played;
  return (
    <div className="contention-transport">
      {still ? (
        <button type="button" className="button" onClick={() => playhead.moveTo(1)}>
          {contentionWords.theEnd}
        </button>
      ) : (
        <button type="button" className="button contention-play" onClick={playhead.playOrPause}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d={playing ? 'M2 1h3v10h-3zM7 1h3v10h-3z' : 'M2 .5 11 6 2 11.5z'} />
          </svg>
          {playing ? contentionWords.pause : contentionWords.play}
        </button>
      )}
      <button type="button" className="button" onClick={() => playhead.moveTo(shared.worstMs / endMs)}>
        {contentionWords.worst}
      </button>
      {!still && (
        <RadioGroup
          name={contentionWords.speed}
          options={speeds.map((value) => ({ value, label: speedNames[value] }))}
          value={speed}
          onChange={onSpeed}
        />
      )}
      <Clock playhead={playhead} endMs={endMs} />
      <button
        type="button"
        className="button contention-again"
        title={contentionWords.againHint}
        onClick={() => store.getState().chooseIn('contention', { seed: (seed % LAST_SEED) + 1 })}
      >
        {contentionWords.again}
      </button>
      <span className="contention-seed">{seedWords(seed)}</span>
    </div>
  );
}

function Clock({ playhead, endMs }: { readonly playhead: Playhead; readonly endMs: number }) {
  return <span className="contention-clock">{clockWords(useSlowPlace(playhead) * endMs, endMs)}</span>;
}
