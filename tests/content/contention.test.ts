import { expect, it } from 'vitest';
import { TRAIN_PACKETS } from '../../src/analysis/contention/arrivals';
import {
  AGGREGATION_MBPS,
  BUFFER_PACKETS,
  colleagueCount,
  LINE_MBPS,
  openingControls,
  otherCustomerCount,
  PACKET_BYTES,
  simulateContention,
  withMicrosoft,
} from '../../src/analysis/contention/simulateContention';
import {
  checkedFacts,
  contentionControls,
  contentionResult,
  whatIsModelled,
} from '../../src/content/contention/contention';
import { busynessChoices } from '../../src/store/choices/contention';

const WORDS: Readonly<Record<number, string>> = {
  1: 'One',
  2: 'Two',
  4: 'Four',
  5: 'Five',
  8: 'Eight',
  10: 'Ten',
};

it.each(busynessChoices)('says of colleagues who are %s what the simulation lets them send', (level) => {
  const { caption } = contentionControls.colleagues.options[level];
  const count = colleagueCount[level];
  const onCircuit = withMicrosoft(count);
  expect(caption).toContain(
    `${WORDS[count]} colleagues, ${WORDS[onCircuit]?.toLowerCase()} of them using Microsoft’s services`,
  );
  expect(caption).toContain(`offered load about ${((count + 1) * 100) / LINE_MBPS} % on Texas’s line`);
  expect(caption).toContain(`${((onCircuit + 1) * 100) / LINE_MBPS} % on Seattle’s circuit`);
});

it.each(busynessChoices)('says of other customers who are %s what the simulation lets them send', (level) => {
  const { caption } = contentionControls.otherCustomers.options[level];
  expect(caption).toContain(`${(otherCustomerCount[level] * 100) / AGGREGATION_MBPS} %`);
});

it('says of bursts how long they are', () => {
  expect(TRAIN_PACKETS).toBe(4);
  expect(contentionControls.arrivals.options.bursty.caption).toContain('four');
});

it('names the rates and sizes of the simulation', () => {
  const text = whatIsModelled.map((statement) => statement.text).join(' ');
  expect(text).toContain(`${PACKET_BYTES.toLocaleString('en-GB')} bytes`);
  expect(text).toContain(
    `${LINE_MBPS} Mbit/s and the link that it shares with other customers ${AGGREGATION_MBPS} Mbit/s`,
  );
  expect(text).toContain(`${BUFFER_PACKETS} packets`);
});

it('owns up to how far one run of ten seconds can stray', () => {
  const waits = Array.from(
    { length: 40 },
    (_, seed) => simulateContention({ ...openingControls, seed }).shared.summary.waitMs.p95,
  );
  const [least, most] = [Math.round(Math.min(...waits)), Math.round(Math.max(...waits))];
  expect(checkedFacts.at(-1)?.text).toContain(`between ${least} and ${most} ms`);
});

it('tells a run in a sentence, with losses only where there are any', () => {
  const calm = contentionResult(simulateContention({ ...openingControls, seed: 1 }));
  expect(calm).toMatch(/^At p95, packets waited 15 ms on the shared line and 2\.2 ms on the circuit: .*\.$/);
  const full = simulateContention({
    colleagues: 'overfull',
    otherCustomers: 'quiet',
    arrivals: 'random',
    seed: 1,
  });
  expect(contentionResult(full)).toMatch(/The shared line lost \d+ of 897 packets\.$/);
});
