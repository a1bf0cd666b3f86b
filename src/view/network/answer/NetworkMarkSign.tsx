import type { NetworkMark } from '../../../content/network/networkMarks';

type Props = { readonly tone: NetworkMark['tone']; readonly size?: number };

/** Sign of a mark; shape conveys the tone, colour only repeats it. */
export function NetworkMarkSign({ tone, size = 34 }: Props) {
  return (
    <svg
      className="mark-sign network-mark"
      data-tone={tone}
      viewBox="0 0 34 34"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <Shape tone={tone} />
    </svg>
  );
}

function Shape({ tone }: Pick<Props, 'tone'>) {
  switch (tone) {
    case 'good':
      return (
        <>
          <circle cx="17" cy="17" r="17" />
          <path d="M9 17.5 14.5 23 25 11.5" />
        </>
      );
    case 'bad':
      return (
        <>
          <circle cx="17" cy="17" r="14.6" />
          <path d="M8.5 25.5 25.5 8.5" />
        </>
      );
    case 'out':
      return (
        <>
          <rect x="1.5" y="1.5" width="31" height="31" rx="3" />
          <path d="M10 10 24 24M24 10 10 24" />
        </>
      );
    case 'part':
      return (
        <>
          <circle cx="17" cy="17" r="15" />
          <path d="M17 2a15 15 0 0 1 0 30Z" />
        </>
      );
    case 'encrypted':
      return (
        <>
          <circle cx="17" cy="17" r="15" />
          <path className="mark-lock" d="M11.5 16h11v8.5h-11zM13.5 16v-3a3.5 3.5 0 0 1 7 0v3" />
        </>
      );
    case 'warning':
    case 'nothing':
      return (
        <>
          <circle cx="17" cy="17" r="14.6" />
          <path d="M10 17h14" />
        </>
      );
  }
}
