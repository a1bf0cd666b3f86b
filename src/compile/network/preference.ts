// Turns an office's preferences into local preference: options listed in `prefer` come first, in its order;
// the rest keep their default rank.

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
 * Local breakout: where `internet` is listed before the attachment, or the attachment is not listed, the
 * office accepts its default route but not prefixes of public services.
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

/** Attachments over which an office learns routes, in tie-break order among equal paths. */
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

/** Gap between two preferences, for offices that use one of several equal paths. */
const ROOM = 1000;

/** Local preference of all routes learned over the attachment. */
export type Preferences = (attachment: AttachmentKey) => number;

const sameAttachment = (a: AttachmentKey, b: AttachmentKey) => JSON.stringify(a) === JSON.stringify(b);

/**
 * An office without multipath uses the first of several equal paths, so each attachment gets its own local
 * preference: the same order with wider gaps, which changes nothing else.
 */
export function preferencesOf(plan: Plan, office: CompletedOffice): Preferences {
  if (office.multipath) return (attachment) => classOf(plan, office, attachment);
  const all = attachmentsOf(plan, office);
  return (attachment) => {
    const index = all.findIndex((each) => sameAttachment(each, attachment));
    return ROOM * classOf(plan, office, attachment) - Math.max(0, index);
  };
}
