import { useEffect, useRef, useState } from 'react';
import { presentWords } from '../../content/tour/presentWords';

/** Says that the lecture has begun, and that the picture is back; the blank screen speaks for itself. */
export function LectureStatus({ isBlank }: { readonly isBlank: boolean }) {
  const [told, setTold] = useState('');
  const wasBlank = useRef(false);
  useEffect(() => {
    if (!isBlank) setTold(wasBlank.current ? presentWords.isShown : presentWords.opened);
    wasBlank.current ||= isBlank;
  }, [isBlank]);
  return (
    <p role="status" className="visually-hidden" aria-label={presentWords.state}>
      {isBlank ? '' : told}
    </p>
  );
}
