import { useEffect, useMemo, useRef, useState } from 'react';
import { elementWords } from '../../../content/network/elementWords';
import { networkPageWords } from '../../../content/network/pageWords';
import { networkReportContent } from '../../../content/network/report/networkFiling';
import { networkReportWords } from '../../../content/network/report/networkReportWords';
import { networkReportFileName } from '../../../content/share';
import { describedRisks } from '../../../model/topology';
import type { Told } from '../../../store/network/derived';
import { lengthOf, pageAddress } from '../../../store/network/handingOn';
import { networkReportOf } from '../../../store/network/networkReport';
import { selectIsStale } from '../../../store/network/networkSelectors';
import { addressOf } from '../../../store/network/networkSync';
import { openingShown } from '../../../store/network/shown';
import { MapFigure } from '../../map/MapFigure';
import { useEscape } from '../../navigation/useEscape';
import { canonicalJson } from '../../report/canonicalJson';
import { ReportPage, today } from '../../report/ReportPage';
import { sha256 } from '../../report/sha256';
import { afterPaint } from '../../shell/afterPaint';
import { Progress } from '../overview/Progress';
import { plainName } from '../state/files';
import { NetworkNotices } from '../state/NetworkNotices';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import { useOverview } from '../state/useOverview';
import './networkReport.css';

type Props = { readonly told: Told; readonly text: string };

/** Report on the whole network, once every answer has been computed. */
export function NetworkReportView({ told, text }: Props) {
  const store = useNetworkStore();
  const worked = useOverview(told.description);
  const isStale = useNetwork(selectIsStale);
  const need = useNetwork((state) => state.shown.need);
  const address = useReportAddress(text);
  const [date] = useState(today);
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = () => store.getState().show('picture');
  useEscape(leave);
  const filed = useMemo(() => {
    const inView = networkReportOf(text, need, told, worked);
    if (!inView) return null;
    const content = networkReportContent(inView.report, inView.facts);
    return { content, hash: sha256(canonicalJson(content)) };
  }, [text, need, told, worked]);
  const isReady = filed !== null && address !== undefined;
  useEffect(() => {
    if (isReady && store.getState().historyStep === 'push') afterPaint(() => heading.current?.focus());
  }, [store, isReady]);

  return (
    <main id="main" className="page report network-report" tabIndex={-1}>
      <NetworkNotices told={told} />
      {isStale && <p className="live-stale">{networkPageWords.stale}</p>}
      {isReady ? (
        <ReportPage
          content={filed.content}
          filing={{ date, address, hash: filed.hash }}
          fileName={networkReportFileName(plainName(told.topology.name), date)}
          heading={heading}
          figureIn="question"
          figure={
            <MapFigure
              topology={told.topology}
              states={told.answer.map}
              place="page"
              name={elementWords.map(told.topology.name)}
              theme="light"
            />
          }
          onLeave={leave}
        />
      ) : (
        <>
          <p>{networkReportWords.working}</p>
          <Progress state={worked} risks={describedRisks(told.topology).length} />
        </>
      )}
    </main>
  );
}

/** Returns undefined while the network is being encoded, null where the address would be too long. */
function useReportAddress(text: string): string | null | undefined {
  const store = useNetworkStore();
  const asked = useNetwork((state) => state.asked);
  const need = useNetwork((state) => state.shown.need);
  const [address, setAddress] = useState<string | null>();
  useEffect(() => {
    let isOld = false;
    void addressOf({
      ...store.getState(),
      text,
      asked,
      shown: { ...openingShown, need },
      view: 'report',
    }).then((end) => {
      const whole = pageAddress(location) + end;
      if (!isOld) setAddress(lengthOf(whole) === 'short' ? whole : null);
    });
    return () => {
      isOld = true;
    };
  }, [store, text, asked, need]);
  return address;
}
