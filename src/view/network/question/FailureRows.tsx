import { failureLabel } from '../../../content/failureLabel';
import { failureSideLabels, failuresOfKind, moreFailures } from '../../../content/network/failureKinds';
import { networkPageWords } from '../../../content/network/pageWords';
import { isPresent } from '../../../model/topology';
import type { Told } from '../../../store/network/derived';
import { failureRows } from '../../../store/network/failureRows';
import { useNetworkStore } from '../state/useNetwork';
import '../../controls/failures.css';
import './question.css';

const SHOWN = 8;

type Target = Told['topology']['failureTargets'][number];

type Folded = { readonly title: string; readonly targets: readonly Target[] };

/** What is not shown at first: together where it is little or of one kind, else by kind. */
function foldedOf(targets: readonly Target[]): readonly Folded[] {
  const more = targets.slice(SHOWN);
  if (more.length === 0) return [];
  const kinds = [...new Set(more.map(({ kind }) => kind))];
  if (more.length <= SHOWN || kinds.length === 1)
    return [{ title: moreFailures(more.length), targets: more }];
  const last = targets[SHOWN - 1]?.kind;
  return kinds.map((kind) => {
    const those = more.filter((target) => target.kind === kind);
    return { title: failuresOfKind(kind, those.length, kind === last), targets: those };
  });
}

/** Failure buttons in a row per side: the first few, the rest folded. */
export function FailureRows({ told: { topology, answer } }: { readonly told: Told }) {
  const { options, failures } = answer.scenario;
  const isThere = (target: Target) => isPresent(topology, target, { options });
  return (
    <fieldset className="failure-rows">
      <legend className="failures-title">{networkPageWords.failures}</legend>
      {failureRows(topology, isThere).map(({ side, targets }) => {
        return (
          // biome-ignore lint/a11y/useSemanticElements: one fieldset holds them all; these are its rows.
          <div key={side} role="group" aria-label={failureSideLabels[side]} className="failure-row">
            <span className="failure-side" aria-hidden="true">
              {failureSideLabels[side]}
            </span>
            <div className="failure-boxes">
              <Boxes topology={topology} targets={targets.slice(0, SHOWN)} failures={failures} />
              {foldedOf(targets).map(({ title, targets: folded }) => (
                <details key={title} open={folded.some(({ id }) => failures.includes(id))}>
                  <summary>{title}</summary>
                  <div className="failure-boxes">
                    <Boxes topology={topology} targets={folded} failures={failures} />
                  </div>
                </details>
              ))}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

type BoxesProps = {
  readonly topology: Told['topology'];
  readonly targets: readonly Target[];
  readonly failures: readonly string[];
};

function Boxes({ topology, targets, failures }: BoxesProps) {
  const store = useNetworkStore();
  return targets.map(({ id }) => (
    <label key={id} className="failure">
      <input
        type="checkbox"
        checked={failures.includes(id)}
        onChange={() => store.getState().toggleFailure(id)}
      />
      <span className="failure-box" aria-hidden="true">
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 2 10 10M10 2 2 10" />
        </svg>
      </span>
      <span>{failureLabel(topology, id)}</span>
    </label>
  ));
}
