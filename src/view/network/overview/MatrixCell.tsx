import { useId, useState } from 'react';
import type { Naming } from '../../../content/assess/naming';
import { undecidedWords } from '../../../content/contradictionWords';
import { capitalised } from '../../../content/names';
import {
  cellFailures,
  cellSentence,
  cellTitle,
  flowName,
  harmCounts,
  harmWords,
  isEndedAlready,
  wantedWords,
} from '../../../content/network/matrixWords';
import { overviewWords } from '../../../content/network/overviewWords';
import { privateSign, reachableSign } from '../../../content/verdictMarks';
import type { OverviewState } from '../../../store/network/overviewStore';
import { MarkSign } from '../../verdict/MarkSign';
import { AskLink } from '../state/AskLink';

type Cell = OverviewState['rows'][number]['cells'][number];

/** Cell whose answers link to the picture; its counts open the list of failures, each linked too. */
export function MatrixCell({ naming, cell }: { readonly naming: Naming; readonly cell: Cell }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const counts = harmCounts(cell);
  const asked = { office: cell.office, destination: cell.destination };
  const flow = flowName(naming, cell);
  const failures = cellFailures(naming, cell);
  const wanted = wantedWords(cell);
  const undecided = undecidedWords(naming.topology, cell);
  return (
    <div className="matrix-cell">
      <AskLink className="matrix-answer" asked={asked}>
        <MarkSign tone={reachableSign(cell.answer).tone} size={26} />
        <MarkSign tone={privateSign(cell.answer, cell.wishVerdict !== 'not-met').tone} size={26} />
        <strong>{cellTitle(cell.answer)}</strong>
        <span className="visually-hidden">
          . {flow}: {cellSentence(naming, cell)}. {overviewWords.seePicture}
        </span>
      </AskLink>
      {wanted !== null && (
        <span className="matrix-wanted" data-verdict={cell.wishVerdict}>
          {wanted}
        </span>
      )}
      {undecided !== null && <span className="matrix-wanted">{capitalised(undecided)}</span>}
      {isEndedAlready(cell) && <span className="matrix-wanted">{overviewWords.endedAlready}</span>}
      {counts.length > 0 && (
        <button
          type="button"
          className="matrix-counts"
          disabled={failures.length === 0}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span className="visually-hidden">{overviewWords.failuresOf(flow)}: </span>
          {counts.map(({ harm, count, also }) => (
            <span key={harm}>
              <span className="harm-chip" data-harm={count === 0 ? 'none' : harm}>
                {count}
              </span>{' '}
              {`${harmWords[harm](count)}${also}`}
            </span>
          ))}
        </button>
      )}
      {isOpen && (
        <ul id={id} className="matrix-failures">
          {failures.map(({ risk, text }) => (
            <li key={risk}>
              <AskLink asked={{ ...asked, failures: [risk] }}>{text}</AskLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
