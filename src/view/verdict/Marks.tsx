import type { Assessment } from '../../analysis/assess';
import { type Mark, privateMark, reachableMark } from '../../content/verdictMarks';
import { MarkSign } from './MarkSign';

/** Marks of a verdict: does it work, and is it private? */
export function Marks({ assessment }: { readonly assessment: Assessment }) {
  return (
    <div className="marks">
      <MarkOf mark={reachableMark(assessment)} />
      <MarkOf mark={privateMark(assessment)} />
    </div>
  );
}

function MarkOf({ mark }: { readonly mark: Mark }) {
  return (
    <div className="mark" data-tone={mark.tone}>
      <MarkSign tone={mark.tone} />
      <p>
        <strong>{mark.title}</strong>
        <span className="visually-hidden">, </span>
        <span className="mark-detail">{mark.detail}</span>
        <span className="visually-hidden">. </span>
      </p>
    </div>
  );
}
