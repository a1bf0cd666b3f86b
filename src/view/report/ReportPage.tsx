import { useRef, useState } from 'react';
import { type Section, sourceLine } from '../../content/report/document';
import {
  dayInWords,
  type FiledContent,
  type Filing,
  filingNames,
  noAddress,
  versionInWords,
} from '../../content/report/filing';
import { reportWords } from '../../content/report/reportDocument';
import { reportJson } from '../../content/report/reportJson';
import { reportMarkdown } from '../../content/report/reportMarkdown';
import { reportViewWords } from '../../content/share';
import type { Source } from '../../content/sources';
import { PanelHeadings } from '../panels/PanelHeadings';
import { saveFile } from '../share/saveFile';
import { BlockView, type Footnotes } from './BlockView';
import './report.css';
import './reportPrint.css';

/** Returns the reader's local date as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

type Props = {
  readonly content: FiledContent;
  readonly filing: Filing;
  /** Without extension. */
  readonly fileName: string;
  readonly heading: React.Ref<HTMLHeadingElement>;
  readonly figure: React.ReactNode;
  /** Section that ends with the figure. */
  readonly figureIn: string;
  readonly onLeave: () => void;
};

/** A filed report to read, print and save. */
export function ReportPage({ content, filing, fileName, heading, figure, figureIn, onLeave }: Props) {
  const [told, setTold] = useState('');
  const article = useRef<HTMLElement>(null);
  const { title, notice, verify, sections, sources, closing } = content.document;
  const { hash } = filing;
  const save = (ending: string, type: string, text: string) => {
    saveFile(`${fileName}.${ending}`, new Blob([text], { type }));
    setTold(reportViewWords.saved(`${fileName}.${ending}`));
  };
  const filed = [
    [filingNames.date, dayInWords(filing.date)],
    [filingNames.address, filing.address ?? noAddress],
    [filingNames.version, versionInWords(content)],
    [filingNames.hash, hash],
  ];
  return (
    <>
      <div className="report-buttons">
        <button type="button" className="button" onClick={onLeave}>
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
      <article ref={article} aria-labelledby="report-title" data-hash={hash}>
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
        <PanelHeadings content={article} label={reportViewWords.contents} />
        {sections.map((section) => (
          <SectionView key={section.id} section={section} footnotes={sources}>
            {section.id === figureIn && (
              <figure className="report-figure" aria-label={reportViewWords.figure}>
                {figure}
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
        {filing.address ?? title} · {filingNames.hash} {hash}
      </p>
    </>
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
