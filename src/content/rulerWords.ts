// Words for exposure and carrier of each stretch, short enough for a ruler.

import type { Assessment, Stretch } from '../analysis/assess';
import type { Link, LinkExposure } from '../model/compiledTopology';
import { connectionsInWords } from './connectionWords';
import { asTitle, capitalised } from './names';
import { pathsCounted } from './pathCount';
import type { Statement } from './sources';

export const rulerWords = {
  title: 'Exposure',
  detail: 'path in use',
  /** Used if replies return through other nodes. */
  directionDetail: { request: 'request only', reply: 'replies only' },
  /** Office network up to its breakout. */
  own: 'Yours',
  strip: 'Path',
  hops: 'Hops',
  returnHops: 'Return hops',
} as const;

/** Text if the direction in view has no path. Requests may still be sent, and exposed, without a reply. */
export function nothingWords({ stretches, isInterrupted }: Assessment): string {
  if (stretches.length > 0) return 'No reply arrives, so there is no return path to show.';
  const why = isInterrupted ? 'That is an outage, not a merit.' : 'No route leads there.';
  return `None of this traffic flows, so none of it crosses the internet. ${why}`;
}

/** Names of the four strokes, in order of exposure. */
export const strokeNames: readonly { readonly exposure: LinkExposure; readonly name: string }[] = [
  { exposure: 'public-internet', name: 'internet' },
  { exposure: 'private', name: 'private' },
  { exposure: 'microsoft-shared', name: 'shared' },
  { exposure: 'microsoft-isolated', name: 'isolated' },
];

const tunnelName = { exposure: 'encrypted-tunnel', name: 'encrypted, over the internet' } as const;

/** Names only the strokes that a network has, in order of exposure. */
export const strokesNamed = (links: readonly Pick<Link, 'exposure' | 'kind'>[]): typeof strokeNames =>
  strokeNames
    .flatMap((each) => (each.exposure === 'public-internet' ? [each, tunnelName] : [each]))
    .filter(({ exposure }) =>
      // Transit between the internet and the services is drawn only where an office has a line to it.
      links.some((link) => link.exposure === exposure && link.kind !== 'internet-transit'),
    );

/** Names of what weight and yellow show, for a drawing that is read without the page. */
export const weightNames: readonly {
  readonly what: 'in-use' | 'at-rest' | 'failed';
  readonly name: string;
}[] = [
  { what: 'in-use', name: 'thick: in use' },
  { what: 'at-rest', name: 'thin: not in use' },
  { what: 'failed', name: 'failed' },
];

export const strokeKey = 'Key to the strokes';

export type StretchWords = { readonly title: string; readonly text: string };

function carriedByProvider(links: readonly Link[]): string {
  const lines = links.filter(({ kind }) => kind === 'access-line').length;
  if (links.some(({ kind }) => kind === 'provider-internal'))
    return 'Last mile and links inside your provider’s network';
  return lines > 1 ? 'Both last miles, carried by your provider' : 'Last mile, carried by your provider';
}

function overInternet(links: readonly Link[], assessment: Assessment, arrives: boolean): string {
  const own = links.find(({ kind }) => kind === 'internet-line');
  const line = own ? capitalised(own.inSentence) : 'Public internet';
  return arrives
    ? `${line} and the internet behind it: shared with everyone, carried by several providers and, at its end, by Microsoft`
    : `${line}: packets reach the internet, which has no route to ${assessment.question.destination.inSentence}, and are dropped there`;
}

/** `links` are all links in use of this kind, on every equal path. */
export function stretchWords(
  { exposure, dedicated, to }: Stretch,
  links: readonly Link[],
  assessment: Assessment,
): StretchWords {
  switch (exposure) {
    case 'public-internet':
      return { title: 'Public internet', text: overInternet(links, assessment, to === assessment.service) };
    case 'encrypted-tunnel':
      return {
        title: 'Encrypted tunnel',
        text: 'A VPN over the public internet: encrypted, and shared with everyone',
      };
    case 'microsoft-shared':
      return {
        title: 'Microsoft’s shared network',
        text: 'Microsoft peering, carried by Microsoft: neither public internet nor isolated to you',
      };
    case 'microsoft-isolated':
      return {
        title: 'Isolated to you',
        text: 'Azure private peering, carried by Microsoft to your virtual network',
      };
    case 'private': {
      if (!dedicated) return { title: 'Private', text: carriedByProvider(links) };
      const ids = new Set(links.map(({ id }) => id));
      const which = asTitle(connectionsInWords(assessment.topology, ids));
      return { title: 'Private, dedicated to you', text: `${which}, by your provider and Microsoft` };
    }
  }
}

export type EncryptionWords = {
  readonly lead: string;
  readonly rest: string;
  readonly source: Statement['source'];
};

function encryptedBy({ peering, element }: Assessment['question']['destination']): string {
  if (peering !== 'microsoft') return 'Encryption is up to you;';
  return element === 'power-platform' ? 'TLS by Power Platform;' : 'TLS is up to the service;';
}

/** Describes content protection on the path: private does not mean encrypted. */
export function encryptionWords(
  { question }: Assessment,
  taken: readonly (readonly Stretch[])[],
): EncryptionWords {
  const lead = encryptedBy(question.destination);
  const stretches = taken.flat();
  const onInternet = stretches.some(({ exposure }) => exposure === 'public-internet');
  const onCircuit = stretches.some(({ dedicated }) => dedicated);
  const inTunnel = stretches.some(({ exposure }) => exposure === 'encrypted-tunnel');
  if (inTunnel && !onInternet && !onCircuit)
    return { lead, rest: 'IPsec encrypts what the tunnel carries.', source: 'model' };
  if (onInternet === onCircuit)
    return { lead, rest: 'no path here encrypts by default.', source: 'encryption' };
  return onInternet
    ? { lead, rest: 'the internet does not encrypt by itself.', source: 'model' }
    : { lead, rest: 'ExpressRoute does not encrypt by default.', source: 'encryption' };
}

export function stripTitle(assessment: Assessment): string {
  const { outcome } = assessment;
  const { requests, lost } = outcome;
  const lostOnes = lost.filter(({ links }) => links.length > 0);
  if (outcome.reachability === 'undecided') return 'The path is not decided';
  return requests.length === 0 && lostOnes.length > 0
    ? 'The packets are dropped on the path'
    : capitalised(pathsCounted(assessment));
}
