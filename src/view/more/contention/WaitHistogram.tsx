import { useMemo } from 'react';
import { linkNames } from '../../../content/contention/contention';
import { milliseconds } from '../../../content/contention/contentionWords';
import type { PlayableLink } from '../../../store/contention';
import { useWidth } from '../../shell/useWidth';
import type { Playhead } from '../playhead/playhead';
import { useIsPlaying, useSlowPlace } from '../playhead/usePlayhead';
import { WAIT_STEPS } from './waitScale';

/** Equals the height in the style sheet. */
const HEIGHT = 112;
const BASE = HEIGHT - 1;
/** Row height of percentile labels above the bars; labels further right are lower. */
const ROW = 16;
const HIGHEST_BAR = HEIGHT - 3 * ROW - 4;
/** Room for the last label. */
const RIGHT = 84;

const marks = ['p50', 'p95', 'p99'] as const;

function bars(counts: readonly number[], highest: number, width: number): string {
  const step = width / WAIT_STEPS;
  return counts
    .map((count, index) => {
      if (count === 0) return '';
      const height = Math.max(1.5, (count / highest) * HIGHEST_BAR);
      const x = (index * step + 1).toFixed(1);
      return `M${x} ${BASE}v${(-height).toFixed(1)}h${(step - 2).toFixed(1)}v${height.toFixed(1)}z`;
    })
    .join('');
}

type Props = {
  readonly kind: 'shared' | 'dedicated';
  readonly link: PlayableLink;
  readonly reachMs: number;
  readonly playhead: Playhead;
  readonly endMs: number;
};

/** Histogram of waits: of the whole run or, while playing, of packets so far in front of the rest. */
export function WaitHistogram({ kind, link, reachMs, playhead, endMs }: Props) {
  const { ref, width } = useWidth<SVGSVGElement>();
  const plot = Math.max(0, (width ?? 0) - RIGHT);
  const playing = useIsPlaying(playhead);
  const ms = useSlowPlace(playhead) * endMs;
  const stepMs = reachMs / WAIT_STEPS;
  const whole = useMemo(() => link.waitCounts(Number.POSITIVE_INFINITY, stepMs, WAIT_STEPS), [link, stepMs]);
  const highest = Math.max(1, ...whole);
  return (
    <figure className="contention-histogram" data-link={kind}>
      <figcaption>{linkNames[kind]}</figcaption>
      <svg ref={ref} aria-hidden="true">
        <path className="contention-bars" data-when="later" d={bars(whole, highest, plot)} />
        <path
          className="contention-bars"
          data-when="now"
          d={bars(playing ? link.waitCounts(ms, stepMs, WAIT_STEPS) : whole, highest, plot)}
        />
        {marks.map((mark, row) => {
          const waitMs = link.run.summary.waitMs[mark];
          const x = Math.round((waitMs / reachMs) * plot) + 0.5;
          return (
            <g key={mark}>
              <line className="contention-mark" x1={x} x2={x} y1={row * ROW + 2} y2={BASE} />
              <text className="contention-mark-name" x={x + 5} y={row * ROW + 13}>
                {mark} <tspan>{milliseconds(waitMs)}</tspan>
              </text>
            </g>
          );
        })}
        <line className="contention-axis" x2="100%" y1={HEIGHT - 0.75} y2={HEIGHT - 0.75} />
      </svg>
    </figure>
  );
}
