import { pictureWords } from '../../../content/pictureLabels';

type Props = {
  readonly scale: number;
  readonly largest: number;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
};

const icons = {
  in: 'M4 9h10M9 4v10',
  out: 'M4 9h10',
  fit: 'M4 7.5V4h3.5M10.500 4H14v3.500M14 10.500V14h-3.500M7.500 14H4v-3.500',
};

/** Before the picture in the order of the page, so that nobody has to pass all of it to reach them. */
export function ZoomButtons({ scale, largest, onZoom, onFit }: Props) {
  const { zoom } = pictureWords;
  const buttons = [
    { name: zoom.in, icon: icons.in, idle: scale >= largest, act: () => onZoom(1.5) },
    { name: zoom.out, icon: icons.out, idle: scale <= 1, act: () => onZoom(1 / 1.5) },
    { name: zoom.fit, icon: icons.fit, idle: scale <= 1, act: onFit },
  ];
  return (
    <fieldset className="zoom-buttons" aria-label={zoom.group}>
      {buttons.map(({ name, icon, idle, act }) => (
        // Not disabled: the one that was just pressed would lose the keyboard.
        <button
          key={name}
          type="button"
          aria-label={name}
          title={name}
          aria-disabled={idle}
          onClick={idle ? undefined : act}
        >
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <path d={icon} />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
