import type { Naming } from '../../../content/assess/naming';
import { moreFailures } from '../../../content/network/failureKinds';
import { expectationInWords, overviewWords } from '../../../content/network/overviewWords';
import type { OverviewState } from '../../../store/network/overviewStore';
import { AskLink } from '../state/AskLink';

const SHOWN = 5;

type Props = {
  readonly naming: Naming;
  readonly all: NonNullable<OverviewState['overview']>['expectations'];
};

/** Lists the file's expectations: met, or failed with the counterexample. */
export function ExpectationList({ naming, all }: Props) {
  if (all.length === 0) return <p className="overview-none">{overviewWords.noExpectations}</p>;
  const told = all.map((each) => ({ id: each.expectation.id, ...expectationInWords(naming, each) }));
  return (
    <>
      <p className="overview-lead">
        {overviewWords.held(told.filter(({ holds }) => holds).length, told.length)}
      </p>
      <ul className="expectations">
        {told.map(({ id, holds, text, disproofs }) => (
          <li key={id} data-holds={holds}>
            <svg viewBox="0 0 19 19" width="19" height="19" aria-hidden="true">
              <path d={holds ? 'M3 10l4.5 4.5L16 5' : 'M4 4l11 11M15 4 4 15'} />
            </svg>
            <div>
              <p>
                <strong>{holds ? overviewWords.holds : overviewWords.fails}</strong>: {text}
              </p>
              <Disproofs all={disproofs.slice(0, SHOWN)} />
              {disproofs.length > SHOWN && (
                <details>
                  <summary>{moreFailures(disproofs.length - SHOWN)}</summary>
                  <Disproofs all={disproofs.slice(SHOWN)} />
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

const Disproofs = ({ all }: { readonly all: ReturnType<typeof expectationInWords>['disproofs'] }) =>
  all.map(({ text, office, destination, failures }) => (
    <AskLink key={text} asked={{ office, destination, failures }}>
      {text}
    </AskLink>
  ));
