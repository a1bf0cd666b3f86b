import { Fragment } from 'react';
import { type Block, type FiledSource, statementsOfCell } from '../../content/report/document';
import { reportViewWords } from '../../content/share';
import type { Statement } from '../../content/sources';
import '../styles/assumed.css';

/** Starts with footnote 1. */
export type Footnotes = readonly FiledSource[];

/** Number of columns that fit on a phone. */
const WIDEST_ON_PHONE = 3;

type Props = { readonly block: Block; readonly footnotes: Footnotes };

export function BlockView({ block, footnotes }: Props) {
  const said = (statement: Statement) => <Said statement={statement} footnotes={footnotes} />;
  const saidAll = (statements: readonly Statement[]) =>
    statements.map((statement, index) => (
      <Fragment key={statement.text}>
        {index > 0 && ' '}
        {said(statement)}
      </Fragment>
    ));
  switch (block.kind) {
    case 'sentences':
      return <p>{saidAll(block.statements)}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item.text}>{said(item)}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className="report-facts">
          {block.facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said(value)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <section
          className="report-table"
          data-wide={block.head.length > WIDEST_ON_PHONE}
          aria-label={block.caption}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too.
          tabIndex={0}
        >
          <p className="report-sideways">{reportViewWords.sideways}</p>
          <table>
            <caption>{block.caption}</caption>
            <thead>
              <tr>
                {block.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => {
                const cells = row.map(statementsOfCell);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and none ever moves.
                  <tr key={at}>
                    {cells.map((cell, index) => {
                      const Cell = index === 0 ? 'th' : 'td';
                      return (
                        <Cell key={block.head[index]} {...(index === 0 && { scope: 'row' })}>
                          {index === block.assumed ? (
                            <strong className="assumed">{saidAll(cell)}</strong>
                          ) : (
                            saidAll(cell)
                          )}
                        </Cell>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      );
    case 'verbatim':
      return (
        <figure className="report-verbatim">
          <figcaption>{block.caption}</figcaption>
          <pre translate="no">{block.text}</pre>
        </figure>
      );
  }
}

/** Keeps "PE 1" on one line. */
const glued = (text: string) => text.replace(/ (?=\d\b)/g, '\u00a0');

function Said({ statement, footnotes }: { readonly statement: Statement; readonly footnotes: Footnotes }) {
  const number = footnotes.findIndex(({ id }) => id === statement.source) + 1;
  return (
    <>
      {glued(statement.text)}
      {number > 0 && <sup>{number}</sup>}
    </>
  );
}
