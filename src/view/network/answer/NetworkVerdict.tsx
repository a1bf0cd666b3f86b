import { type NetworkMark, privateMarkOf, reachableMarkOf } from '../../../content/network/networkMarks';
import { networkVerdict } from '../../../content/network/networkVerdict';
import { networkRoomWords } from '../../../content/network/roomWords';
import type { Told } from '../../../store/network/derived';
import { NetworkMarkSign } from './NetworkMarkSign';
import '../../verdict/verdict.css';
import './answer.css';

/** Verdict in two answers and one sentence. As a status, it is announced after every change. */
export function NetworkVerdict({ told: { topology, answer } }: { readonly told: Told }) {
  const destination = topology.destinations.find(({ id }) => id === answer.scenario.destination);
  const { claim, consequence } = networkVerdict(topology, answer);
  return (
    <div
      role="status"
      aria-label={networkRoomWords.verdict}
      aria-atomic="true"
      className="verdict"
      data-reachable={answer.reachability}
      data-private={answer.privacy}
    >
      <div className="marks">
        <MarkOf mark={reachableMarkOf(answer)} />
        <MarkOf mark={privateMarkOf(answer, destination?.peering ?? 'microsoft', answer.damage)} />
      </div>
      <p className="verdict-sentence">
        <strong>{claim}</strong> <span>{consequence}</span>
      </p>
    </div>
  );
}

function MarkOf({ mark }: { readonly mark: NetworkMark }) {
  return (
    <div className="mark" data-tone={mark.tone}>
      <NetworkMarkSign tone={mark.tone} />
      <p>
        <strong>{mark.title}</strong>
        <span className="visually-hidden">, </span>
        <span className="mark-detail">{mark.detail}</span>
        <span className="visually-hidden">. </span>
      </p>
    </div>
  );
}
