import { pictureWords } from '../../content/pictureWords';
import { LARGEST, type Zoom, type ZoomStep } from './states/zoom';

type Props = {
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  /** Called before the first press by keyboard: only the live picture zooms. */
  readonly onFocus: () => void;
};

const icons: Readonly<Record<ZoomStep, string>> = {
  in: 'M4 9h10M9 4v10',
  out: 'M4 9h10',
  fit: 'M4 7.5V4h3.5M10.500 4H14v3.500M14 10.500V14h-3.500M7.500 14H4v-3.500',
};

const steps = ['in', 'out', 'fit'] as const;

/** Precedes the picture in tab order, so that it can be reached without passing the elements. */
export function ZoomButtons({ zoom, onZoom, onFocus }: Props) {
  const { zoom: words } = pictureWords;
  const isIdle = (step: ZoomStep) => (step === 'in' ? zoom.scale >= LARGEST : zoom.scale <= 1);
  return (
    <fieldset className="zoom-buttons" aria-label={words.group} onFocus={onFocus}>
      {steps.map((step) => (
        // Do not disable: the button just pressed would lose focus.
        <button
          key={step}
          type="button"
          aria-label={words[step]}
          title={words[step]}
          aria-disabled={zoom.asked.length === 0 && isIdle(step)}
          onClick={() => onZoom({ ...zoom, asked: [...zoom.asked, step] })}
        >
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <path d={icons[step]} />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
