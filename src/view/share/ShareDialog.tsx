import { embedSnippet, shareWords, singleFileName } from '../../content/share';
import type { Choices } from '../../store/choices/choices';
import { NO_COMPARISON } from '../../store/choices/comparison';
import { encode } from '../../store/urlCodec';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { addressOf, isFromDisk } from './address';
import { CopyField } from './CopyField';
import { PictureExport } from './PictureExport';
import { OneFile, ReportSection, ShareFrame, ShareSection } from './ShareFrame';

type Props = { readonly onClose: () => void };

/** Dialog with all ways to share this view. */
export function ShareDialog({ onClose }: Props) {
  const { store } = useExplainerStore();
  const choices = useExplainer((state) => state.choices);
  const topology = useExplainer((state) => state.topology);
  const here = { ...choices, embed: false };
  const alone: Choices = { ...here, view: 'picture', comparison: NO_COMPARISON };
  const query = encode(topology, here);
  return (
    <ShareFrame onClose={onClose}>
      {(close) => (
        <>
          <ShareSection title={shareWords.link}>
            {choices.comparison.other && (
              <p>
                {choices.comparison.changing === 'neither'
                  ? shareWords.comparedFirst
                  : shareWords.comparedInView}
              </p>
            )}
            {isFromDisk() ? (
              <EndOfAddress query={query} />
            ) : (
              <CopyField label={shareWords.linkLabel} button={shareWords.copyLink} text={addressOf(query)} />
            )}
          </ShareSection>
          <ShareSection title={shareWords.picture}>
            <PictureExport />
          </ShareSection>
          <ReportSection
            what={shareWords.reportWhat}
            onOpen={() => {
              close();
              store.getState().show({ ...choices, view: 'report', comparison: NO_COMPARISON });
            }}
          />
          <ShareSection title={shareWords.embed}>
            {isFromDisk() ? (
              <p>{shareWords.embedFromDisk}</p>
            ) : (
              <CopyField
                label={shareWords.embedLabel}
                button={shareWords.copyEmbed}
                text={embedSnippet(
                  // Omit panel and topic, which an embedded page lacks.
                  addressOf(encode(topology, { ...alone, embed: true, panel: 'explain', topic: 'nothing' })),
                  choices.tour.step === null ? 'scene' : 'tour',
                )}
              />
            )}
          </ShareSection>
          <OneFile what={shareWords.fileWhat} fileName={singleFileName} />
        </>
      )}
    </ShareFrame>
  );
}

/** Part of an address from disk that is valid elsewhere. */
function EndOfAddress({ query }: { readonly query: string }) {
  if (query === '') return <p>{shareWords.fromDiskOpening}</p>;
  return (
    <>
      <p>{shareWords.fromDisk}</p>
      <CopyField label={shareWords.queryLabel} button={shareWords.copyQuery} text={`?${query}`} />
    </>
  );
}
