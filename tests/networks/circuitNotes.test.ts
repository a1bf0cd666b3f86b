// A circuit that only replies use is said to carry them, rather than to wait.

import { expect, it } from 'vitest';
import { toldOf } from '../../src/store/network/derived';
import { libraryNetworks } from './libraryNetworks';

it('no circuit waits while it carries replies', () => {
  const onlyReplies: string[] = [];
  for (const { id, file, examination } of libraryNetworks) {
    const { offices, destinations, circuits } = examination.compiled.topology;
    for (const office of offices.filter(({ users }) => users))
      for (const destination of destinations) {
        const question = {
          office: office.id,
          destination: destination.id,
          prefer: '',
          options: [],
          failures: [],
        };
        const answer = toldOf(file.text, question)?.answer;
        for (const circuit of circuits) {
          const carries = circuit.connections.some((each) => answer?.replyLinks.has(each.id));
          const note = answer?.map.notes.get(circuit.id);
          if (carries)
            expect(note, `${id}: ${office.id} to ${destination.id}, ${circuit.id}`).not.toBe('waits');
          if (note === 'replies') onlyReplies.push(circuit.id);
        }
      }
  }
  expect(onlyReplies.length).toBeGreaterThan(0);
});
