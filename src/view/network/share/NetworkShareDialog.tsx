import { handOnWords } from '../../../content/network/handOnWords';
import { answerMarkdown } from '../../../content/network/report/answerMarkdown';
import { networkShareWords } from '../../../content/network/shareWords';
import { embedFrame, shareWords, singleFileName } from '../../../content/share';
import type { Told } from '../../../store/network/derived';
import { lengthOf } from '../../../store/network/handingOn';
import { pathOf } from '../../../store/network/networkReport';
import { selectTold } from '../../../store/network/networkSelectors';
import { noTour } from '../../../store/network/networkTour';
import { openingShown } from '../../../store/network/shown';
import { isFromDisk } from '../../share/address';
import { CopyField } from '../../share/CopyField';
import { OneFile, ReportSection, ShareFrame, ShareSection } from '../../share/ShareFrame';
import { Loading } from '../../shell/Loading';
import { HandOnButtons } from '../handOn/HandOnButtons';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import { embeddedHeight } from './embeddedHeight';
import { NetworkPictureExport } from './NetworkPictureExport';
import { useAddresser } from './useAddresser';

type Props = { readonly onClose: () => void };

const counted = (text: string) => text.length.toLocaleString('en-GB');

/** Dialog with all ways to hand on this view of the network. */
export function NetworkShareDialog({ onClose }: Props) {
  const told = useNetwork(selectTold);
  return told && <Dialog told={told} onClose={onClose} />;
}

function Dialog({ told, onClose }: Props & { readonly told: Told }) {
  const store = useNetworkStore();
  const asked = useNetwork((state) => state.asked);
  const view = useNetwork((state) => state.view);
  const shown = useNetwork((state) => state.shown);
  const tour = useNetwork((state) => state.tour);
  const addressed = useAddresser();
  if (!addressed) return <ShareFrame onClose={onClose}>{() => <Loading />}</ShareFrame>;
  const link = addressed({ asked, view, shown: { ...shown, embed: false }, tour });
  const picture = addressed({ asked, view: 'picture', shown: openingShown, tour: noTour });
  const embedded = addressed({
    asked,
    view: 'picture',
    shown: { ...openingShown, embed: true },
    tour: noTour,
  });
  const isShort = lengthOf(picture) === 'short' && !isFromDisk();
  const path = pathOf(told, shown.need);
  return (
    <ShareFrame onClose={onClose}>
      {(close) => (
        <>
          <ShareSection title={shareWords.link}>
            <LinkField link={link} />
          </ShareSection>
          <ShareSection title={networkShareWords.file}>
            <p>{handOnWords.nameless}</p>
            <div className="copy-field-row">
              <HandOnButtons withLink={false} />
            </div>
          </ShareSection>
          <ShareSection title={shareWords.picture}>
            <NetworkPictureExport told={told} path={path} address={isShort ? picture : ''} />
          </ShareSection>
          <ShareSection title={networkShareWords.answer}>
            <CopyField
              label={networkShareWords.answerLabel}
              button={networkShareWords.copyAnswer}
              text={answerMarkdown(told.topology.name, path, isShort ? picture : null)}
            />
          </ShareSection>
          <ReportSection
            what={networkShareWords.reportWhat}
            onOpen={() => {
              close();
              store.getState().show('report');
            }}
          />
          <ShareSection title={shareWords.embed}>
            {isFromDisk() ? (
              <p>{shareWords.embedFromDisk}</p>
            ) : lengthOf(embedded) === 'too-long' ? (
              <p>{networkShareWords.embedTooLong}</p>
            ) : (
              <>
                <CopyField
                  label={networkShareWords.embedLabel}
                  button={shareWords.copyEmbed}
                  text={embedFrame(embedded, embeddedHeight(told))}
                />
                <p>{networkShareWords.embedHeight}</p>
              </>
            )}
          </ShareSection>
          <OneFile what={networkShareWords.oneFile} fileName={singleFileName} />
        </>
      )}
    </ShareFrame>
  );
}

function LinkField({ link }: { readonly link: string }) {
  const length = lengthOf(link);
  if (isFromDisk()) return <p>{networkShareWords.fromDisk}</p>;
  if (length === 'too-long') return <p>{networkShareWords.linkTooLong(counted(link))}</p>;
  return (
    <>
      {link.includes('#net=') && <p>{networkShareWords.linkStays}</p>}
      {length === 'long' && <p>{networkShareWords.linkLong(counted(link))}</p>}
      <CopyField label={shareWords.linkLabel} button={shareWords.copyLink} text={link} />
    </>
  );
}
