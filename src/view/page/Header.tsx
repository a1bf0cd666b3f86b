import { pageWords } from '../../content/controls';
import { ViewChoice } from '../controls/ViewChoice';
import { CopyLink } from '../share/CopyLink';
import { ShareButton } from '../share/ShareButton';
import { StartTour } from '../tour/StartTour';
import { ThemeButton } from './ThemeButton';

export function Header() {
  return (
    <header className="header">
      <svg className="emblem" viewBox="0 0 40 22" width="40" height="22" aria-hidden="true">
        <path className="emblem-a" d="M0 17.5h12l10-13h18" />
        <path className="emblem-halo" d="M0 4.5h12l10 13h18" />
        <path className="emblem-m" d="M0 4.5h12l10 13h18" />
      </svg>
      <h1>{pageWords.title}</h1>
      <p className="subtitle">{pageWords.subtitle}</p>
      <a className="other-networks" href="#net">
        {pageWords.otherNetworks}
      </a>
      <div className="header-buttons">
        <ViewChoice />
        <StartTour />
        <ThemeButton />
        <CopyLink />
        <ShareButton />
      </div>
    </header>
  );
}
