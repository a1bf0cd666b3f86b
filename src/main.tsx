import './view/shell/startAfterFirstPaint';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { texasSeattle } from './networks/texasSeattle/texasSeattle';
import { createExplainerStore } from './store/explainerStore';
import { nextFrameOf } from './store/nextFrame';
import { decode } from './store/urlCodec';
import { queryIn, syncWithAddress } from './store/urlSync';
import { App } from './view/App';
import { afterPaint } from './view/shell/afterPaint';
import { answerLoading } from './view/shell/answer';
import { ArticleContext } from './view/shell/articleContext';
import { trackChunkErrors } from './view/shell/chunkErrors';
import { keepEarlyClicks } from './view/shell/earlyClicks';
import { keepUnseen } from './view/shell/revealWhenLoaded';
import { styleAsFile } from './view/shell/styleAsFile';
import { chosenTheme, showTheme } from './view/shell/theme';
import { hideUntilAnswered } from './view/shell/unanswered';
import { ExplainerContext } from './view/shell/useExplainer';

trackChunkErrors();
styleAsFile();

const theme = chosenTheme();
if (theme) showTheme(theme);

const store = createExplainerStore(texasSeattle, decode(texasSeattle, queryIn(location)));
const answer = answerLoading(() => import('./view/answer/answer').then(({ answer }) => answer));
const nextFrame = nextFrameOf(store, (run) => afterPaint(() => answer.whenThere(run)));
syncWithAddress(store, window);
hideUntilAnswered(store, answer);

const article = () => import('./networks/texasSeattle/description').then(({ description }) => description);

const root = document.getElementById('root');
if (root) {
  // Hydrate the opening scene of the built page; in development the page is empty. Render afresh for an
  // address with choices, whose prerendered HTML was never visible.
  const isSeenAsItCame = root.firstElementChild !== null && !root.hidden;
  keepUnseen(root);
  const explainer = { store, answer, nextFrame, ...(isSeenAsItCame && { cameWith: store.getState() }) };
  const app = (
    <StrictMode>
      <ExplainerContext value={explainer}>
        <ArticleContext value={article}>
          <App />
        </ArticleContext>
      </ExplainerContext>
    </StrictMode>
  );
  if (isSeenAsItCame) {
    keepEarlyClicks();
    hydrateRoot(root, app);
  } else answer.whenThere(() => createRoot(root).render(app));
}

/** Allows the service worker in production, but not from disk or in a frame. */
const mayWorkOffline =
  import.meta.env.MODE === 'production' && 'serviceWorker' in navigator && window.top === window;
function workOffline() {
  import('./view/shell/serviceWorker').then(
    ({ registerServiceWorker }) => registerServiceWorker(),
    // Ignore: only offline use is lost.
    () => {},
  );
}
/**
 * Wait after the load, in milliseconds: storing every file of the page would compete with the first click, and
 * a reader who leaves at once has no use for it.
 */
const OFFLINE_WAIT_MS = 2000;
if (mayWorkOffline) {
  const later = () => setTimeout(workOffline, OFFLINE_WAIT_MS);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
}
