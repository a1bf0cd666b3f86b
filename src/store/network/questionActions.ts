// Actions that ask the network, and choose what is shown of the answer.

import type { NetworkState, StateAccess } from './networkState';

type QuestionActions = Pick<
  NetworkState,
  'ask' | 'askInPicture' | 'toggleFailure' | 'choose' | 'show' | 'showMore'
>;

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id].sort();

export const questionActions = ({ setState }: StateAccess): QuestionActions => ({
  ask: (change) => setState(({ asked }) => ({ asked: { ...asked, ...change }, historyStep: 'push' })),
  askInPicture: (asked) =>
    setState(({ shown }) => ({
      asked,
      view: 'picture',
      shown: { ...shown, compare: null },
      historyStep: 'push',
    })),
  toggleFailure: (id) =>
    setState(({ asked }) => ({
      asked: { ...asked, failures: toggled(asked.failures, id) },
      historyStep: 'push',
    })),
  choose: (select) =>
    setState(({ shown }) => ({
      shown: { ...shown, select, panel: select === null ? shown.panel : 'explain' },
      historyStep: 'push',
    })),
  show: (view) => setState({ view, historyStep: 'push' }),
  showMore: (change) => setState(({ shown }) => ({ shown: { ...shown, ...change }, historyStep: 'push' })),
});
