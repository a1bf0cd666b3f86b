import type { ReactNode } from 'react';

type Props = {
  readonly href: string | undefined;
  readonly children: ReactNode;
  readonly className?: string;
  /** Shown on hovering; what has to be read stands in the link. */
  readonly title?: string;
};

/** To a page of somebody else's, which opens beside this one: nobody loses what is in view. */
export function ExternalLink({ href, children, className, title }: Props) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={className} title={title}>
      {children}
    </a>
  );
}
