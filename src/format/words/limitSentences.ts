// Sentences for documented Microsoft limits that a description exceeds, with their source.

import type { DocumentedLimit, Named, What } from '../text/message';
import { limitSources } from '../warnings/documentedLimits';
import { grouped, named, quoted, said } from './naming';

type Exceeded = Extract<What, { readonly code: 'documented-limit' }>;

const geography = (pair: string) => {
  const [here = '', there = ''] = pair.split(' ').map((each) => each.replaceAll('-', ' '));
  return `${here} and ${there}`;
};

function saying(limit: DocumentedLimit, element: Named, given: string, most: string): string {
  switch (limit) {
    case 'links-of-circuit':
      return `${named(element)} has ${given} links (virtual networks and Global Reach); with its SKU and bandwidth it may have ${most}.`;
    case 'circuits-at-one-location': {
      const [count, ...location] = given.split(' ');
      return `${named(element)} is connected to ${count} circuits at ${location.join(' ')}; at one location it may be connected to ${most}.`;
    }
    case 'circuits-of-vnet':
      return `${named(element)} is connected to ${given} circuits; with the largest gateway it may be connected to ${most}.`;
    case 'prefixes-to-private':
      return `offices advertise ${grouped(Number(given))} networks over private peering of ${named(element)}; above ${grouped(Number(most))} Microsoft drops the session: advertise fewer, larger ones.`;
    case 'prefixes-to-microsoft':
      return `${named(element)} advertises ${given} prefixes on Microsoft peering; above ${most} Microsoft drops the session.`;
    case 'prefixes-of-vnet':
      return `${named(element)} has ${grouped(Number(given))} prefixes; its gateway may advertise ${grouped(Number(most))} to ExpressRoute at most.`;
    case 'microsoft-365-premium':
      return `${named(element)} names Microsoft 365, which needs Premium and Microsoft's authorisation; its SKU is ${given}: write "sku: premium" or take Microsoft 365 out.`;
    case 'standard-across-geographies':
      if (element.kind === 'circuit')
        return `the route filter of ${named(element)} names ${given}, across ${geography(most)}, which needs "sku: premium".`;
      return `circuit ${quoted(given)} leads to ${named(element)} across ${geography(most)}, which needs "sku: premium".`;
    case 'global-reach-premium':
      return `Global Reach from ${named(element)} to ${quoted(given)} crosses ${geography(most)}, which needs "sku: premium" on both.`;
    case 'bandwidth':
      return `${named(element)} has ${grouped(Number(given))} Mbps, which is no size that circuits come in (${said(
        most.split(' ').map((each) => grouped(Number(each))),
        'or',
      )} Mbps).`;
  }
}

const sourceOf = (limit: DocumentedLimit) => {
  const { title, dated } = limitSources[limit];
  return ` (Microsoft: ${title}, ${dated})`;
};

export const limitSentence = ({ limit, element, given, most }: Exceeded): string =>
  saying(limit, element, given, most).replace(/\.$/, `${sourceOf(limit)}.`);
