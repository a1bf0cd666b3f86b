import type { Tone } from '../../content/verdictMarks';

const SHAPES: Readonly<Record<Tone, string>> = {
  good: 'M9 17.5 14.5 23 25 11.5',
  bad: 'M8.5 25.5 25.5 8.5',
  out: 'M10 10 24 24M24 10 10 24',
  part: 'M17 2a15 15 0 0 1 0 30Z',
  encrypted: 'M11.5 16h11v8.5h-11zM13.5 16v-3a3.5 3.5 0 0 1 7 0v3',
  nothing: 'M10 17h14',
};

type Props = { readonly tone: Tone; readonly size?: number };

/** Sign of a mark; shape conveys the tone, colour only repeats it. */
export function MarkSign({ tone, size = 34 }: Props) {
  return (
    <svg
      className="mark-sign"
      data-tone={tone}
      viewBox="0 0 34 34"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {tone === 'out' ? (
        <rect x="1.5" y="1.5" width="31" height="31" rx="3" />
      ) : (
        <circle cx="17" cy="17" r={tone === 'good' ? 17 : 14.6} />
      )}
      <path d={SHAPES[tone]} />
    </svg>
  );
}
