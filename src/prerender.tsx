// The opening scene as HTML, so that it is seen and read before any script has run.

import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { texasSeattle } from './networks/texasSeattle/texasSeattle';
import { createExplainerStore, openingDecoded } from './store/explainerStore';
import { App } from './view/App';
import { ExplainerContext } from './view/shell/useExplainer';

export function openingScene(): string {
  const store = createExplainerStore(texasSeattle, openingDecoded(texasSeattle));
  // Nothing of the opening scene waits for anything, so one pass renders all of it.
  return renderToString(
    <StrictMode>
      <ExplainerContext value={{ store, isPrerendering: true }}>
        <App />
      </ExplainerContext>
    </StrictMode>,
  );
}
