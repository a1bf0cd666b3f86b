import { useMemo } from 'react';
import { linkNames } from '../../../content/contention/contention';
import type { PlayableLink } from '../../../store/contention';
import { useWidth } from '../../shell/useWidth';

const HEIGHT = 100;
const TOP = 14;
const SIGN = 3.5;

type Props = {
  readonly kind: 'shared' | 'dedicated';
  readonly link: PlayableLink;
  readonly endMs: number;
  readonly reachMs: number;
};

/** Plots each watched packet by send time: its wait as height, or a cross if dropped. */
export function WaitStrip({ kind, link, endMs, reachMs }: Props) {
  const { ref, width } = useWidth<SVGSVGElement>();
  const { sentMs, waitMs, lostMs } = link.run.own;
  const needles = useMemo(() => {
    const x = (ms: number) => ((ms / endMs) * (width ?? 0)).toFixed(1);
    const y = (wait: number) => (HEIGHT - 1 - (wait / reachMs) * (HEIGHT - TOP)).toFixed(1);
    return Array.from(waitMs, (wait, packet) =>
      wait > 0 ? `M${x(sentMs[packet] ?? 0)} ${HEIGHT - 1}V${y(wait)}` : '',
    ).join('');
  }, [sentMs, waitMs, endMs, reachMs, width]);
  const crosses = useMemo(
    () =>
      Array.from(lostMs, (ms) => {
        const x = (ms / endMs) * (width ?? 0);
        return `M${(x - SIGN).toFixed(1)} 4l${2 * SIGN} ${2 * SIGN}m0 ${-2 * SIGN}l${-2 * SIGN} ${2 * SIGN}`;
      }).join(''),
    [lostMs, endMs, width],
  );
  return (
    <div className="contention-strip" data-link={kind}>
      <span className="contention-strip-name">{linkNames[kind]}</span>
      <svg ref={ref} width="100%" height={HEIGHT} aria-hidden="true">
        <line className="contention-grid" x2="100%" y1={TOP} y2={TOP} />
        <path className="contention-needles" d={needles} />
        <path className="contention-lost" d={crosses} />
        <line className="contention-axis" x2="100%" y1={HEIGHT - 0.75} y2={HEIGHT - 0.75} />
      </svg>
      <span className="contention-reach" aria-hidden="true">
        {reachMs} ms
      </span>
    </div>
  );
}
