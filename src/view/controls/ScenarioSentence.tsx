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
import { useExplainer, useExplainerStore } from '../useExplainer';
import { Bullet } from './Bullet';
import { RadioGroup } from './RadioGroup';
import { WhatHasFailed } from './WhatHasFailed';

import './sentence.css';

const { from, over, by, through, towards } = sentenceWords;

/** The scenario as one sentence whose blanks are the controls. */
export function ScenarioSentence() {
  const { store } = useExplainerStore();
  const { path, connection, peering, exit } = useExplainer((state) => state.choices.scenario);
  const { changeScenario } = store.getState();
  const isTexas = path === 'internet';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of text.
    <div className="sentence" role="group" aria-label={groupNames.scenario} tabIndex={-1}>
      <span className="phrase">
        <span className="hidden-when-narrow">
          {from} <strong>{nameOf(isTexas ? 'texas' : 'seattle')}</strong>{' '}
        </span>
        <span className="lead">{over}</span>
        <RadioGroup
          name={groupNames.path}
          value={path}
          options={[
            { value: 'internet', label: pathLabels.internet },
            { value: 'expressroute', label: pathLabels.expressroute },
          ]}
          onChange={(value) => changeScenario({ path: value })}
        />
      </span>
      <span className="phrase">
        <span className="lead">{by}</span>
        <RadioGroup
          name={groupNames.connection}
          value={connection}
          idleHint={isTexas ? idleHints.connection : null}
          options={[
            { value: 'both', label: connectionLabels.both },
            { value: 'primary', label: connectionLabels.primary },
            { value: 'secondary', label: connectionLabels.secondary },
          ]}
          onChange={(value) => changeScenario({ connection: value })}
        />
      </span>
      <span className="phrase">
        <span className="lead">{isTexas ? towards : through}</span>
        <RadioGroup
          name={groupNames.peering}
          value={peering}
          options={[
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
          ]}
          onChange={(value) => changeScenario({ peering: value })}
        />
      </span>
      <span className="sentence-break" />
      <span className="phrase">
        <label className="switch" data-idle={isTexas}>
          <input
            type="checkbox"
            role="switch"
            checked={exit === 'on'}
            aria-checked={exit === 'on'}
            onChange={() => changeScenario({ exit: exit === 'on' ? 'off' : 'on' })}
          />
          <span className="switch-track" aria-hidden="true" />
          {exitLabel}
        </label>
      </span>
      <WhatHasFailed />
    </div>
  );
}
