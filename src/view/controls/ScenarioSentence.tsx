import {
  connectionLabels,
  exitLabel,
  groupNames,
  idleHints,
  pathLabels,
  peeringLabels,
  sentenceWords,
} from '../../content/controls';
import { nameOf } from '../../content/names';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { Bullet } from './Bullet';
import { RadioGroup } from './RadioGroup';
import { WhatHasFailed } from './WhatHasFailed';
import './sentence.css';

const { from, over, by, through, to, whatIsBehind } = sentenceWords;

const paths = [
  { value: 'internet', label: pathLabels.internet },
  { value: 'expressroute', label: pathLabels.expressroute },
] as const;

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
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of text.
    <div className="sentence" role="group" aria-label={groupNames.scenario} tabIndex={-1}>
      <PathChoice />
      <ConnectionChoice />
      <PeeringChoice />
      <span className="sentence-break" />
      <ExitSwitch />
      <WhatHasFailed />
    </div>
  );
}

const useIsTexas = () => useExplainer((state) => state.choices.scenario.path === 'internet');

function PathChoice() {
  const { store } = useExplainerStore();
  const path = useExplainer((state) => state.choices.scenario.path);
  const isTexas = useIsTexas();
  return (
    <span className="phrase">
      <span className="hidden-when-narrow">
        {from} <strong>{nameOf(isTexas ? 'texas' : 'seattle')}</strong>{' '}
      </span>
      <span className="lead">{over}</span>
      <RadioGroup
        name={groupNames.path}
        value={path}
        options={paths}
        onChange={(value) => store.getState().changeScenario({ path: value })}
      />
    </span>
  );
}

function ConnectionChoice() {
  const { store } = useExplainerStore();
  const connection = useExplainer((state) => state.choices.scenario.connection);
  const isTexas = useIsTexas();
  return (
    <span className="phrase">
      <span className="lead">{by}</span>
      <RadioGroup
        name={groupNames.connection}
        value={connection}
        idleHint={isTexas ? idleHints.connection : null}
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
