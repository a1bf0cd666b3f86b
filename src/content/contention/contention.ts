// Words of the contention simulation: controls, model, and measurements.

import type { Summary } from '../../analysis/contention/journeys';
import type { ArrivalPattern, Busyness } from '../../analysis/contention/load';
import type { Contention, ContentionControls } from '../../analysis/contention/simulateContention';
import { modelled, type Statement } from '../sources';
import { milliseconds } from './contentionWords';

type Option = {
  /** Label of the control. */
  readonly label: string;
  /** Explanation below the control. */
  readonly caption: string;
};

type Control<Value extends string> = {
  readonly name: string;
  readonly options: Readonly<Record<Value, Option>>;
};

type Controls = {
  readonly [Name in keyof ContentionControls]: Control<ContentionControls[Name]>;
};

const colleagues: Readonly<Record<Busyness, Option>> = {
  quiet: {
    label: 'Quiet',
    caption:
      'Two colleagues, one of them using Microsoft’s services: offered load about 30 % on Texas’s line, 20 % on Seattle’s circuit.',
  },
  normal: {
    label: 'Normal',
    caption:
      'Five colleagues, two of them using Microsoft’s services: offered load about 60 % on Texas’s line, 30 % on Seattle’s circuit.',
  },
  busy: {
    label: 'Busy',
    caption:
      'Eight colleagues, four of them using Microsoft’s services: offered load about 90 % on Texas’s line, 50 % on Seattle’s circuit.',
  },
  overfull: {
    label: 'Overfull',
    caption:
      'Ten colleagues, five of them using Microsoft’s services: offered load about 110 % on Texas’s line, which is more than it can carry, and 60 % on Seattle’s circuit.',
  },
};

const otherCustomers: Readonly<Record<Busyness, Option>> = {
  quiet: {
    label: 'Quiet',
    caption:
      'Other customers’ load is 15 % of the capacity of the link that they share with Texas. None of them is on Seattle’s circuit.',
  },
  normal: {
    label: 'Normal',
    caption:
      'Other customers’ load is 40 % of the capacity of the link that they share with Texas. None of them is on Seattle’s circuit.',
  },
  busy: {
    label: 'Busy',
    caption:
      'Other customers’ load is 50 % of the capacity of the link that they share with Texas. None of them is on Seattle’s circuit.',
  },
  overfull: {
    label: 'Overfull',
    caption:
      'Other customers’ load is 70 % of the capacity of the link that they share with Texas: with a busy office, more than it can carry. None of them is on Seattle’s circuit.',
  },
};

const arrivals: Readonly<Record<ArrivalPattern, Option>> = {
  steady: { label: 'Steady', caption: 'Packets are evenly spaced (paced).' },
  random: { label: 'Random', caption: 'Packets arrive at random (Poisson).' },
  bursty: { label: 'Bursty', caption: 'Packets arrive in bursts of random length, four packets on average.' },
};

export const contentionControls: Controls = {
  colleagues: { name: 'Colleagues', options: colleagues },
  otherCustomers: { name: 'The provider’s other customers', options: otherCustomers },
  arrivals: { name: 'How traffic arrives', options: arrivals },
};

export const contentionLead: Statement = {
  text: 'Many users sharing a single internet connection can contend for its bandwidth, and the provider’s other customers can contend with them. A private and direct connection reduces the chances of that.',
  source: 'article',
};

/** States the assumption of the comparison beforehand. */
export const sameWork: Statement = {
  text: 'The same work with Microsoft’s services is done in both offices, by one person and by half of the colleagues (rounded down): that traffic is on both links, and contends on both. Texas’s line also carries what the other colleagues do online; in Seattle that uses another line. So the difference shows the effect of other traffic, and nothing else.',
  source: 'model',
};

export const linkNames: Readonly<Record<keyof Contention, string>> = {
  shared: 'Texas, shared internet line',
  dedicated: 'Seattle, dedicated circuit',
};

export const stageNames: Readonly<Record<string, string>> = {
  'access-line': 'Last mile',
  aggregation: 'Shared with other customers',
  circuit: 'Circuit',
};

export const whatIsModelled: readonly Statement[] = [
  modelled(
    'A simulation and not a measurement. Both lines get the same traffic to Microsoft at the same moments, and the same seed gives the same run.',
  ),
  modelled(
    'Everybody sends 1 Mbit/s in packets of 1,400 bytes. The office’s line carries 10 Mbit/s and the link that it shares with other customers 20 Mbit/s; a queue holds 64 packets, and what arrives while it is full is dropped (tail drop).',
  ),
  modelled(
    'A circuit does not remove an organisation’s own traffic: about half of the colleagues use it here. Where all of them use Microsoft’s services, it is as full as the line, and queues as much.',
  ),
  modelled(
    'The colleagues’ other internet traffic leaves Seattle over another line that is not shown. The internet beyond the provider and Microsoft’s network are left out, and so are replies and retransmissions: senders here do not slow down when packets are lost.',
  ),
  {
    text: 'Circuits are ordered from 50 Mbit/s upwards.',
    source: 'peerings',
  },
  modelled(
    'Both lines run at 10 Mbit/s here, so that waits are easy to see. At the same load, with the same packets and the same queue, a line of five times the bandwidth makes them wait a fifth as long.',
  ),
];

export const checkedFacts: readonly Statement[] = [
  modelled(
    'Queueing theory (M/D/1) gives a p95 wait of 15.8 ms for random arrivals of 1,400-byte packets on a 10 Mbit/s line at 90 % load. A simulated run of 40 minutes agrees within 4 %.',
  ),
  modelled(
    'Ten seconds are a short time. With busy colleagues, normal other customers and random arrivals, 40 seeds gave a p95 of between 12 and 22 ms on the shared line.',
  ),
];

const lossOf = (name: string, { sent, lost }: Summary): string =>
  lost === 0
    ? ''
    : ` ${name} lost ${lost.toLocaleString('en-GB')} of ${sent.toLocaleString('en-GB')} packets.`;

/** Summarises the whole run in a sentence or two. */
export function contentionResult({ shared, dedicated }: Contention): string {
  const waits = `At p95, packets waited ${milliseconds(shared.summary.waitMs.p95)} on the shared line and ${milliseconds(dedicated.summary.waitMs.p95)} on the circuit: 95 of 100 delivered packets waited no longer.`;
  return `${waits}${lossOf('The shared line', shared.summary)}${lossOf('The circuit', dedicated.summary)}`;
}
