import type { Healing } from '../../../analysis/healing';
import { isClockless, momentWords, untilWords } from '../../../content/failover/healing';
import { clockWords, healingWords, secondsWords } from '../../../content/failover/healingWords';
import { useExplainer, useExplainerStore } from '../../shell/useExplainer';
import { useIsPlaying, usePlace, usePlayhead } from '../playhead/usePlayhead';
import { useReducedMotion } from '../playhead/useReducedMotion';
import { FlowBar } from './FlowBar';
import { fractionOf, nextMoment, secondsAt, timeTicks } from './timeScale';
import './timeline.css';

const STEPS = 240;
const PLAY_MS = 10_000;
/** Long enough after the failure that the clocks differ. */
const AT_FIRST = fractionOf(30);

/** The clocks side by side on one time line, with the chosen one in front and a moment that can be moved. */
export function Timeline({
  healings,
  chosen,
}: {
  readonly healings: readonly Healing[];
  readonly chosen: Healing;
}) {
  const playhead = usePlayhead(AT_FIRST, PLAY_MS);
  const { moveTo, playOrPause } = playhead;
  const at = usePlace(playhead);
  const playing = useIsPlaying(playhead);
  const still = useReducedMotion();
  const { path, peering } = useExplainer((state) => state.choices.scenario);
  const seconds = secondsAt(at);
  const line = path === 'internet' ? 'internet' : peering;
  const clockless = isClockless(chosen);
  const rows = clockless ? [chosen] : healings;
  return (
    <div className="healing-timeline">
      <TimeAxis event={chosen.applies === 'nothing-to-notice' ? healingWords.changed : healingWords.fails} />
      <fieldset className="healing-rows">
        <legend className="visually-hidden">{healingWords.clocks}</legend>
        {rows.map((healing) => (
          <div key={healing.clock} className="healing-row" data-chosen={healing === chosen}>
            {clockless ? (
              <span className="healing-clock">{healingWords.noClock}</span>
            ) : (
              <ClockChoice healing={healing} chosen={healing === chosen} />
            )}
            <FlowBar healing={healing} line={line} chosen={healing === chosen} at={at} />
            <span className="healing-until">{untilWords(healing)}</span>
          </div>
        ))}
      </fieldset>
      <div className="healing-row healing-scrub">
        <button
          type="button"
          className="button"
          onClick={still ? () => moveTo(nextMoment(chosen, at)) : playOrPause}
        >
          {still ? healingWords.nextMoment : playing ? healingWords.pause : healingWords.play}
        </button>
        <input
          type="range"
          min={0}
          max={STEPS}
          value={Math.round(at * STEPS)}
          aria-label={healingWords.scrub}
          aria-valuetext={momentWords(chosen, seconds)}
          onChange={(event) => moveTo(Number(event.currentTarget.value) / STEPS)}
        />
        <span className="healing-until" aria-hidden="true">
          {seconds < 0 ? healingWords.before : secondsWords(seconds)}
        </span>
      </div>
      <p className="healing-moment">{momentWords(chosen, seconds)}</p>
      <p className="healing-note">{still ? healingWords.still : healingWords.compressed}</p>
    </div>
  );
}

function ClockChoice({ healing, chosen }: { readonly healing: Healing; readonly chosen: boolean }) {
  const { store } = useExplainerStore();
  return (
    <label className="healing-clock">
      <input
        type="radio"
        name="healing-clock"
        value={healing.clock}
        checked={chosen}
        onChange={() => store.getState().choose({ clock: healing.clock })}
      />
      <span>{clockWords[healing.clock].name}</span>
    </label>
  );
}

function TimeAxis({ event }: { readonly event: string }) {
  const percent = (fraction: number) => `${(fraction * 100).toFixed(3)}%`;
  return (
    <div className="healing-row healing-axis">
      <svg className="healing-bar" width="100%" height="30" aria-hidden="true">
        <text className="healing-event" x={percent(fractionOf(0))} y="20">
          ✕ {event}
        </text>
        {timeTicks.map((seconds) => (
          <text
            key={seconds}
            className="healing-tick"
            data-first={seconds === timeTicks[0]}
            x={percent(fractionOf(seconds))}
            y="20"
          >
            {secondsWords(seconds)}
          </text>
        ))}
      </svg>
    </div>
  );
}
