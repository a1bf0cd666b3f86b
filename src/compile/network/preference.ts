// What an office prefers, as local preference: what `prefer` lists comes first and in its order, everything else
// keeps its usual place.

import type { ConnectionSide, ElementId, Preferred } from '../../model/description';
import type { CompletedOffice } from '../complete/completed';
import type { Plan } from './plan';

export type AttachmentKey =
  | { readonly kind: 'connection'; readonly circuit: ElementId; readonly side: ConnectionSide }
  | { readonly kind: 'wan'; readonly wan: ElementId }
  | { readonly kind: 'vpn'; readonly vnet: ElementId; readonly instance: 1 | 2 }
  | { readonly kind: 'exit' };

export function isMeant(preferred: Preferred, attachment: AttachmentKey): boolean {
  switch (preferred.kind) {
    case 'circuit': {
      const { circuit, side } = preferred.part;
      return (
        attachment.kind === 'connection' &&
        attachment.circuit === circuit &&
        (side === undefined || side === attachment.side)
      );
    }
    case 'wan':
      return attachment.kind === 'wan' && attachment.wan === preferred.wan;
    case 'vpn':
      return attachment.kind === 'vpn';
    case 'internet':
      return attachment.kind === 'exit';
  }
}

const placeIn = ({ prefer }: CompletedOffice, attachment: AttachmentKey): number | null => {
  const index = prefer.findIndex((preferred) => isMeant(preferred, attachment));
  return index < 0 ? null : index;
};

/**
 * Local breakout: where `internet` is listed before the attachment, or the attachment is not listed at all, prefixes
 * of public services are not taken from it. Its default route is.
 */
export function isBehindInternet(office: CompletedOffice, attachment: AttachmentKey): boolean {
  const internet = placeIn(office, { kind: 'exit' });
  if (internet === null) return false;
  const place = placeIn(office, attachment);
  return place === null || internet < place;
}

function usual({ policy }: Plan, { kind }: AttachmentKey): number {
  const { circuit, wan, vpn, exit } = policy.atOffice;
  const byKind = { connection: circuit, wan, vpn, exit };
  return byKind[kind];
}

function classOf(plan: Plan, office: CompletedOffice, attachment: AttachmentKey): number {
  const place = placeIn(office, attachment);
  if (place === null) return usual(plan, attachment);
  const { circuit, step } = plan.policy.atOffice;
  return circuit + step * (office.prefer.length - place);
}

/** Everything that an office hears routes over, in the order in which one path would be chosen among equals. */
export function attachmentsOf(plan: Plan, office: CompletedOffice): readonly AttachmentKey[] {
  const { ends, wans, vpn } = office;
  const layerOf = ({ circuit }: { readonly circuit: ElementId }) => plan.circuit(circuit)?.layer ?? 3;
  return [
    ...[...ends]
      // One AS number less: layer 2 comes before layer 3 at equal preference.
      .sort((a, b) => layerOf(a) - layerOf(b))
      .map(({ circuit, side }) => ({ kind: 'connection', circuit, side }) as const),
    ...vpn.flatMap((vnet) => ([1, 2] as const).map((instance) => ({ kind: 'vpn', vnet, instance }) as const)),
    { kind: 'exit' },
    ...wans.map((wan) => ({ kind: 'wan', wan }) as const),
  ];
}

/** Room between two preferences, for offices that keep to one path among equals. */
const ROOM = 1000;

/** The local preference of everything that is heard over the attachment. */
export type Preferences = (attachment: AttachmentKey) => number;

const sameAttachment = (a: AttachmentKey, b: AttachmentKey) => JSON.stringify(a) === JSON.stringify(b);

/**
 * An office without multipath keeps to the first of several equal paths, and so to one local preference for each
 * attachment: the same order with more room between, which leaves everything else as it is.
 */
export function preferencesOf(plan: Plan, office: CompletedOffice): Preferences {
  if (office.multipath) return (attachment) => classOf(plan, office, attachment);
  const all = attachmentsOf(plan, office);
  return (attachment) => {
    const index = all.findIndex((each) => sameAttachment(each, attachment));
    return ROOM * classOf(plan, office, attachment) - Math.max(0, index);
  };
}
