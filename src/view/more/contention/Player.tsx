import { useEffect, useState } from 'react';
import { contentionWords, secondsOn } from '../../../content/contention/contentionWords';
import type { PlayableContention } from '../../../store/contention';
import { usePlayhead } from '../playhead/usePlayhead';
import { useReducedMotion } from '../playhead/useReducedMotion';
import { LinkTrack } from './LinkTrack';
import { PlayheadLine } from './PlayheadLine';
import { Scrubber } from './Scrubber';
import { fallMsAt, type Speed } from './speed';
import { Transport } from './Transport';
import { WaitAxis } from './WaitAxis';
import { WaitHistogram } from './WaitHistogram';
import { WaitStrip } from './WaitStrip';
import { waitReachMs } from './waitScale';
import './charts.css';

const kinds = ['shared', 'dedicated'] as const;

/** Player of both lines on one clock; starts at the most telling moment. */
export function Player({ played }: { readonly played: PlayableContention }) {
  const still = useReducedMotion();
  const [speed, setSpeed] = useState<Speed>('20');
  const { endMs, shared } = played;
  const rest = still ? 1 : shared.worstMs / endMs;
  const playhead = usePlayhead(rest, endMs * Number(speed));
  useEffect(() => {
    if (!playhead.isPlaying()) playhead.moveTo(rest);
  }, [playhead, rest]);
  const time = { playhead, endMs, fallMs: fallMsAt(speed) };
  const reachMs = waitReachMs(played);
  return (
    <>
      <Transport played={played} playhead={playhead} speed={speed} still={still} onSpeed={setSpeed} />
      {kinds.map((kind) => (
        <LinkTrack key={kind} kind={kind} link={played[kind]} {...time} />
      ))}
      <Key />
      <div className="contention-charts">
        <section className="contention-strips" aria-label={contentionWords.waits}>
          <h3>{contentionWords.waits}</h3>
          <div className="contention-strip-area">
            {kinds.map((kind) => (
              <WaitStrip key={kind} kind={kind} link={played[kind]} endMs={endMs} reachMs={reachMs} />
            ))}
            <PlayheadLine playhead={playhead} />
          </div>
          <Scrubber played={played} playhead={playhead} />
          <div className="contention-time-axis" aria-hidden="true">
            {[0, 0.5, 1].map((place) => (
              <span key={place}>{secondsOn(place * endMs)}</span>
            ))}
          </div>
          {still && <p className="contention-still">{contentionWords.still}</p>}
        </section>
        <section className="contention-distributions" aria-label={contentionWords.distribution}>
          <h3>{contentionWords.distribution}</h3>
          {kinds.map((kind) => (
            <WaitHistogram
              key={kind}
              kind={kind}
              link={played[kind]}
              reachMs={reachMs}
              playhead={playhead}
              endMs={endMs}
            />
          ))}
          <WaitAxis reachMs={reachMs} />
        </section>
      </div>
    </>
  );
}

function Key() {
  return (
    <ul className="contention-key">
      <li data-sample="watched">{contentionWords.watched}</li>
      <li data-sample="colleague">{contentionWords.colleague}</li>
      <li data-sample="customer">{contentionWords.customer}</li>
      <li data-sample="fallen">{contentionWords.fallen}</li>
      <li data-sample="fullest">{contentionWords.fullest}</li>
    </ul>
  );
}
