import type { ReactNode } from 'react';

type Props = {
  readonly href: string | undefined;
  readonly children: ReactNode;
  readonly className?: string;
  /** Tooltip; essential text belongs in the link. */
  readonly title?: string;
};

/** Link to another site; opens a new tab, so that the view is kept. */
export function ExternalLink({ href, children, className, title }: Props) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={className} title={title}>
      {children}
    </a>
  );
}
