import { Fragment } from 'react';
import { misconfigurationOf, restoreButton } from '../../../content/causes';
import { failureLabel } from '../../../content/failureLabel';
import { hasFailedWords } from '../../../content/names';
import { networkPageWords as words } from '../../../content/network/pageWords';
import {
  destinationChoices,
  officeChoices,
  optionsFor,
  preferenceChoices,
  restoreLabel,
} from '../../../content/network/questionWords';
import { statesWords } from '../../../content/network/statesWords';
import { preferText } from '../../../store/network/askedCodec';
import type { Told } from '../../../store/network/derived';
import { Bullet } from '../../controls/Bullet';
import { marked } from '../../shell/places';
import { useNetworkStore } from '../state/useNetwork';
import { Chooser } from './Chooser';
import '../../controls/sentence.css';
import './question.css';

/** Question as a sentence with controls for blanks. */
export function QuestionSentence({ told }: { readonly told: Told }) {
  const store = useNetworkStore();
  const { topology, answer } = told;
  const { scenario } = answer;
  const prefer = preferText(scenario.prefer);
  const preferences = preferenceChoices(topology, scenario.office, { text: prefer, prefer: scenario.prefer });
  const destination = topology.destinations.find(({ id }) => id === scenario.destination);
  const { ask } = store.getState();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of text.
    <div className="sentence question" role="group" aria-label={words.question} tabIndex={-1}>
      <span className="phrase">
        <span className="lead">{words.from}</span>
        <Chooser
          label={words.fromLabel}
          value={scenario.office}
          choices={officeChoices(topology)}
          onChange={(office) => ask({ office, prefer: '' })}
        />
      </span>
      <span className="phrase">
        <span className="lead">{words.to}</span>
        {destination && <Bullet line={destination.peering} />}
        <Chooser
          label={words.toLabel}
          value={scenario.destination}
          choices={destinationChoices(topology)}
          onChange={(next) => ask({ destination: next })}
        />
      </span>
      {preferences.length > 0 && (
        <span className="phrase">
          <span className="lead">{words.preferring}</span>
          <Chooser
            label={words.preferLabel}
            value={preferences.some(({ value }) => value === prefer) ? prefer : ''}
            choices={preferences}
            onChange={(next) => ask({ prefer: next })}
          />
        </span>
      )}
      {optionsFor(topology, scenario.office).map((option) => (
        <OptionSwitch
          key={option.id}
          label={option.name}
          isOn={option.isOn !== scenario.options.includes(option.id)}
          onChange={() =>
            ask({
              options: scenario.options.includes(option.id)
                ? scenario.options.filter((id) => id !== option.id)
                : [...scenario.options, option.id],
            })
          }
        />
      ))}
      <Standing told={told} />
    </div>
  );
}

type SwitchProps = { readonly label: string; readonly isOn: boolean; readonly onChange: () => void };

function OptionSwitch({ label, isOn, onChange }: SwitchProps) {
  return (
    <span className="phrase">
      <label className="switch">
        <input type="checkbox" role="switch" checked={isOn} aria-checked={isOn} onChange={onChange} />
        <span className="switch-track" aria-hidden="true" />
        {label}
      </label>
    </span>
  );
}

/** Current failures, each on a plate that restores it. */
function Standing({ told: { topology, answer } }: { readonly told: Told }) {
  const store = useNetworkStore();
  const { failures } = answer.scenario;
  const { ask } = store.getState();
  const wrong = failures.filter((id) => misconfigurationOf(topology, id) !== null);
  const broken = failures.filter((id) => !wrong.includes(id));
  if (failures.length === 0) {
    return (
      <span className="phrase standing">
        <span>
          {words.while} <strong>{words.nothingFailed}</strong>.
        </span>
      </span>
    );
  }
  return (
    <span className="phrase standing">
      {broken.length > 0 && (
        <>
          {words.while} <Plates topology={topology} ids={broken} />
          {hasFailedWords(topology, broken)}
          {wrong.length === 0 ? '.' : ' '}
        </>
      )}
      {wrong.length > 0 && (
        <>
          {words.with} <Plates topology={topology} ids={wrong} />
        </>
      )}
      <button
        type="button"
        className="quiet-button"
        onClick={(event) => {
          keepFocusNear(event.currentTarget);
          ask({ failures: [] });
        }}
      >
        {words.restoreAll}
      </button>{' '}
      <button
        type="button"
        className="quiet-button"
        {...marked('compare-opener')}
        onClick={() => store.getState().showMore({ compare: [] })}
      >
        {statesWords.compare}
      </button>
    </span>
  );
}

function Plates({ topology, ids }: Pick<Told, 'topology'> & { readonly ids: readonly string[] }) {
  const { toggleFailure } = useNetworkStore().getState();
  return ids.map((id) => {
    const wrong = misconfigurationOf(topology, id)?.whileItStands;
    const name = wrong ?? failureLabel(topology, id);
    const title = wrong === undefined ? restoreLabel(name) : restoreButton(topology, id);
    return (
      <Fragment key={id}>
        <button
          type="button"
          className="failed-name"
          // Include the visible label, for speech control.
          aria-label={wrong === undefined ? title : `${wrong}: ${title}`}
          title={title}
          onClick={(event) => {
            keepFocusNear(event.currentTarget);
            toggleFailure(id);
          }}
        >
          {name}
        </button>{' '}
      </Fragment>
    );
  });
}

/** Keeps the focus in the sentence when the pressed button unmounts. */
function keepFocusNear(button: HTMLElement): void {
  const sentence = button.closest('.sentence');
  if (sentence instanceof HTMLElement) sentence.focus();
}
