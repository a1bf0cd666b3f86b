import { lazy } from 'react';
import { pageWords } from '../../content/controls';
import { networkPageWords, networkViewLabels } from '../../content/network/pageWords';
import { readingOf } from '../../store/network/derived';
import { selectTold } from '../../store/network/networkSelectors';
import { RadioGroup } from '../controls/RadioGroup';
import { followWithin, isPlainClick } from '../navigation/followWithin';
import { ThemeButton } from '../page/ThemeButton';
import { DialogButton } from '../share/DialogButton';
import { useNetwork, useNetworkStore } from './state/useNetwork';

const ShareDialog = lazy(() =>
  import('./share/NetworkShareDialog').then(({ NetworkShareDialog }) => ({ default: NetworkShareDialog })),
);

/** Without the report, which is opened from the dialog for sharing. */
const views = (['picture', 'overview', 'edit', 'text', 'azure'] as const).map((view) => ({
  value: view,
  label: networkViewLabels[view],
}));

const follow = (address: string) => (event: React.MouseEvent) => {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  followWithin(address);
};

/** Id of the network's name, which names the main region too. */
export const networkNameId = 'network-name';

/** Header with the network's name, the choice of view, and links to other networks. */
export function NetworkHeader() {
  const store = useNetworkStore();
  const phase = useNetwork((state) => state.phase);
  const view = useNetwork((state) => state.view);
  const name = useNetwork(
    (state) => selectTold(state)?.topology.name ?? readingOf(state.text).description.network,
  );
  const hasAnswer = useNetwork((state) => state.phase === 'open' && selectTold(state) !== null);
  return (
    <header className="header network-header">
      <svg className="emblem" viewBox="0 0 40 22" width="40" height="22" aria-hidden="true">
        <path className="emblem-a" d="M0 17.5h12l10-13h18" />
        <path className="emblem-halo" d="M0 4.5h12l10 13h18" />
        <path className="emblem-m" d="M0 4.5h12l10 13h18" />
      </svg>
      <h1>{networkPageWords.title}</h1>
      <p className="network-name">
        {phase === 'open' ? (
          <>
            {networkPageWords.network} <strong id={networkNameId}>
              {name || networkPageWords.unnamed}
            </strong>{' '}
          </>
        ) : null}
        {phase === 'open' && (
          <>
            {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place with an address; only the page is not loaded anew. */}
            <a href="#net" onClick={follow('#net')}>
              {networkPageWords.others}
            </a>{' '}
          </>
        )}
        <a href="?" onClick={follow('?')}>
          {networkPageWords.toArticle}
        </a>
      </p>
      <div className="header-buttons">
        {phase === 'open' && (
          <div className="view-choice">
            <RadioGroup
              name={networkPageWords.views}
              options={views}
              value={view}
              onChange={(next) => store.getState().show(next)}
            />
          </div>
        )}
        {hasAnswer && (
          <DialogButton label={pageWords.share}>
            {(onClose) => <ShareDialog onClose={onClose} />}
          </DialogButton>
        )}
        <ThemeButton />
      </div>
    </header>
  );
}
