// A room of the page alone, with the store behind it.

import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { createExplainerStore } from '../../../src/store/explainerStore';
import { decode } from '../../../src/store/urlCodec';
import { answer } from '../../../src/view/answer/answer';
import { answerThere } from '../../../src/view/shell/answer';
import { ExplainerContext } from '../../../src/view/shell/useExplainer';

export function openRoom(room: ReactNode, query = '') {
  const store = createExplainerStore(texasSeattle, decode(texasSeattle, query));
  const view = render(
    <ExplainerContext value={{ store, answer: answerThere(answer) }}>{room}</ExplainerContext>,
  );
  return { ...view, store, user: userEvent.setup() };
}
