import type { Told } from '../../store/network/derived';
import { More } from '../more/More';
import { Panel } from '../panels/Panel';
import { LazySheet } from '../print/LazySheet';
import { marked } from '../shell/places';
import { TextView } from '../text/TextView';
import { LessonTour } from './lesson/LessonTour';
import { networkPanels, networkTopics } from './panel/networkPanels';
import { NetworkMap, useIsWideMap } from './picture/NetworkMap';
import { ReplyChoice } from './picture/ReplyChoice';
import { FailureRows } from './question/FailureRows';

const loadSheet = () => import('./picture/NetworkSheet').then(({ NetworkSheet }) => NetworkSheet);

type Props = { readonly told: Told; readonly isText: boolean };

/** Picture or text view with failures below and the panel beside it, then the topics. */
export function PictureView({ told, isText }: Props) {
  const isWide = useIsWideMap(told);
  return (
    <>
      <div className={isWide && !isText ? 'network-rows' : 'columns network-columns'}>
        <LessonTour told={told} />
        <div className="picture-column" {...marked('picture-column')}>
          {isText ? (
            <>
              <ReplyChoice told={told} />
              <TextView />
            </>
          ) : (
            <NetworkMap told={told} />
          )}
          <FailureRows told={told} />
        </div>
        <Panel contents={networkPanels} />
      </div>
      <More contents={networkTopics} />
      <LazySheet load={loadSheet} />
    </>
  );
}
