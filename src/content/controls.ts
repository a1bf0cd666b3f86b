// Labels of controls, on which users, screen readers and tests rely.

import type { CompiledTopology, FailureId, Peering } from '../model/compiledTopology';
import type { ConnectionSide } from '../model/description';
import type { FailureKind } from '../model/failureKinds';

export const pathLabels: Readonly<Record<'internet' | 'expressroute', string>> = {
  internet: 'Public internet',
  expressroute: 'ExpressRoute',
};

export const connectionLabels: Readonly<Record<ConnectionSide | 'both', string>> = {
  both: 'Both',
  primary: 'Primary',
  secondary: 'Secondary',
};

export const peeringLabels: Readonly<Record<Peering, string>> = {
  microsoft: 'Microsoft peering',
  'azure-private': 'Azure private peering',
};

export const peeringShortLabels: Readonly<Record<Peering, string>> = {
  microsoft: 'Microsoft',
  'azure-private': 'Azure private',
};

export const groupNames = {
  office: 'Office',
  peering: 'Peering',
  connection: 'Connection',
  failures: 'What if it fails',
  misconfigurations: 'Misconfigured',
  details: 'Details',
  scenario: 'Scenario',
} as const;

export const sentenceWords = {
  /** Shown on a narrow screen, and the words before it elsewhere. */
  traffic: 'Traffic',
  from: 'from',
  over: { expressroute: 'over ExpressRoute', internet: 'over the public internet' },
  by: 'by',
  through: 'through',
  to: 'to',
  whatIsBehind: 'what is behind',
  while: 'while',
  nothingFailed: 'nothing has failed',
  with: 'with',
  and: 'and',
} as const;

export const exitLabel = (office: string): string => `${office} has an internet breakout`;

/** Label of the link to the office affected by the failures. */
export const lookAt = (office: string): string => `Look at ${office}`;

/** Failures with a checkbox; other elements are failed from their panels. */
export function failureCheckboxes({
  failureTargets,
}: CompiledTopology): readonly { readonly id: FailureId; readonly label: string }[] {
  const kinds: readonly FailureKind[] = ['connection', 'peering', 'provider', 'location', 'exit'];
  const listed = kinds.flatMap((kind) =>
    failureTargets.filter((target) => target.kind === kind && target.option === null),
  );
  return listed.map(({ id, name }) => ({ id, label: name }));
}

export const pageWords = {
  title: 'Which way does the traffic go?',
  subtitle: 'Public internet or ExpressRoute, from the office to Microsoft’s cloud',
  otherNetworks: 'Your own network',
  dark: 'Dark',
  light: 'Light',
  themeHint: { dark: 'Switch to dark colours', light: 'Switch to light colours' },
  tour: 'Tour',
  takeTour: 'Take the tour',
  copyLink: 'Copy link',
  share: 'Share…',
  copyShort: 'Copy',
  copied: 'Link copied',
  copyByHand: 'Copying was refused. Here is the link to select:',
  copyFromDisk:
    'This page was opened from disk, so no link leads others to it. On a host, this end of its address shows the same view:',
  copyOpening: 'This page was opened from disk, so no link leads others to it. It opens like this by itself.',
  restoreAll: 'Restore all',
  workingOut: 'Working out what this choice leads to…',
  verdict: 'Verdict',
  dismiss: 'Dismiss',
  skip: 'Skip to the details',
  skipToTour: 'Skip to the tour',
  skipHeader: 'Skip the header',
  keyboard: 'Keyboard',
  wentWrong: 'Something on this page went wrong',
  wentWrongHint:
    'Your choices are still in the page’s address. You can try again, or go back to the opening scene.',
  notArrived: 'This part could not be loaded',
  notArrivedHint:
    'Check your connection, then try again: the page reloads with everything that you chose. Until then the rest of it keeps working.',
  stillNoConnection: 'The page still cannot be reached. What has loaded stays.',
  pictureStandsStill:
    'The picture is static: the part that makes it interactive could not be loaded. Everything else works.',
  tryAgain: 'Try again',
  openingScene: 'Back to the opening scene',
} as const;

export const viewLabels = { group: 'View', picture: 'Picture', text: 'Text' } as const;

export const tabLabels = {
  explain: 'Explain',
  path: 'Path',
  compliance: 'Compliance',
  predictability: 'Predictability',
} as const;

const noticeEndings = {
  'unknown-value': 'is not understood; the default is used instead.',
  'unknown-part': 'is not understood and was ignored; the rest is used.',
  'not-in-picture': 'is not in this picture, so nothing is selected.',
  'fails-nothing': 'was ignored: nothing of that name can fail in this view.',
  'repeated-key': 'occurs twice; the first one is used.',
} as const;

type AddressNotice = {
  readonly kind: keyof typeof noticeEndings | 'repaired' | 'and-more';
  readonly key: string;
  readonly value: string;
};

/** Returns a sentence per notice; one for all repairs. */
export function noticeTexts(notices: readonly AddressNotice[]): readonly string[] {
  const repaired: string[] = [];
  const texts: string[] = [];
  for (const { kind, key, value } of notices) {
    if (kind === 'repaired') repaired.push(`${key}=${value}`);
    else if (kind === 'and-more')
      texts.push(`${value} more parts of the page’s address are not understood and were ignored.`);
    else texts.push(`In the page’s address, “${key}=${value}” ${noticeEndings[kind]}`);
  }
  if (repaired.length === 0) return texts;
  return [
    `The page’s address was damaged in transit, as mail and chat programs can do. It was read as “${repaired.join('&')}”: check that this is what was meant.`,
    ...texts,
  ];
}

export const footerWords = {
  model: 'A model, not a measurement of anybody’s network.',
  source: 'Source:',
  notAffiliated: 'Not affiliated with Microsoft.',
} as const;

/** Disclaimer for exports without a footer. */
export const notAMeasurement = `${footerWords.model} ${footerWords.notAffiliated}`;

/** Topics below the picture, labelled by the question each answers. */
export const topicLabels = {
  healing: 'How long until failover?',
  resilience: 'What each failure does',
  exceptions: 'What still uses the internet',
  layers: 'What encrypts',
  contention: 'Contention, simulated',
  remedies: 'When ExpressRoute does not help',
  advice: 'Would it help us?',
  myths: 'Myths',
  about: 'What is simplified',
} as const;

export const moreWords = {
  heading: 'Go deeper',
  compare: 'Compare two scenarios',
  close: 'Close',
  toPicture: 'To the picture',
  loading: 'Loading…',
} as const;
