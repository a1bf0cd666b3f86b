import type { ReactNode } from 'react';
import { nameOf } from '../../content/names';
import { footnotesOf, sourceLine } from '../../content/report/document';
import { scenarioInWords, sheetSections, sheetWords } from '../../content/sheet/sheet';
import { modelled } from '../../content/sources';
import { textWords } from '../../content/textView';
import { verdictSentence } from '../../content/verdictSentence';
import { selectReport } from '../../store/report';
import { BlockView } from '../report/BlockView';
import { useExplainer, useTopology } from '../shell/useExplainer';
import { networkRows, type Row } from '../text/networkRows';
import { Marks } from '../verdict/Marks';
import '../report/report.css';
import '../report/reportPrint.css';
import './sheet.css';

type Props = {
  readonly title: string;
  /** The picture and its ruler. */
  readonly figure: ReactNode;
  /** Null where it is too long for paper. */
  readonly address: string | null;
  /** Whether the whole network is listed, too. */
  readonly listsElements: boolean;
};

/** Print page of any network: the answer with its picture, reasons, the whole network, sources and address. */
export function SheetPaper({ title, figure, address, listsElements }: Props) {
  const { report } = useExplainer(selectReport);
  const direction = useExplainer(({ choices }) => choices.direction);
  const topology = useTopology();
  const { assessment, change } = report;
  const { claim, consequence } = verdictSentence(assessment, change);
  const sections = sheetSections(report, topology.links);
  const footnotes = footnotesOf(sections);
  const rows = networkRows(topology, assessment, direction);
  const { name, operator, between, exposure, state } = textWords.columns;
  return (
    <article className="sheet report" aria-label={title}>
      <h2>{title}</h2>
      <p className="sheet-scenario">{scenarioInWords(assessment)}</p>
      <div className="sheet-verdict verdict">
        <Marks assessment={assessment} />
        <p>
          <strong>{claim}</strong> {consequence}
        </p>
      </div>
      {figure}
      {sections.map(({ id, title, blocks }) => (
        <section key={id} data-part={id}>
          <h3>{title}</h3>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a section have no other name and never move.
            <BlockView key={index} block={block} footnotes={footnotes} />
          ))}
        </section>
      ))}
      {listsElements && (
        <section data-part="network">
          <h3>{sheetWords.network}</h3>
          <Elements caption={textWords.nodes} head={[name, operator, state]} rows={rows.nodes} />
          <Elements caption={textWords.links} head={[name, between, exposure, state]} rows={rows.links} />
        </section>
      )}
      <section data-part="sources">
        <h3>{sheetWords.sources}</h3>
        <p>{sheetWords.unmarked}</p>
        <ol className="report-sources">
          {footnotes.map((source) => {
            const { text, url } = sourceLine(source);
            return (
              <li key={source.id}>
                {text}. <span className="report-url">{url}</span>
              </li>
            );
          })}
        </ol>
        {address !== null && (
          <p>
            <strong>{sheetWords.address}</strong> <span className="report-url">{address}</span>
          </p>
        )}
        <p>{sheetWords.model}</p>
      </section>
    </article>
  );
}

type ElementsProps = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
};

function Elements({ caption, head, rows }: ElementsProps) {
  const topology = useTopology();
  const cells = rows.map(({ id, cells }) => [nameOf(topology, id), ...cells].map(modelled));
  return <BlockView block={{ kind: 'table', caption, head, rows: cells }} footnotes={[]} />;
}
