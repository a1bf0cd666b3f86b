import { useEffect, useState } from 'react';
import { presentWords } from '../../content/tour/presentWords';

const inMinutes = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Elapsed time of the lecture. */
export function Elapsed() {
  const [startMs, setStartMs] = useState(() => performance.now());
  const [nowMs, setNowMs] = useState(startMs);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const restart = () => {
    setStartMs(performance.now());
    setNowMs(performance.now());
  };
  return (
    <p className="elapsed">
      <span role="timer" aria-label={presentWords.elapsed}>
        {inMinutes(Math.max(0, Math.floor((nowMs - startMs) / 1000)))}
      </span>
      <button type="button" className="quiet-button" onClick={restart}>
        {presentWords.restartClock}
      </button>
    </p>
  );
}
