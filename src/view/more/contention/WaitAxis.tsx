import { contentionWords } from '../../../content/contention/contentionWords';

/** Axis below both distributions, at their width. */
export function WaitAxis({ reachMs }: { readonly reachMs: number }) {
  return (
    <div className="contention-wait-axis" aria-hidden="true">
      <span>0</span>
      <span>{reachMs / 2}</span>
      <span>
        {reachMs} {contentionWords.axis}
      </span>
    </div>
  );
}
