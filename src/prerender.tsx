// Prerenders the opening scene, so that it is visible before any script runs.

import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { texasSeattle } from './networks/texasSeattle/texasSeattle';
import { createExplainerStore, openingDecoded } from './store/explainerStore';
import { App } from './view/App';
import { answer } from './view/answer/answer';
import { answerThere } from './view/shell/answer';
import { ExplainerContext } from './view/shell/useExplainer';

export function openingScene(): string {
  const store = createExplainerStore(texasSeattle, openingDecoded(texasSeattle));
  // Render in one pass: nothing in the opening scene suspends.
  return renderToString(
    <StrictMode>
      <ExplainerContext value={{ store, answer: answerThere(answer), isPrerendering: true }}>
        <App />
      </ExplainerContext>
    </StrictMode>,
  );
}
