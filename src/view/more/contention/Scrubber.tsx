import { useEffect, useRef } from 'react';
import { contentionWords, momentWords } from '../../../content/contention/contentionWords';
import type { PlayableContention } from '../../../store/contention';
import type { Playhead } from '../playhead/playhead';
import { useIsPlaying, useSlowPlace } from '../playhead/usePlayhead';

const STEP_MS = 10;

type Props = {
  readonly played: PlayableContention;
  readonly playhead: Playhead;
};

/** Slider of the current moment: arrows move 10 ms, Page Up and Down one second. */
export function Scrubber({ played, playhead }: Props) {
  const { shared, dedicated, endMs } = played;
  const range = useRef<HTMLInputElement>(null);
  const playing = useIsPlaying(playhead);
  const ms = useSlowPlace(playhead) * endMs;
  const told = playing
    ? contentionWords.playing
    : momentWords(ms, shared.momentAt(ms), dedicated.momentAt(ms));
  useEffect(() => {
    if (range.current) range.current.value = String(ms);
  }, [ms]);
  return (
    <input
      ref={range}
      type="range"
      className="contention-scrubber"
      min={0}
      max={Math.ceil(endMs / STEP_MS) * STEP_MS}
      step={STEP_MS}
      aria-label={contentionWords.moment}
      aria-valuetext={told}
      onChange={(event) => playhead.moveTo(Number(event.currentTarget.value) / endMs)}
    />
  );
}
