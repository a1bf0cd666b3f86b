import type { Failover } from '../../../analysis/failover';
import { isClockless } from '../../../content/failover/failoverEnd';
import { momentWords } from '../../../content/failover/failoverMoments';
import { restoredWords } from '../../../content/failover/failoverTable';
import { clockWords, failoverWords, secondsWords } from '../../../content/failover/failoverWords';
import { selectAssessment } from '../../../store/selectors';
import { useExplainer, useExplainerStore } from '../../shell/useExplainer';
import { useIsPlaying, usePlace, usePlayhead } from '../playhead/usePlayhead';
import { useReducedMotion } from '../playhead/useReducedMotion';
import { FlowBar } from './FlowBar';
import { fractionOf, nextMoment, secondsAt, timeTicks } from './timeScale';
import './timeline.css';

const STEPS = 240;
const PLAY_MS = 10_000;
/** Moment after the failure at which the clocks differ. */
const AT_FIRST = fractionOf(30);

/** Timeline of all clocks, the chosen one in front, with a movable moment. */
export function Timeline({
  failovers,
  chosen,
}: {
  readonly failovers: readonly Failover[];
  readonly chosen: Failover;
}) {
  const playhead = usePlayhead(AT_FIRST, PLAY_MS);
  const { moveTo, playOrPause } = playhead;
  const at = usePlace(playhead);
  const playing = useIsPlaying(playhead);
  const still = useReducedMotion();
  const { question } = useExplainer(selectAssessment);
  const seconds = secondsAt(at);
  const line = question.circuits.length > 0 ? question.destination.peering : 'internet';
  const clockless = isClockless(chosen);
  const rows = clockless ? [chosen] : failovers;
  return (
    <div className="failover-timeline">
      <TimeAxis
        event={chosen.applies === 'nothing-to-notice' ? failoverWords.changed : failoverWords.fails}
      />
      <fieldset className="failover-rows">
        <legend className="visually-hidden">{failoverWords.clocks}</legend>
        {rows.map((failover) => (
          <div key={failover.clock} className="failover-row" data-chosen={failover === chosen}>
            {clockless ? (
              <span className="failover-clock">{failoverWords.noClock}</span>
            ) : (
              <ClockChoice failover={failover} chosen={failover === chosen} />
            )}
            <FlowBar failover={failover} line={line} chosen={failover === chosen} at={at} />
            <span className="failover-until">{restoredWords(failover)}</span>
          </div>
        ))}
      </fieldset>
      <div className="failover-row failover-scrub">
        <button
          type="button"
          className="button"
          onClick={still ? () => moveTo(nextMoment(chosen, at)) : playOrPause}
        >
          {still ? failoverWords.nextMoment : playing ? failoverWords.pause : failoverWords.play}
        </button>
        <input
          type="range"
          min={0}
          max={STEPS}
          value={Math.round(at * STEPS)}
          aria-label={failoverWords.scrub}
          aria-valuetext={momentWords(chosen, seconds)}
          onChange={(event) => moveTo(Number(event.currentTarget.value) / STEPS)}
        />
        <span className="failover-until" aria-hidden="true">
          {seconds < 0 ? failoverWords.before : secondsWords(seconds)}
        </span>
      </div>
      <p className="failover-moment">{momentWords(chosen, seconds)}</p>
      <p className="failover-note">{still ? failoverWords.still : failoverWords.compressed}</p>
    </div>
  );
}

function ClockChoice({ failover, chosen }: { readonly failover: Failover; readonly chosen: boolean }) {
  const { store } = useExplainerStore();
  return (
    <label className="failover-clock">
      <input
        type="radio"
        name="failover-clock"
        value={failover.clock}
        checked={chosen}
        onChange={() => store.getState().chooseIn('failover', { clock: failover.clock })}
      />
      <span>{clockWords[failover.clock].name}</span>
    </label>
  );
}

function TimeAxis({ event }: { readonly event: string }) {
  const percent = (fraction: number) => `${(fraction * 100).toFixed(3)}%`;
  return (
    <div className="failover-row failover-axis">
      <svg className="failover-bar" width="100%" height="30" aria-hidden="true">
        <text className="failover-event" x={percent(fractionOf(0))} y="20">
          ✕ {event}
        </text>
        {timeTicks.map((seconds) => (
          <text
            key={seconds}
            className="failover-tick"
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
