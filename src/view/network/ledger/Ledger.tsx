import { useMemo, useState } from 'react';
import { ledgerLead, ledgerRowInWords, ledgerWords, weightTitle } from '../../../content/network/ledgerWords';
import type { Told } from '../../../store/network/derived';
import { decisionOf, decisionsIn } from '../../../store/network/ledgerEdit';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import { useOverview } from '../state/useOverview';
import { Decided } from './Decided';
import { ValueSwitch } from './ValueSwitch';
import '../../styles/assumed.css';
import './ledger.css';

const weights = ['answers', 'failures', 'nothing'] as const;

const afterDeciding = { written: '', refused: ledgerWords.cannotWrite, gone: ledgerWords.gone };

/** Lists every assumed value and what depends on it; a switch writes it into the text. */
export function Ledger({ told }: { readonly told: Told }) {
  const store = useNetworkStore();
  const made = useNetwork((state) => state.decisions);
  const text = useNetwork((state) => state.lastTold ?? state.text);
  const decisions = useMemo(() => decisionsIn(text, made), [text, made]);
  const { ledger, isLedgerDone, rows } = useOverview(told.description);
  const [refused, setRefused] = useState('');
  const naming = { topology: told.topology, groups: rows.map(({ group }) => group) };
  const decide = (decision: (typeof decisions)[number]) =>
    setRefused(afterDeciding[store.getState().decide(decision)]);
  return (
    <section className="ledger" aria-labelledby="ledger">
      <h2 id="ledger">{ledgerWords.heading}</h2>
      <p className="ledger-lead">
        {!isLedgerDone ? ledgerWords.working : ledger.length === 0 ? ledgerWords.none : ledgerLead(ledger)}
      </p>
      <p role="status">{refused}</p>
      {ledger.length > 0 && (
        <div className="ledger-head" aria-hidden="true">
          <span>{ledgerWords.notGiven}</span>
          <span>{ledgerWords.taken}</span>
          <span>{ledgerWords.otherwise}</span>
          <span>{ledgerWords.write}</span>
        </div>
      )}
      {weights.map((weight) => {
        const those = ledger.filter((row) => row.weight === weight);
        if (those.length === 0) return null;
        return (
          <section key={weight} aria-label={weightTitle(weight)}>
            <h3>
              {weightTitle(weight)} <span className="ledger-count">{those.length}</span>
            </h3>
            <ul>
              {those.map((each) => {
                const { id, question, value, why, otherwise, row } = ledgerRowInWords(naming, each);
                return (
                  <li key={id} className="ledger-row">
                    <strong>{question}</strong>
                    <span>
                      <strong className="assumed">{value}</strong>
                      <span className="ledger-why">{why}</span>
                    </span>
                    <span>
                      {otherwise.length === 0
                        ? ledgerWords.nothingElse
                        : otherwise.map(({ text, all }) =>
                            text === all ? (
                              <span key={text} className="ledger-otherwise">
                                {text}
                              </span>
                            ) : (
                              <details key={text} className="ledger-otherwise">
                                <summary>{text}</summary>
                                {all}
                              </details>
                            ),
                          )}
                    </span>
                    {row.others.length > 0 && (
                      <ValueSwitch
                        name={question}
                        values={[row.value, ...row.others]}
                        assumed={row.value}
                        written={null}
                        onChoose={(next) => decide(decisionOf(row, next))}
                      />
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <Decided naming={naming} decisions={decisions} onDecide={decide} />
    </section>
  );
}
