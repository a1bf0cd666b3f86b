import type { Told } from '../../../store/network/derived';
import { marked } from '../../shell/places';
import { Hops } from '../answer/Hops';
import { LessonTour } from '../lesson/LessonTour';
import { FailureRows } from '../question/FailureRows';
import { ElementTables } from '../tables/ElementTables';
import { ChosenElement } from './ChosenElement';
import { NetworkMap, useIsWideMap } from './NetworkMap';

type Props = { readonly told: Told; readonly isText: boolean };

/** Picture or text view, with failures below and the path beside it. */
export function PictureView({ told, isText }: Props) {
  const isWide = useIsWideMap(told);
  return (
    <div className={isWide && !isText ? 'network-rows' : 'columns network-columns'}>
      <LessonTour told={told} />
      <div className="picture-column" {...marked('picture-column')}>
        {isText ? <ElementTables told={told} /> : <NetworkMap told={told} />}
        <FailureRows told={told} />
      </div>
      <div className="network-panel">
        {!isText && <ChosenElement told={told} />}
        <Hops told={told} />
      </div>
    </div>
  );
}
