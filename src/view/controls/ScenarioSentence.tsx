import {
  connectionLabels,
  exitLabel,
  groupNames,
  peeringLabels,
  peeringShortLabels,
  sentenceWords,
} from '../../content/controls';
import type { OptionId } from '../../model/compiledTopology';
import { isOn, type Topology } from '../../model/topology';
import { selectQuestion } from '../../store/question';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { Bullet } from './Bullet';
import { RadioGroup } from './RadioGroup';
import { WhatHasFailed } from './WhatHasFailed';
import './sentence.css';

const { traffic, from, over, by, through, to, whatIsBehind } = sentenceWords;

/**
 * Scenario as a sentence with controls for blanks. Each blank subscribes only to its own state: React writes the
 * attributes of every field that it renders again, changed or not.
 */
export function ScenarioSentence() {
  const hasCircuit = useHasCircuit();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of text.
    <div className="sentence" role="group" aria-label={groupNames.scenario} tabIndex={-1}>
      <OfficeChoice />
      {hasCircuit ? <ConnectionChoice /> : null}
      <DestinationChoice />
      <span className="sentence-break" />
      <ExitSwitches />
      <WhatHasFailed />
    </div>
  );
}

const useHasCircuit = () => useExplainer((state) => selectQuestion(state).circuits.length > 0);

/** Chooser of the office; its path follows from it. */
function OfficeChoice() {
  const { store } = useExplainerStore();
  const office = useExplainer((state) => selectQuestion(state).office.id);
  const offices = useExplainer((state) => state.topology.offices);
  const path = useHasCircuit() ? 'expressroute' : 'internet';
  return (
    <span className="phrase">
      <span className="lead">
        <span className="hidden-when-narrow">{traffic}</span> {from}
      </span>
      <RadioGroup
        name={groupNames.office}
        value={office}
        options={offices.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => store.getState().changeScenario({ office: value })}
      />
      <span className="hidden-when-narrow">{over[path]}</span>
    </span>
  );
}

const NONE_PREFERRED = 'both';

function ConnectionChoice() {
  const { store } = useExplainerStore();
  const circuits = useExplainer((state) => state.topology.circuits);
  const prefer = useExplainer((state) => state.choices.scenario.prefer);
  const [first] = prefer ?? [];
  const preferred = first?.kind === 'circuit' ? first.part : null;
  const parts = circuits.flatMap(({ id, connections }) =>
    connections.map(({ side }) => ({ circuit: id, side })),
  );
  return (
    <span className="phrase">
      <span className="lead">{by}</span>
      <RadioGroup
        name={groupNames.connection}
        value={preferred?.side ?? NONE_PREFERRED}
        options={[
          { value: NONE_PREFERRED, label: connectionLabels[NONE_PREFERRED] },
          ...parts.map(({ side }) => ({ value: side, label: connectionLabels[side] })),
        ]}
        onChange={(value) => {
          const part = parts.find(({ side }) => side === value);
          store.getState().changeScenario({ prefer: part ? [{ kind: 'circuit', part }] : null });
        }}
      />
    </span>
  );
}

function DestinationChoice() {
  const { store } = useExplainerStore();
  const destinations = useExplainer((state) => state.topology.destinations);
  const destination = useExplainer((state) => selectQuestion(state).destination.id);
  const hasCircuit = useHasCircuit();
  return (
    <span className="phrase">
      <span className="lead">{hasCircuit ? through : <ToWhatIsBehind />}</span>
      <RadioGroup
        name={groupNames.peering}
        value={destination}
        options={destinations.map(({ id, peering }) => ({
          value: id,
          label: peeringLabels[peering],
          shortLabel: peeringShortLabels[peering],
          glyph: <Bullet line={peering} />,
        }))}
        onChange={(value) => store.getState().changeScenario({ destination: value })}
      />
    </span>
  );
}

const ToWhatIsBehind = () => (
  <>
    {to} <span className="hidden-when-narrow">{whatIsBehind}</span>
  </>
);

/** Switches for exits that the reader can add or remove. */
function ExitSwitches() {
  const options = useExplainer((state) => state.topology.options);
  return options.map(({ id }) => <ExitSwitch key={id} id={id} />);
}

function officeWithExit({ exits, offices }: Topology, id: OptionId): string {
  const exit = exits.find(({ option }) => option === id);
  return offices.find((office) => office.id === exit?.office)?.name ?? '';
}

function ExitSwitch({ id }: { readonly id: OptionId }) {
  const { store } = useExplainerStore();
  const isThere = useExplainer(({ topology, choices }) => isOn(topology, choices.scenario, id));
  const hasCircuit = useHasCircuit();
  const office = useExplainer(({ topology }) => officeWithExit(topology, id));
  return (
    <span className="phrase">
      <label className="switch" data-idle={!hasCircuit}>
        <input
          type="checkbox"
          autoComplete="off"
          role="switch"
          checked={isThere}
          aria-checked={isThere}
          onChange={() => store.getState().switchOption(id)}
        />
        <span className="switch-track" aria-hidden="true" />
        {exitLabel(office)}
      </label>
    </span>
  );
}
