// Messages about a description being read: codes, places and parameters. `sentences.ts` puts them into words.

import type { ElementKind } from '../../model/elementNames';
import type { Lines } from './leftOutBlocks';
import type { Place } from './tree';

export type MessageKind =
  /** Nothing is computed from this part; the rest is, where possible. */
  | 'error'
  /** Computed, but probably not intended. */
  | 'warning'
  /** A value not given, with its default. */
  | 'assumption';

/** An element of the file as messages name it. */
export type Named = { readonly kind: ElementKind; readonly id: string };

/** An element of another kind than was expected. */
export type Other = { readonly kind: ElementKind; readonly at: Place | undefined };

/** A suggested correction and its position; without one it is a word of the format. */
export type Suggestion = { readonly text: string; readonly at?: Place | undefined };

export type SyntaxProblem =
  | 'tab'
  | 'indent'
  | 'quote'
  | 'bracket'
  | 'open-quote'
  | 'comma'
  | 'colon'
  | 'no-colon'
  | 'no-space'
  | 'key'
  | 'escape'
  | 'directive'
  | 'other';

export type LeftOut =
  | 'med'
  | 'conditional advertisement'
  | 'aggregation'
  | 'virtual wan'
  | 'forced tunnelling'
  | 'ipv6'
  | 'wan over the internet';

export type DocumentedLimit =
  | 'links-of-circuit'
  | 'circuits-at-one-location'
  | 'circuits-of-vnet'
  | 'prefixes-to-private'
  | 'prefixes-to-microsoft'
  | 'prefixes-of-vnet'
  | 'microsoft-365-premium'
  | 'standard-across-geographies'
  | 'global-reach-premium'
  | 'bandwidth';

