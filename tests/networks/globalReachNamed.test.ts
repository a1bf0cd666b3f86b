// Global Reach is named wherever traffic uses it, and nowhere else.

import { expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import { mapCaptions } from '../../src/content/map/mapCaptions';
import { mapStretchWords } from '../../src/content/map/stretchWords';
import { verdictSentence } from '../../src/content/verdictSentence';
import { networkToDraw } from '../../src/layout/drawn/networkToDraw';
import { layOut } from '../../src/layout/layOut';
import { toldOf } from '../../src/store/network/derived';
import { libraryNetworks } from './libraryNetworks';

const asked = libraryNetworks.flatMap(({ id, file, examination: { compiled } }) =>
  compiled.topology.offices
    .filter(({ users }) => users)
    .flatMap(({ id: office }) =>
      compiled.topology.destinations.map(({ id: destination }) => {
        const question = { office, destination, prefer: '', options: [], failures: [] };
        const told = toldOf(file.text, question);
        if (!told) throw new Error(`${id} ${office} ${destination}`);
        return { title: `${id}: ${office} to ${destination}`, ...told };
      }),
    ),
);

it('is in the verdict, in the exposure bar and in the notes beside circuits', () => {
  let crossing = 0;
  for (const { title, topology, answer } of asked) {
    const isCrossed = topology.links.some(
      ({ id, kind }) => kind === 'global-reach' && answer.requestLinks.has(id),
    );
    if (isCrossed) crossing += 1;
    const { claim } = verdictSentence(assess(topology, answer.scenario), null);
    expect(claim.includes('Global Reach'), title).toBe(isCrossed);
    const links = topology.links.filter(
      ({ id, exposure }) => exposure === 'microsoft-isolated' && answer.requestLinks.has(id),
    );
    const said = mapStretchWords(topology, { exposure: 'microsoft-isolated', dedicated: false, links });
    expect(said.text.includes('Global Reach'), title).toBe(isCrossed);
    for (const { id, connections } of topology.circuits) {
      const isEntered = connections.some(({ microsoftEdge }) =>
        topology.links.some(
          ({ id: link, ends }) => answer.requestLinks.has(link) && ends.includes(microsoftEdge),
        ),
      );
      if (isEntered) expect(answer.map.notes.get(id), `${title}, ${id}`).not.toBe('waits');
    }
  }
  expect(crossing).toBeGreaterThan(1);
});

it('is named on the map where there is one, and has no bullet without its name', () => {
  for (const { id, examination } of libraryNetworks) {
    const { topology } = examination.compiled;
    const has = topology.links.some(({ kind }) => kind === 'global-reach');
    const network = networkToDraw(topology, mapCaptions(topology));
    const bullets = layOut(network, 'page').bullets.filter(({ kind }) => kind === 'global-reach');
    expect(bullets.length, id).toBe(has ? 1 : 0);
    const onPhone = layOut(network, 'phone').bullets.filter(({ kind }) => kind === 'global-reach');
    for (const { label } of [...bullets, ...onPhone]) expect(label, id).not.toBeNull();
  }
});

it('stays up with the Microsoft edges where a private peering has failed, and the verdict says so', () => {
  const network = libraryNetworks.find(({ id }) => id === 'global-reach');
  const words = (...failures: readonly string[]) => {
    const told = toldOf(network?.file.text ?? '', {
      office: 'london',
      destination: 'vnet:france',
      prefer: '',
      options: [],
      failures,
    });
    if (!told) throw new Error('not told');
    const assessment = assess(told.topology, told.answer.scenario);
    const intact = assess(told.topology, { ...told.answer.scenario, failures: [] });
    return verdictSentence(assessment, changeBetween(intact, assessment)).consequence;
  };
  expect(words('peering:er-paris.private')).toContain('Only its sessions with your side are down');
  expect(words('wan:wan')).not.toContain('sessions with your side');
});
