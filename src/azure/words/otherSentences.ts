// Puts current outages and unread values into sentences.

import type { Down } from '../network/stateNow';
import type { Unread } from '../text/unread';
import { counted, said } from './said';

export function downSentence({ failure, reason }: Down): string {
  switch (reason.code) {
    case 'not-provisioned':
      return `${failure}: not provisioned by the provider`;
    case 'circuit-disabled':
      return `${failure}: switched off on Azure's side`;
    case 'session-missing':
      return `${failure}: no address prefix of its own`;
    case 'peering-disabled':
      return `${failure}: switched off by hand (state Disabled)`;
    case 'nat-missing':
      return `${failure}: no prefix is configured`;
    case 'nat-not-accepted':
      return `${failure}: ${said(reason.prefixes)} is not yet accepted (${reason.state})`;
    case 'tunnel-down':
      return `${failure}: the tunnel is not connected`;
  }
}

const kinds: readonly (readonly [kind: keyof Unread, one: string, many?: string])[] = [
  ['serviceKeys', 'service key'],
  ['authorizationKeys', 'authorization key'],
  ['sharedKeys', 'shared key'],
  [
    'otherSecrets',
    'other secret (token, id of an authorization, tag)',
    'other secrets (tokens, ids of authorizations, tags)',
  ],
  ['subscriptionIds', 'subscription id'],
  [
    'others',
    'other value (tags, notes, prompts, names of people)',
    'other values (tags, notes, prompts, names of people)',
  ],
];

/** "1 service key, 2 authorization keys, 1 subscription id: not read"; undefined if there were none. */
export function unreadSentence(unread: Unread): string | undefined {
  const parts = kinds.flatMap(([kind, one, many]) =>
    unread[kind] > 0 ? [counted(unread[kind], one, many)] : [],
  );
  return parts.length > 0 ? `${parts.join(', ')}: not read` : undefined;
}
