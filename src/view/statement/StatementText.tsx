import { sourceMark } from '../../content/sourceMarks';
import type { Source, Statement } from '../../content/sources';
import { sources } from '../../content/sources';
import { ExternalLink } from './ExternalLink';

/** Statement with the mark of its source. */
export function StatementText({ statement }: { readonly statement: Statement }) {
  return (
    <p className="told">
      {statement.text} <SourceMark id={statement.source} />
    </p>
  );
}

/** Words that link to their source where its name does not fit; our own are marked as elsewhere. */
export function SourcedWords({
  id,
  children,
}: {
  readonly id: Statement['source'];
  readonly children: string;
}) {
  const source: Source = sources[id];
  if (source.url === undefined)
    return (
      <>
        {children} <SourceMark id={id} />
      </>
    );
  return (
    <ExternalLink href={source.url} title={sourceMark(id).label}>
      {children}
    </ExternalLink>
  );
}

export function SourceMark({ id }: { readonly id: Statement['source'] }) {
  const { kind, label } = sourceMark(id);
  const source: Source = sources[id];
  const title = source.dated ? `${source.title}, ${source.dated}` : source.title;
  const shown = (
    <>
      <svg
        className="source-sign"
        data-kind={kind}
        viewBox="0 0 10 10"
        width="9"
        height="9"
        aria-hidden="true"
      >
        {kind === 'article' || kind === 'documentation' ? (
          <circle cx="5" cy="5" r={kind === 'article' ? 4.4 : 3.4} />
        ) : (
          <path d={kind === 'inference' ? 'M5 .9 9.1 5 5 9.1 .9 5Z' : 'M1.5 1.5h7v7h-7Z'} />
        )}
      </svg>
      {label}
    </>
  );
  return source.url ? (
    <span className="source" data-source={id}>
      <ExternalLink href={source.url} title={title}>
        {shown}
      </ExternalLink>
    </span>
  ) : (
    <span className="source" title={title} data-source={id}>
      {shown}
    </span>
  );
}

export function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  return statements.map((statement) => <StatementText key={statement.text} statement={statement} />);
}
