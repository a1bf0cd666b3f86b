import { useId } from 'react';
import type { SpanS } from '../../../analysis/clockTimes';
import type { Failover } from '../../../analysis/failover';
import type { Phase } from '../../../analysis/failoverPhases';
import { fractionOf, timeTicks } from './timeScale';
import './flowBar.css';

const percent = (fraction: number) => `${(fraction * 100).toFixed(3)}%`;

type Stretch = { readonly x: string; readonly width: string };

const between = (from: number, to: number): Stretch => ({ x: percent(from), width: percent(to - from) });

type Props = {
  readonly failover: Failover;
  readonly line: 'microsoft' | 'azure-private' | 'internet';
  readonly chosen: boolean;
  /** Current moment, 0..1. */
  readonly at: number;
};

/** Bar of traffic by one clock: height is the share of flows, width the duration. */
export function FlowBar({ failover, line, chosen, at }: Props) {
  const hatch = useId();
  const thick = chosen ? 24 : 14;
  const height = chosen ? 56 : 40;
  const top = (height - thick) / 2 + 3;
  const wasAlreadyDown = failover.ending === 'already-down';
  return (
    <svg className="failover-bar" width="100%" height={height} aria-hidden="true" data-chosen={chosen}>
      <Hatch id={`${hatch}-sure`} yellow={7} />
      <Hatch id={`${hatch}-maybe`} yellow={3} />
      {timeTicks.map((seconds) => (
        <line
          key={seconds}
          className="failover-grid"
          x1={percent(fractionOf(seconds))}
          x2={percent(fractionOf(seconds))}
          y2={height}
        />
      ))}
      {failover.ending === 'not-timed' ? null : wasAlreadyDown ? (
        <Down {...between(0, fractionOf(0))} y={top} height={thick} />
      ) : (
        <Through line={line} {...between(0, fractionOf(0))} y={top} height={thick} />
      )}
      {failover.phases.map((phase) => (
        <PhaseDrawing
          key={phase.fromS}
          leaking={failover.exposedAfter}
          phase={phase}
          switched={failover.switched}
          line={phase.state === 'on-internet' ? 'internet' : line}
          top={top}
          thick={thick}
          hatch={hatch}
        />
      ))}
      {failover.measured && <Bracket span={failover.measured} y={top - 4} />}
      <line
        className="failover-instant"
        x1={percent(fractionOf(0))}
        x2={percent(fractionOf(0))}
        y2={height}
      />
      <line className="failover-playhead" x1={percent(at)} x2={percent(at)} y2={height} />
    </svg>
  );
}

function Hatch({ id, yellow }: { readonly id: string; readonly yellow: number }) {
  return (
    <defs>
      <pattern id={id} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="failover-hatch-ground" width="14" height="14" />
        <rect className="failover-hatch" width={yellow} height="14" />
      </pattern>
    </defs>
  );
}

type PhaseProps = {
  readonly leaking: boolean;
  readonly phase: Phase;
  readonly switched: SpanS | null;
  readonly line: Props['line'];
  readonly top: number;
  readonly thick: number;
  readonly hatch: string;
};

function PhaseDrawing({ leaking, phase, switched, line, top, thick, hatch }: PhaseProps) {
  const from = fractionOf(phase.fromS);
  const to = phase.toS === null ? 1 : fractionOf(phase.toS);
  if (phase.state === 'undecided') return null;
  if (phase.state === 'down') {
    return <Down {...between(from, to)} y={top} height={thick} leaking={leaking && phase.toS === null} />;
  }
  const through = thick * phase.carried;
  const lost = thick - through;
  const sureUntil = switched ? Math.max(from, Math.min(to, fractionOf(switched.fromS))) : to;
  return (
    <>
      {through > 0 && <Through line={line} {...between(from, to)} y={top + lost} height={through} />}
      {lost > 0 && phase.state === 'in-part' && <Down {...between(from, to)} y={top} height={lost} />}
      {lost > 0 && phase.state !== 'in-part' && (
        <>
          <rect {...between(from, sureUntil)} y={top} height={lost} fill={`url(#${hatch}-sure)`} />
          <rect {...between(sureUntil, to)} y={top} height={lost} fill={`url(#${hatch}-maybe)`} />
          <rect className="failover-lost" {...between(from, to)} y={top} height={lost} />
        </>
      )}
    </>
  );
}

type Place = Stretch & { readonly y: number; readonly height: number };

/** Draws private traffic solid, public internet as two rails. */
function Through({ line, ...place }: Place & { readonly line: Props['line'] }) {
  if (line !== 'internet') return <rect className="failover-through" data-line={line} {...place} />;
  const rail = Math.min(4.5, place.height / 4);
  return (
    <>
      <rect className="failover-through" data-line={line} {...place} height={rail} />
      <rect
        className="failover-through"
        data-line={line}
        {...place}
        y={place.y + place.height - rail}
        height={rail}
      />
    </>
  );
}

/** Draws an outage; if leaking, packets still go out to the public internet. */
function Down({ leaking = false, ...place }: Place & { readonly leaking?: boolean }) {
  const { height } = place;
  if (!leaking) return <rect className="failover-down" {...place} />;
  return (
    <svg className="failover-leak" aria-hidden="true" {...place}>
      <line x2="100%" y1="1.5" y2="1.5" />
      <line x2="100%" y1={height - 1.5} y2={height - 1.5} />
    </svg>
  );
}

function Bracket({ span, y }: { readonly span: SpanS; readonly y: number }) {
  const x1 = percent(fractionOf(span.fromS));
  const x2 = percent(fractionOf(span.toS));
  return (
    <g className="failover-bracket">
      <line x1={x1} x2={x2} y1={y - 5} y2={y - 5} />
      <line x1={x1} x2={x1} y1={y - 6} y2={y} />
      <line x1={x2} x2={x2} y1={y - 6} y2={y} />
    </g>
  );
}
