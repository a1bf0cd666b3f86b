import type { Mark } from '../../content/verdictMarks';

const SHAPES: Readonly<Record<Mark['tone'], string>> = {
  good: 'M9 17.5 14.5 23 25 11.5',
  bad: 'M8.5 25.5 25.5 8.5',
  warning: 'M17 9v10M17 24.2v.6',
  nothing: 'M10 17h14',
};

/** Sign of a mark; shape conveys the tone, colour only repeats it. */
export function MarkSign({ tone }: { readonly tone: Mark['tone'] }) {
  return (
    <svg className="mark-sign" data-tone={tone} viewBox="0 0 34 34" width="34" height="34" aria-hidden="true">
      <circle cx="17" cy="17" r={tone === 'good' ? 17 : 14.6} />
      <path d={SHAPES[tone]} />
    </svg>
  );
}
