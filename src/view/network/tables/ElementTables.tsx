import { linkRows, nodeRows, type TableRow, tableWords } from '../../../content/network/tableWords';
import type { Told } from '../../../store/network/derived';
import '../../text/text.css';

/** Text equivalent of the picture: every node and link with its state. */
export function ElementTables({ told: { topology, answer } }: { readonly told: Told }) {
  const { name, operator, between, exposure, state } = tableWords;
  return (
    <section className="text-view" aria-labelledby="network-tables">
      <h2 id="network-tables">{tableWords.heading}</h2>
      <p>{tableWords.intro}</p>
      <Table caption={tableWords.nodes} head={[name, operator, state]} rows={nodeRows(topology, answer)} />
      <Table
        caption={tableWords.links}
        head={[name, between, exposure, state]}
        rows={linkRows(topology, answer)}
      />
    </section>
  );
}

type Props = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
};

function Table({ caption, head, rows }: Props) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...others], hasFailed }) => (
          <tr key={id} data-failed={hasFailed}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => (
              <td key={head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
