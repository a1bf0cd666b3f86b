import { useEffect, useMemo, useRef, useState } from 'react';
import { type Section, sourceLine } from '../../content/report/document';
import { dayInWords, type Filing, filingNames, versionInWords } from '../../content/report/filing';
import { reportWords } from '../../content/report/reportDocument';
import { reportJson } from '../../content/report/reportJson';
import { reportMarkdown } from '../../content/report/reportMarkdown';
import { reportFileName, reportViewWords } from '../../content/share';
import type { Source } from '../../content/sources';
import { selectReport } from '../../store/report';
import { Figure } from '../canvas/drawing/Figure';
import { useEscape } from '../navigation/useEscape';
import { useFocusOpenerOnUnmount } from '../navigation/useFocusOpenerOnUnmount';
import { publicAddressOf } from '../share/address';
import { saveFile } from '../share/saveFile';
import { afterPaint } from '../shell/afterPaint';
import { Notices } from '../shell/Notices';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { BlockView, type Footnotes } from './BlockView';
import { fileReport } from './fileReport';
import './report.css';
import './reportPrint.css';

/** Returns the reader's local date as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Path report to read, print and save. */
export function Report() {
  const { store } = useExplainerStore();
  const inView = useExplainer(selectReport);
  const topology = useExplainer((state) => state.topology);
  const { content, hash } = useMemo(() => fileReport(inView), [inView]);
  const [date] = useState(today);
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  // Wait: the dialog that opened this restores its focus on close; leave it alone for an opened address.
  useEffect(() => {
    if (store.getState().historyStep === 'push') afterPaint(() => heading.current?.focus());
  }, [store]);

  const leave = () => store.getState().choose({ view: 'picture' });
  useFocusOpenerOnUnmount('report-opener');
  useEscape(leave);
  const filing: Filing = { date, address: publicAddressOf(inView.query), hash };
  const { title, notice, verify, sections, sources, closing } = content.document;
  const { assessment } = inView.report;
  const fileName = reportFileName(assessment.office, assessment.service, date);
  const save = (ending: string, type: string, text: string) => {
    saveFile(`${fileName}.${ending}`, new Blob([text], { type }));
    setTold(reportViewWords.saved(`${fileName}.${ending}`));
  };
  const filed = [
    [filingNames.date, dayInWords(date)],
    [filingNames.address, filing.address],
    [filingNames.version, versionInWords(content)],
    [filingNames.hash, hash],
  ];
  return (
    <main className="page report">
      <Notices />
      <div className="report-buttons">
        <button type="button" className="button" onClick={leave}>
          {reportViewWords.back}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {reportViewWords.print}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save('md', 'text/markdown', reportMarkdown(content, filing))}
        >
          {reportViewWords.markdown}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save('json', 'application/json', reportJson(content, filing))}
        >
          {reportViewWords.json}
        </button>
        <span role="status">{told}</span>
      </div>
      <article aria-labelledby="report-title" data-hash={hash}>
        <h2 ref={heading} tabIndex={-1} id="report-title">
          {title}
        </h2>
        <p className="report-notice">{notice}</p>
        <dl className="report-proof">
          {filed.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>{verify}</p>
        {sections.map((section) => (
          <SectionView key={section.id} section={section} footnotes={sources}>
            {section.id === 'answer' && (
              <figure className="report-figure" aria-label={reportViewWords.figure}>
                <Figure
                  topology={topology}
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
        <section id="report-sources">
          <h3>{reportWords.sources}</h3>
          <ol className="report-sources">
            {sources.map((source) => (
              <li key={source.id}>
                <SourceLine source={source} />
              </li>
            ))}
          </ol>
          {closing.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      </article>
      <p className="report-running" aria-hidden="true">
        {filing.address} · {filingNames.hash} {hash}
      </p>
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

function SourceLine({ source }: { readonly source: Source }) {
  const { text, url } = sourceLine(source);
  return (
    <>
      {text}.{url && <span className="report-url"> {url}</span>}
    </>
  );
}
