import type { Naming } from '../../../content/assess/naming';
import { decidedName, ledgerWords } from '../../../content/network/ledgerWords';
import type { Decision } from '../../../store/network/ledgerEdit';
import { ValueSwitch } from './ValueSwitch';

type Props = {
  readonly naming: Naming;
  readonly decisions: readonly Decision[];
  readonly onDecide: (decision: Decision) => void;
};

/** Lists assumptions decided in this visit, so that they can be changed. */
export function Decided({ naming, decisions, onDecide }: Props) {
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decided">
      <h3 id="decided">
        {ledgerWords.decided} <span className="ledger-count">{decisions.length}</span>
      </h3>
      <ul>
        {decisions.map((decision) => {
          const name = decidedName(naming, decision);
          return (
            <li key={decision.id} className="ledger-row">
              <strong>{name}</strong>
              <span>{ledgerWords.written}</span>
              <span />
              <ValueSwitch
                name={name}
                values={decision.values}
                assumed={null}
                written={decision.value}
                onChoose={(value) => onDecide({ ...decision, value })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
