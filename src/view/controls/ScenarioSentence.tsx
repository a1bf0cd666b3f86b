import {
  connectionLabels,
  exitLabel,
  groupNames,
  peeringLabels,
  sentenceWords,
} from '../../content/controls';
import { nameOf } from '../../content/names';
import { officeFor } from '../../store/selectors';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { Bullet } from './Bullet';
import { RadioGroup } from './RadioGroup';
import { WhatHasFailed } from './WhatHasFailed';
import './sentence.css';

const { traffic, from, over, by, through, to, whatIsBehind } = sentenceWords;

const connections = [
  { value: 'both', label: connectionLabels.both },
  { value: 'primary', label: connectionLabels.primary },
  { value: 'secondary', label: connectionLabels.secondary },
] as const;

const peerings = [
  {
    value: 'microsoft',
    label: peeringLabels.microsoft,
    shortLabel: 'Microsoft',
    glyph: <Bullet line="microsoft" />,
  },
  {
    value: 'azure-private',
    label: peeringLabels['azure-private'],
    shortLabel: 'Azure private',
    glyph: <Bullet line="azure-private" />,
  },
] as const;

/** The scenario as one sentence whose blanks are the controls. Each blank reads no more than it shows. */
export function ScenarioSentence() {
  const isTexas = useIsTexas();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of text.
    <div className="sentence" role="group" aria-label={groupNames.scenario} tabIndex={-1}>
      <OfficeChoice />
      {isTexas ? null : <ConnectionChoice />}
      <PeeringChoice />
      <span className="sentence-break" />
      <ExitSwitch />
      <WhatHasFailed />
    </div>
  );
}

const useIsTexas = () => useExplainer((state) => state.choices.scenario.path === 'internet');

/** Each office has the one way out that it was given; the way follows from the office. */
function OfficeChoice() {
  const { store } = useExplainerStore();
  const path = useExplainer((state) => state.choices.scenario.path);
  const topology = useExplainer((state) => state.topology);
  const scenario = useExplainer((state) => state.choices.scenario);
  const offices = (['expressroute', 'internet'] as const).map((value) => ({
    value,
    label: nameOf(officeFor(topology, { ...scenario, path: value })),
  }));
  return (
    <span className="phrase">
      <span className="lead">
        <span className="hidden-when-narrow">{traffic}</span> {from}
      </span>
      <RadioGroup
        name={groupNames.office}
        value={path}
        options={offices}
        onChange={(value) => store.getState().changeScenario({ path: value })}
      />
      <span className="hidden-when-narrow">{over[path]}</span>
    </span>
  );
}

function ConnectionChoice() {
  const { store } = useExplainerStore();
  const connection = useExplainer((state) => state.choices.scenario.connection);
  return (
    <span className="phrase">
      <span className="lead">{by}</span>
      <RadioGroup
        name={groupNames.connection}
        value={connection}
        options={connections}
        onChange={(value) => store.getState().changeScenario({ connection: value })}
      />
    </span>
  );
}

function PeeringChoice() {
  const { store } = useExplainerStore();
  const peering = useExplainer((state) => state.choices.scenario.peering);
  const isTexas = useIsTexas();
  return (
    <span className="phrase">
      <span className="lead">{isTexas ? <ToWhatIsBehind /> : through}</span>
      <RadioGroup
        name={groupNames.peering}
        value={peering}
        options={peerings}
        onChange={(value) => store.getState().changeScenario({ peering: value })}
      />
    </span>
  );
}

const ToWhatIsBehind = () => (
  <>
    {to} <span className="hidden-when-narrow">{whatIsBehind}</span>
  </>
);

function ExitSwitch() {
  const { store } = useExplainerStore();
  const isOn = useExplainer((state) => state.choices.scenario.exit === 'on');
  const isTexas = useIsTexas();
  return (
    <span className="phrase">
      <label className="switch" data-idle={isTexas}>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          onChange={() => store.getState().changeScenario({ exit: isOn ? 'off' : 'on' })}
        />
        <span className="switch-track" aria-hidden="true" />
        {exitLabel}
      </label>
    </span>
  );
}
