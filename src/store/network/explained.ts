// A network of one's own as an explainer, so that the components that tell the article's network tell it too.

import { createStore } from 'zustand/vanilla';
import { type Scenario, sameScenario } from '../../model/scenario';
import { switched } from '../../model/topology';
import { type Choices, openingChoices } from '../choices/choices';
import type { ExplainerState, ExplainerStore } from '../explainerStore';
import { preferText } from './askedCodec';
import type { Told } from './derived';
import { detectionIn } from './detection';
import { selectTold } from './networkSelectors';
import type { NetworkState } from './networkState';
import type { NetworkStore } from './networkStore';

function choicesOf(told: Told, { shown }: NetworkState): Choices {
  const { topology, answer } = told;
  const { clock, compare: _, ...page } = shown;
  return {
    ...openingChoices(topology),
    ...page,
    scenario: answer.scenario,
    failover: { clock: clock ?? detectionIn(told).clock },
  };
}

/** Keeps a clock that somebody chose, even if it is the described one: that one depends on what fails. */
function shownIn({ panel, direction, need, topic, failover }: Choices, before: Choices) {
  const clock = failover === before.failover ? {} : { clock: failover.clock };
  return { panel, direction, need, topic, ...clock };
}

const known = new WeakMap<NetworkStore, ExplainerStore>();

/**
 * Follows the network's store, and passes every change on to it. `first` is told until the store tells
 * something else. One network has one explainer.
 */
export function explainerOf(network: NetworkStore, first: Told): ExplainerStore {
  const found = known.get(network);
  if (found) return found;
  const made = newExplainer(network, first);
  known.set(network, made);
  return made;
}

function newExplainer(network: NetworkStore, first: Told): ExplainerStore {
  const pass = (change: (now: Choices) => Choices) => {
    const now = explainer.getState().choices;
    const next = change(now);
    if (next === now) return;
    const { ask, choose, showMore } = network.getState();
    if (!sameScenario(next.scenario, now.scenario)) {
      const { prefer, ...asked } = next.scenario;
      ask({ ...asked, prefer: preferText(prefer) });
    }
    if (next.select !== now.select) choose(next.select);
    const shown = shownIn(next, now);
    if (JSON.stringify(shown) !== JSON.stringify(shownIn(now, now))) showMore(shown);
  };
  const changeTo = (change: (scenario: Scenario) => Scenario) =>
    pass((now) => ({ ...now, scenario: change(now.scenario) }));
  const doing: Omit<
    ExplainerState,
    'topology' | 'choices' | 'previous' | 'beforeTour' | 'notices' | 'historyStep'
  > = {
    changeScenario: (change) => changeTo((scenario) => ({ ...scenario, ...change })),
    switchOption: (id) => changeTo((scenario) => switched(scenario, id)),
    toggleFailure: (id) => network.getState().toggleFailure(id),
    restoreAll: () => network.getState().ask({ failures: [] }),
    select: (id) => pass((now) => ({ ...now, select: id, panel: id === null ? now.panel : 'explain' })),
    choose: (change) => pass((now) => ({ ...now, ...change })),
    chooseIn: (part, change) => pass((now) => ({ ...now, [part]: { ...now[part], ...change } })),
    show: (choices) => pass(() => choices),
    load: () => {},
    dismissNotices: () => {},
  };
  const explainer = createStore<ExplainerState>()(() => ({
    ...doing,
    topology: first.topology,
    choices: choicesOf(first, network.getState()),
    previous: null,
    beforeTour: null,
    notices: [],
    historyStep: 'none',
  }));
  network.subscribe((state, before) => {
    const told = selectTold(state);
    if (!told || (told === selectTold(before) && state.shown === before.shown)) return;
    explainer.setState((was) => {
      const choices = choicesOf(told, state);
      const isSame = sameScenario(choices.scenario, was.choices.scenario);
      const scenario = isSame ? was.choices.scenario : choices.scenario;
      const isOther = told.topology !== was.topology;
      return {
        topology: told.topology,
        choices: { ...choices, scenario },
        previous: isOther ? null : isSame ? was.previous : was.choices.scenario,
        historyStep: 'push',
      };
    });
  });
  return explainer;
}
