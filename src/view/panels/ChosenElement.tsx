import { lazy, Suspense, useEffect, useState } from 'react';
import { panelWords } from '../../content/panelWords';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { useExplainer, useTopology } from '../shell/useExplainer';

const ElementCard = lazy(() => import('./ElementCard').then(({ ElementCard }) => ({ default: ElementCard })));

/** Announces what was selected. The words load with the explanation itself, which says if they do not. */
export function ChosenStatus() {
  const topology = useTopology();
  const select = useExplainer((state) => state.choices.select, 'nextFrame');
  const [told, setTold] = useState('');
  useEffect(() => {
    let isGone = false;
    const tell = (words: string) => {
      if (!isGone) setTold(words);
    };
    if (select === null) tell('');
    else
      import('../../content/explanations/chosenWords').then(
        ({ chosenWords }) => tell(chosenWords(topology, select)),
        () => tell(''),
      );
    return () => {
      isGone = true;
    };
  }, [topology, select]);
  return (
    <div role="status" className="visually-hidden" aria-label={panelWords.chosen}>
      <span key={told}>{told}</span>
    </div>
  );
}

/** Card of the selected element where the page has no panel: embedded, and in a lecture. */
export function ChosenCard() {
  const select = useExplainer(
    ({ choices: { embed, tour, select } }) => (embed || tour.lecture === 'on' ? select : null),
    'nextFrame',
  );
  if (select === null) return null;
  return (
    <ErrorBoundary key={select}>
      <Suspense fallback={null}>
        <ElementCard id={select} />
      </Suspense>
    </ErrorBoundary>
  );
}
