// The opening scene as HTML, so that it is seen and read before any script has run.

import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { texasSeattle } from './model/texasSeattle';
import { createExplainerStore, openingDecoded } from './store/explainerStore';
import { App } from './view/App';
import { ExplainerContext } from './view/useExplainer';

export async function openingScene(): Promise<string> {
  const store = createExplainerStore(texasSeattle, openingDecoded);
  const { prelude } = await prerender(
    <StrictMode>
      <ExplainerContext value={{ store, opening: store.getState() }}>
        <App />
      </ExplainerContext>
    </StrictMode>,
  );
  return new Response(prelude).text();
}
