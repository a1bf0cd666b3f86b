import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { texasSeattle } from './model/texasSeattle';
import { createExplainerStore, openingDecoded } from './store/explainerStore';
import { decode } from './store/urlCodec';
import { syncWithAddress } from './store/urlSync';
import { App } from './view/App';
import { chosenTheme, showTheme } from './view/page/theme';
import { ExplainerContext } from './view/useExplainer';

const theme = chosenTheme();
if (theme) showTheme(theme);

const store = createExplainerStore(texasSeattle, decode(texasSeattle, location.search));
const opening = createExplainerStore(texasSeattle, openingDecoded).getState();
syncWithAddress(store, window);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ExplainerContext value={{ store, opening }}>
        <App />
      </ExplainerContext>
    </StrictMode>,
  );
}
