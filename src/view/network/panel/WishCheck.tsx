import {
  noWish,
  wishNames,
  wishSentence,
  wishStatements,
  wishTone,
  wishVerdict,
  wishWords,
} from '../../../content/network/wishWords';
import type { Told } from '../../../store/network/derived';
import { wishesOf } from '../../../store/network/wishes';
import { Statements, StatementText } from '../../statement/StatementText';
import { MarkSign } from '../../verdict/MarkSign';
import { AskLink, WithNetworkPart } from '../state/AskLink';
import { useNetwork } from '../state/useNetwork';
import './wishCheck.css';

/** What the description wants of this path, judged, and of the office's other paths. */
export function WishCheck({ told }: { readonly told: Told }) {
  const { topology, answer } = told;
  const { scenario } = answer;
  const office = topology.offices.find(({ id }) => id === scenario.office);
  const destination = topology.destinations.find(({ id }) => id === scenario.destination);
  const wishes = wishesOf(told);
  const own = wishes.find((each) => each.destination === scenario.destination)?.judgement;
  const others = wishes.filter((each) => each.destination !== scenario.destination);
  if (!office || !destination) return null;
  const isMany = office.count > 1;
  return (
    <section className="panel-part wish" aria-labelledby="wish">
      <h3 id="wish">{wishWords.heading}</h3>
      {own ? (
        <div className="judgement" data-verdict={own.verdict}>
          <p className="wish-verdict">
            <MarkSign tone={wishTone(own)} size={24} />
            <strong>{wishVerdict(own)}</strong>
          </p>
          <p>{wishSentence(office.inSentence, isMany, destination.inSentence, own.wish)}</p>
          <Statements statements={wishStatements(own)} />
        </div>
      ) : (
        <StatementText statement={noWish(office.inSentence, isMany, destination.inSentence)} />
      )}
      {others.length > 0 && <OtherWishes told={told} others={others} />}
    </section>
  );
}

type Others = { readonly told: Told; readonly others: ReturnType<typeof wishesOf> };

function OtherWishes({ told: { topology }, others }: Others) {
  const asked = useNetwork((state) => state.asked);
  return (
    <WithNetworkPart>
      <table className="wish-table">
        <caption>{wishWords.others}</caption>
        <thead>
          <tr>
            <th scope="col">{wishWords.destination}</th>
            <th scope="col">{wishWords.wanted}</th>
            <th scope="col">{wishWords.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ destination, judgement }) => (
            <tr key={destination}>
              <th scope="row">
                <AskLink asked={{ ...asked, destination }}>
                  {topology.destinations.find(({ id }) => id === destination)?.name}
                </AskLink>
              </th>
              <td>{wishNames[judgement.wish]}</td>
              <td>
                <span className="wish-verdict">
                  <MarkSign tone={wishTone(judgement)} size={18} />
                  <strong>{wishVerdict(judgement)}</strong>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WithNetworkPart>
  );
}
