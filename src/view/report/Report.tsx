import { useState } from 'react';
import { footnotesOf, type Section, sourceLine } from '../../content/report/document';
import { type Filing, reportDocument, reportWords } from '../../content/report/reportDocument';
import { reportJson } from '../../content/report/reportJson';
import { reportMarkdown } from '../../content/report/reportMarkdown';
import { reportFileName, reportViewWords } from '../../content/share';
import { notAffiliated } from '../../content/simplifications';
import { selectReport } from '../../store/report';
import { Figure } from '../canvas/Figure';
import { Notices } from '../page/Notices';
import { publicAddressOf } from '../share/address';
import { saveFile } from '../share/saveFile';
import { useExplainer, useExplainerStore } from '../useExplainer';
import { BlockView, type Footnotes } from './BlockView';
import './report.css';

/** The day where the reader is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The evidence report as a page to read, to print and to save. */
export function Report() {
  const { store } = useExplainerStore();
  const { report, content, hash, query } = useExplainer(selectReport);
  const [date] = useState(today);
  const filing: Filing = { date, address: publicAddressOf(query), hash };
  const { title, notice, proof, sections } = reportDocument(report, filing);
  const footnotes = footnotesOf(sections);
  const { assessment } = report;
  const fileName = reportFileName(assessment.office, assessment.service, date);
  const save = (ending: string, type: string, text: string) =>
    saveFile(`${fileName}.${ending}`, new Blob([text], { type }));
  return (
    <main className="page report">
      <Notices />
      <div className="report-buttons">
        <button type="button" className="button" onClick={() => store.getState().choose({ view: 'picture' })}>
          {reportViewWords.back}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {reportViewWords.print}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save('md', 'text/markdown', reportMarkdown(report, filing))}
        >
          {reportViewWords.markdown}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save('json', 'application/json', reportJson(report, content, filing))}
        >
          {reportViewWords.json}
        </button>
      </div>
      <article aria-labelledby="report-title" data-hash={hash}>
        <h2 id="report-title">{title}</h2>
        <p className="report-notice">{notice}</p>
        <dl className="report-proof">
          {proof.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>{reportWords.verify}</p>
        {sections.map((section) => (
          <SectionView key={section.id} section={section} footnotes={footnotes}>
            {section.id === 'answer' && (
              <figure className="report-figure" aria-label={reportViewWords.figure}>
                <Figure
                  assessment={assessment}
                  direction="request"
                  selected={null}
                  layout="wide"
                  theme="light"
                  id="report"
                />
              </figure>
            )}
          </SectionView>
        ))}
        <section>
          <h3>{reportWords.sources}</h3>
          <p>{reportWords.unmarked}</p>
          <ol className="report-sources">
            {footnotes.map((id) => (
              <li key={id}>
                <SourceLine id={id} />
              </li>
            ))}
          </ol>
          <p>{notAffiliated}</p>
        </section>
      </article>
    </main>
  );
}

type SectionProps = {
  readonly section: Section;
  readonly footnotes: Footnotes;
  readonly children: React.ReactNode;
};

function SectionView({ section, footnotes, children }: SectionProps) {
  return (
    <section id={`report-${section.id}`}>
      <h3>{section.title}</h3>
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a section have no other name and never move.
        <BlockView key={index} block={block} footnotes={footnotes} />
      ))}
      {children}
    </section>
  );
}

function SourceLine({ id }: { readonly id: Footnotes[number] }) {
  const { text, url } = sourceLine(id);
  return (
    <>
      {text}.{url && <span className="report-url"> {url}</span>}
    </>
  );
}
