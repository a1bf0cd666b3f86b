import { type FocusEvent, useCallback, useEffect, useId, useRef, useState, useTransition } from 'react';
import { flushSync } from 'react-dom';
import { pageWords } from '../../content/controls';
import { pictureWords } from '../../content/pictureWords';
import type { ExplainerState } from '../../store/explainerStore';
import { AsItCame, useIsAsItCame } from '../shell/AsItCame';
import { useAnswer } from '../shell/answer';
import { elementIdOf, focusableElement } from '../shell/elementById';
import { marked } from '../shell/places';
import { ReloadButton } from '../shell/ReloadButton';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { useIsPrinting } from '../shell/useIsPrinting';
import { useLayoutKind } from './layouts/layoutKind';
import type { Zoom } from './states/zoom';
import { useLiveCanvas } from './useLiveCanvas';
import { usePictureEvents } from './usePictureEvents';
import { ZoomButtons } from './ZoomButtons';
import './picture.css';

const selectScenario = ({ choices }: ExplainerState) => choices.scenario;
const readPicture = ({ choices: { scenario, direction, select, exceptions } }: ExplainerState) => [
  scenario,
  direction,
  select,
  exceptions.internetOnly,
];

/**
 * Picture of the network: a still drawing, replaced in place by a live one when pointer or focus comes near.
 */
export function NetworkPicture() {
  const id = useId();
  const { store } = useExplainerStore();
  const isAsItCame = useIsAsItCame(readPicture);
  const answer = useAnswer(!isAsItCame);
  const scenario = useExplainer(selectScenario, 'nextFrame');
  const kind = useLayoutKind();
  const area = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const [zoom, setZoom] = useState<Zoom>({ scale: 1, asked: [] });
  const [isNear, setNear] = useState(false);
  const [isReady, setReady] = useState(false);
  // Animate only later changes, not what was in view when the picture became live.
  const [calm, setCalm] = useState(scenario);
  const [, startMounting] = useTransition();
  const { Canvas, isLost } = useLiveCanvas(isNear);
  // Print the still drawing, which scales; the live one keeps its measured screen width.
  const isPrinting = useIsPrinting();
  const isLive = isReady && !isPrinting;

  const comeNear = () => {
    if (!isNear) startMounting(() => setNear(true));
  };
  useEffect(() => {
    // Focus may have been inside before the script ran.
    if (area.current?.contains(document.activeElement)) setNear(true);
  }, []);

  const { events, moved } = usePictureEvents(area, kind);
  const onFocus = ({ target }: FocusEvent) => {
    comeNear();
    const focused = elementIdOf(target.closest('[data-id]'));
    if (focused) setVisited(focused);
  };
  const onReady = useCallback(() => {
    // Move the focus from the still drawing to the same element of the live one.
    const { activeElement } = document;
    const focused = area.current?.contains(activeElement) ? elementIdOf(activeElement) : null;
    flushSync(() => {
      setReady(true);
      setCalm(store.getState().choices.scenario);
    });
    focusableElement(focused)?.focus({ preventScroll: true });
  }, [store]);

  return (
    <>
      <div
        className="picture"
        {...marked('picture')}
        data-live={isLive}
        data-pulses={scenario !== calm}
        onPointerEnter={comeNear}
        onPointerMove={comeNear}
      >
        {kind === 'wide' ? <ZoomButtons zoom={zoom} onZoom={setZoom} onFocus={comeNear} /> : null}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a layout of its own. */}
        <div
          ref={area}
          className="picture-area"
          role="group"
          tabIndex={-1}
          aria-label={pictureWords.picture}
          {...events}
          onFocus={onFocus}
        >
          {isLive ? null : (
            <AsItCame className="picture-still" isAsItCame={isAsItCame}>
              {answer && <answer.StillPicture id={`${id}-still`} visited={visited} />}
            </AsItCame>
          )}
          {isNear && Canvas !== null ? (
            <div className="picture-live" inert={!isReady} aria-hidden={isReady ? undefined : true}>
              <Canvas id={`${id}-live`} {...{ visited, moved, zoom, onReady }} onZoom={setZoom} />
            </div>
          ) : null}
        </div>
      </div>
      {isLost ? (
        <div className="picture-lost" role="status">
          <p>{pageWords.pictureStandsStill}</p>
          <ReloadButton />
        </div>
      ) : null}
    </>
  );
}
