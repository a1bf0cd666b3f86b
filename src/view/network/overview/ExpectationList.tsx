import { statusWords } from '../../../content/assess/expectations';
import type { Naming } from '../../../content/assess/naming';
import { capitalised } from '../../../content/names';
import { moreFailures } from '../../../content/network/failureKinds';
import {
  expectationInWords,
  expectationsCounted,
  expectationsLeftOut,
  overviewWords,
} from '../../../content/network/overviewWords';
import type { Told } from '../../../store/network/derived';
import type { OverviewState } from '../../../store/network/overviewStore';
import { AskLink } from '../state/AskLink';

const SHOWN = 5;

type Props = {
  readonly naming: Naming;
  readonly all: NonNullable<OverviewState['overview']>['expectations'];
  readonly leftOut: Told['description']['leftOut'];
};

/** A check, a cross, a question mark, a dash: distinct by shape. */
const signs = {
  holds: 'M3 10l4.5 4.5L16 5',
  fails: 'M4 4l11 11M15 4 4 15',
  undecided: 'M5.5 7a4 4 0 1 1 5.6 3.7c-1 .5-1.6 1.2-1.6 2.3M9.5 16v.5',
  'not-tried': 'M4 9.5h11',
} as const;

/** Lists the file's expectations: met, or failed with the counterexample. */
export function ExpectationList({ naming, all, leftOut }: Props) {
  const notRead = expectationsLeftOut(leftOut);
  if (all.length === 0 && notRead !== null) return <p className="overview-lead">{notRead}</p>;
  if (all.length === 0) return <p className="overview-none">{overviewWords.noExpectations}</p>;
  const told = all.map((each) => ({ id: each.expectation.id, ...expectationInWords(naming, each) }));
  return (
    <>
      <p className="overview-lead">
        {expectationsCounted(all)}. {notRead}
      </p>
      <ul className="expectations">
        {told.map(({ id, status, text, notTried, disproofs }) => (
          <li key={id} data-status={status}>
            <svg viewBox="0 0 19 19" width="19" height="19" aria-hidden="true">
              <path d={signs[status]} />
            </svg>
            <div>
              <p>
                <strong>{capitalised(statusWords[status])}</strong>: {text}
                {notTried !== null && `, ${notTried}`}
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
