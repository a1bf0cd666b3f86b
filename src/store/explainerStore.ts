// Store of the reader's choices, and of the state of this visit that is not in the address.

import { createStore } from 'zustand/vanilla';
import type { OptionId } from '../model/compiledTopology';
import { type Scenario, sameScenario, toggleFailure, withFailures } from '../model/scenario';
import { selectableIds, switched, type Topology, withoutAbsent } from '../model/topology';
import type { Notice } from './choices/addressKey';
import { type Choices, openingChoices, type PartChoices } from './choices/choices';
import type { PageChoices } from './choices/page';
import type { Decoded } from './urlCodec';
import { encode } from './urlCodec';

/** History method for the next change of the address. */
export type HistoryStep = 'push' | 'none';

export type ExplainerState = {
  readonly topology: Topology;
  readonly choices: Choices;
  /** Scenario before the last change, for the sentence about what changed. */
  readonly previous: Scenario | null;
  /** Choices before the tour began; null outside it, and if an address opened it. */
  readonly beforeTour: Choices | null;
  readonly notices: readonly Notice[];
  readonly historyStep: HistoryStep;
  readonly changeScenario: (change: Partial<Scenario>) => void;
  readonly switchOption: (id: OptionId) => void;
  readonly toggleFailure: (id: string) => void;
  readonly restoreAll: () => void;
  readonly select: (id: string | null) => void;
  /** Changes the page's choices. */
  readonly choose: (change: Partial<PageChoices>) => void;
  /** Changes the choices of one part of the page. */
  readonly chooseIn: <Part extends keyof PartChoices>(part: Part, change: Partial<PartChoices[Part]>) => void;
  /** Shows a whole view, as one history entry. */
  readonly show: (choices: Choices) => void;
  /** Shows what an address encodes. */
  readonly load: (decoded: Decoded) => void;
  readonly dismissNotices: () => void;
};

export type ExplainerStore = ReturnType<typeof createExplainerStore>;

/** Returns the same object if nothing changes, so that a repeated choice adds no history entry. */
function changed<Part extends object>(now: Part, change: Partial<Part>): Part {
  for (const key in change) if (change[key] !== now[key]) return { ...now, ...change };
  return now;
}

function beforeTour({ choices, beforeTour }: ExplainerState, next: Choices): Choices | null {
  if (next.tour.step === null) return null;
  return choices.tour.step === null ? choices : beforeTour;
}

/** Drops the previous scenario when the tour's step changes. */
function previousOf({ choices, previous }: ExplainerState, next: Choices): Scenario | null {
  if (next.tour.step !== choices.tour.step) return null;
  return sameScenario(next.scenario, choices.scenario) ? previous : choices.scenario;
}

export const createExplainerStore = (topology: Topology, { choices, notices }: Decoded) =>
  createStore<ExplainerState>()((set) => {
    /** Adds a history entry; clears a selection and failures of elements that are no longer there. */
    const step = (change: (choices: Choices) => Choices) =>
      set((state) => {
        const changed = change(state.choices);
        if (changed === state.choices) return state;
        const scenario = withoutAbsent(topology, changed.scenario);
        const next = scenario === changed.scenario ? changed : { ...changed, scenario };
        const { select } = next;
        const stillThere = select === null || selectableIds(topology, next.scenario).has(select);
        return {
          choices: stillThere ? next : { ...next, select: null },
          beforeTour: beforeTour(state, next),
          previous: previousOf(state, next),
          historyStep: 'push',
        };
      });
    const changeTo = (change: (scenario: Scenario) => Scenario) =>
      step((now) => {
        const scenario = change(now.scenario);
        return sameScenario(scenario, now.scenario) ? now : { ...now, scenario };
      });

    return {
      topology,
      choices,
      previous: null,
      beforeTour: null,
      notices,
      historyStep: 'none',
      changeScenario: (change) => changeTo((scenario) => ({ ...scenario, ...change })),
      switchOption: (id) => changeTo((scenario) => switched(scenario, id)),
      toggleFailure: (id) => changeTo((scenario) => toggleFailure(scenario, id)),
      restoreAll: () => changeTo((scenario) => withFailures(scenario, [])),
      select: (id) =>
        step((now) => {
          if (id === now.select) return now;
          return { ...now, select: id, panel: id === null ? now.panel : 'explain' };
        }),
      choose: (change) => step((now) => changed<Choices>(now, change)),
      chooseIn: (part, change) => step((now) => changed(now, { [part]: changed(now[part], change) })),
      show: (choices) => step((now) => (encode(topology, now) === encode(topology, choices) ? now : choices)),
      load: (decoded) =>
        set((state) => {
          const { scenario } = state.choices;
          const same = sameScenario(decoded.choices.scenario, scenario);
          return {
            choices: same ? { ...decoded.choices, scenario } : decoded.choices,
            beforeTour: beforeTour(state, decoded.choices),
            notices: decoded.notices,
            previous: previousOf(state, decoded.choices),
            historyStep: 'none',
          };
        }),
      dismissNotices: () => set({ notices: [], historyStep: 'none' }),
    };
  });

export const openingDecoded = (topology: Topology): Decoded => ({
  choices: openingChoices(topology),
  notices: [],
});
