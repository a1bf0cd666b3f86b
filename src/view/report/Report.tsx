import { useEffect, useMemo, useRef, useState } from 'react';
import { reportFileName } from '../../content/share';
import { selectReport } from '../../store/report';
import { Figure } from '../canvas/drawing/Figure';
import { useEscape } from '../navigation/useEscape';
import { useFocusOpenerOnUnmount } from '../navigation/useFocusOpenerOnUnmount';
import { publicAddressOf } from '../share/address';
import { afterPaint } from '../shell/afterPaint';
import { Notices } from '../shell/Notices';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { fileReport } from './fileReport';
import { ReportPage, today } from './ReportPage';

/** Path report to read, print and save. */
export function Report() {
  const { store } = useExplainerStore();
  const inView = useExplainer(selectReport);
  const topology = useExplainer((state) => state.topology);
  const { content, hash } = useMemo(() => fileReport(inView), [inView]);
  const [date] = useState(today);
  const heading = useRef<HTMLHeadingElement>(null);

  // Wait: the dialog that opened this restores its focus on close; leave it alone for an opened address.
  useEffect(() => {
    if (store.getState().historyStep === 'push') afterPaint(() => heading.current?.focus());
  }, [store]);

  const leave = () => store.getState().choose({ view: 'picture' });
  useFocusOpenerOnUnmount('report-opener');
  useEscape(leave);
  const { assessment } = inView.report;
  return (
    <main id="main" className="page report" tabIndex={-1}>
      <Notices />
      <ReportPage
        content={content}
        filing={{ date, address: publicAddressOf(inView.query), hash }}
        fileName={reportFileName(assessment.office, assessment.service, date)}
        heading={heading}
        figureIn="answer"
        figure={
          <Figure
            topology={topology}
            assessment={assessment}
            direction="request"
            selected={null}
            layout="wide"
            theme="light"
            id="report"
          />
        }
        onLeave={leave}
      />
    </main>
  );
}