export type What =
  // About the file as a whole.
  | { readonly code: 'empty-file' }
  | { readonly code: 'not-text' }
  /** Characters lost because the file is not in UTF-8. */
  | { readonly code: 'undecoded'; readonly count: number }
  | { readonly code: 'too-long'; readonly bytes: number }
  | { readonly code: 'too-deep' }
  | { readonly code: 'too-many-values' }
  | { readonly code: 'second-document' }
  | { readonly code: 'not-a-map'; readonly of: string }
  | { readonly code: 'alias' }
  | { readonly code: 'tag' }
  | {
      readonly code: 'syntax';
      readonly problem: SyntaxProblem;
      /** The block that is not read because of it. */
      readonly leftOut?: Lines | undefined;
    }
  | { readonly code: 'no-version' }
  | { readonly code: 'other-version'; readonly version: string }
  | { readonly code: 'no-office' }
  | { readonly code: 'no-destination' }
  | { readonly code: 'too-many'; readonly of: 'offices' | 'circuits' | 'vnets'; readonly count: number }
  // About one field or one value.
  | {
      readonly code: 'unknown-field';
      readonly of: string;
      readonly field: string;
      readonly meant?: Suggestion | undefined;
    }
  | { readonly code: 'left-out'; readonly field: string; readonly feature: LeftOut }
  | { readonly code: 'repeated-field'; readonly field: string; readonly first: Place }
  | {
      readonly code: 'missing-field';
      readonly element?: Named | undefined;
      readonly field: string;
      readonly because?: Named | undefined;
    }
  | { readonly code: 'no-value'; readonly field: string; readonly expected: string }
  | {
      readonly code: 'bad-value';
      readonly field: string;
      readonly value: string;
      readonly expected: string;
      readonly meant?: Suggestion | undefined;
    }
  /** An exit is an office's own; another element was named. */
  | { readonly code: 'exit-elsewhere'; readonly field: string; readonly named: Named }
  /** A breakout that drops some services is not one word; `services` are those that it could name. */
  | {
      readonly code: 'exit-that-refuses';
      readonly field: string;
      readonly value: string;
      readonly services: readonly string[];
    }
  /** Another kind of element is named where services are refused. */
  | {
      readonly code: 'not-refusable';
      readonly named: Named;
      readonly there: Place | undefined;
      readonly services: readonly string[];
    }
  | { readonly code: 'bad-id'; readonly id: string; readonly meant?: Suggestion | undefined }
  | { readonly code: 'too-long-text'; readonly field: string; readonly limit: number }
  | {
      readonly code: 'only-one-of';
      readonly element?: Named | undefined;
      readonly fields: readonly [string, string];
    }
  | { readonly code: 'microsofts-asn'; readonly asn: number }
  // About relations between elements.
  | {
      readonly code: 'no-such';
      readonly kinds: readonly ElementKind[];
      readonly id: string;
      /** What else has the id. */
      readonly other?: Other | undefined;
      readonly meant?: Suggestion | undefined;
    }
  | { readonly code: 'ambiguous'; readonly id: string; readonly choices: readonly string[] }
  | { readonly code: 'named-twice'; readonly id: string }
  | { readonly code: 'itself'; readonly element: Named; readonly field: string }
  | { readonly code: 'peered-loop'; readonly vnets: readonly string[] }
  | { readonly code: 'peered-chain'; readonly vnet: string; readonly hub: string; readonly next: string }
  | { readonly code: 'peered-without-gateway'; readonly vnet: string; readonly hub: string }
  | { readonly code: 'many-ends'; readonly circuit: string; readonly office: string; readonly count: number }
  | { readonly code: 'two-ends'; readonly circuit: string; readonly side: string; readonly other: Place }
  | { readonly code: 'no-router-for'; readonly office: string; readonly circuit: string }
  | { readonly code: 'default-from-outside'; readonly wan: string; readonly office: string }
  | {
      readonly code: 'left-out-with';
      readonly element: Named;
      readonly because: Named;
      readonly there?: Place | undefined;
    }
  // Warnings.
  | { readonly code: 'no-circuit' }
  | { readonly code: 'no-users' }
  | { readonly code: 'no-default'; readonly wan: string; readonly office: string }
  | {
      readonly code: 'default-over-wan';
      readonly office: string;
      /** Best first. */
      readonly wans: readonly string[];
      /** The office whose breakout it is; absent where that cannot be told from the file's preferences alone. */
      readonly from?: string | undefined;
      /** Whether "internet" is listed after the WANs, or not at all. */
      readonly isListed: boolean;
    }
  | { readonly code: 'unused'; readonly element: Named }
  | { readonly code: 'close-to-known'; readonly id: string; readonly known: string }
  | { readonly code: 'prefers-without-effect'; readonly office: string; readonly preferred: string }
  | { readonly code: 'private-as-prepended'; readonly asn?: number | undefined; readonly office: string }
  | {
      readonly code: 'shared-pool';
      readonly pool: string;
      readonly holders: readonly string[];
      readonly circuits: boolean;
    }
  /** Addresses that the internet has no route to (RFC 1918, RFC 6598). */
  | { readonly code: 'private-pool'; readonly pool: string; readonly peering: boolean }
  | { readonly code: 'pool-of-several'; readonly circuit: string; readonly holders: readonly Named[] }
  | {
      readonly code: 'overlapping-lans';
      readonly elements: readonly [string, string];
      readonly prefix: string;
    }
  | { readonly code: 'metro'; readonly circuit: string }
  | {
      readonly code: 'mixed-layers';
      readonly office: string;
      readonly shorter: string;
      readonly longer: string;
    }
  | { readonly code: 'direct-layer-3'; readonly circuit: string }
  | { readonly code: 'private-leads-nowhere'; readonly circuit: string }
  | { readonly code: 'needs-private-peering'; readonly circuit: string; readonly element: Named }
  | { readonly code: 'community-unknown'; readonly community: string }
  | {
      readonly code: 'documented-limit';
      readonly limit: DocumentedLimit;
      readonly element: Named;
      readonly given: string;
      readonly most: string;
    }
  // Assumptions.
  | { readonly code: 'assumed'; readonly element: Named; readonly field: string; readonly value: string };

export type Message = What & {
  readonly kind: MessageKind;
  readonly at: Place;
  /** Further positions the sentence refers to. */
  readonly alsoAt?: readonly Place[] | undefined;
  /** The element that contains the message, if any. */
  readonly within?: Named | undefined;
  /** Elements that are not computed because of it, directly or through others. */
  readonly follow?: readonly Named[] | undefined;
};
