// Every statement of the article, in its order and in our own words, and where on the page each is told.

import type { Statement } from './sources';
import { sources } from './sources';

export type ToldAt =
  | 'panel:explain'
  | 'panel:compliance'
  | 'panel:predictability'
  | 'figure-description'
  | 'next-step';

export type ArticleStatement = {
  readonly id: string;
  /** Which statement of the article this is, for people who check us against it. */
  readonly gist: string;
  /** Words that limit the claim and therefore must stand in the text. */
  readonly hedges: readonly string[];
  readonly toldAt: ToldAt;
  readonly text: Statement;
  /** What a careful reader should hear in the same breath. */
  readonly caveat?: Statement;
};

const said = (text: string): Statement => ({ text, source: 'article' });

export const benefits: ArticleStatement = {
  id: 'benefits',
  gist: 'two benefits are named; there may be more',
  hedges: ['include'],
  toldAt: 'panel:explain',
  text: said('The benefits of ExpressRoute for an organisation include compliance and predictability.'),
};

export const complianceStatements: readonly ArticleStatement[] = [
  {
    id: 'benefit-compliance',
    gist: 'benefit one, compliance',
    hedges: [],
    toldAt: 'panel:compliance',
    text: said('ExpressRoute keeps customer information off the public internet: it is not routed there.'),
    caveat: {
      text: 'In the article’s own figure that holds for Seattle. Texas takes the internet.',
      source: 'model',
    },
  },
  {
    id: 'some-must-prove',
    gist: 'who has to prove it',
    hedges: ['some'],
    toldAt: 'panel:compliance',
    text: said(
      'Regulation obliges some organisations to prove that sensitive data never passes over the public internet.',
    ),
  },
  {
    id: 'standard-might-not-be-acceptable',
    gist: 'what may then not do',
    hedges: ['might not be acceptable'],
    toldAt: 'panel:compliance',
    text: said('For them, a standard connection to a cloud service might not be acceptable.'),
  },
  {
    id: 'private-route-avoids-exposure',
    gist: 'what a private route avoids',
    hedges: [],
    toldAt: 'panel:compliance',
    text: said(
      'A private connection to Power Platform keeps sensitive data from being exposed to the public internet.',
    ),
  },
  {
    id: 'most-do-not-forbid',
    gist: 'what most rules leave open',
    hedges: ['most'],
    toldAt: 'panel:compliance',
    text: said('Most regulations contain no ban on using the internet.'),
  },
  {
    id: 'protected-in-transit',
    gist: 'what most rules ask for instead',
    hedges: ['typically'],
    toldAt: 'panel:compliance',
    text: said(
      'What they ask for is protection in transit, typically encryption as strong as the Advanced Encryption Standard (AES) with 256 bits.',
    ),
  },
  {
    id: 'tls-meets-it',
    gist: 'what already answers that',
    hedges: [],
    toldAt: 'panel:compliance',
    text: said('Power Platform uses Transport Layer Security (TLS), which meets that level.'),
    caveat: {
      text: 'On the internet and on ExpressRoute alike: TLS belongs to the service, not to the path.',
      source: 'model',
    },
  },
  {
    id: 'some-are-stricter',
    gist: 'who may need more',
    hedges: ['some', 'might'],
    toldAt: 'panel:compliance',
    text: said('Yet some organisations might have requirements that go further.'),
  },
  {
    id: 'in-transit-and-at-rest',
    gist: 'an example of more',
    hedges: ['might', 'for example'],
    toldAt: 'panel:compliance',
    text: said(
      'For example, they might have to protect data while it travels and while it is stored: in transit and at rest.',
    ),
    caveat: {
      text: 'At rest means stored. No path adds protection there, and ExpressRoute is a path.',
      source: 'model',
    },
  },
  {
    id: 'can-help-by-demonstrating',
    gist: 'how ExpressRoute helps with it',
    hedges: ['can help'],
    toldAt: 'panel:compliance',
    text: said(
      'Here ExpressRoute can help, by demonstrating that all network activities take place under a private connection.',
    ),
    caveat: {
      text: 'All activities on the paths that you can name. Some supporting traffic stays on the internet: see what still uses it.',
      source: 'model',
    },
  },
  {
    id: 'streamlines-attesting',
    gist: 'what that makes easier',
    hedges: [],
    toldAt: 'panel:compliance',
    text: said(
      'It then takes less work to attest that data is protected and stays unexposed to the public internet.',
    ),
  },
  {
    id: 'not-the-only-way',
    gist: 'there are other ways',
    hedges: ['isn’t the only way'],
    toldAt: 'panel:compliance',
    text: said('Still, ExpressRoute isn’t the only way to meet such requirements.'),
  },
  {
    id: 'internet-can-comply',
    gist: 'the internet can be one of them',
    hedges: ['can', 'if'],
    toldAt: 'panel:compliance',
    text: said(
      'Over the public internet you can comply as well, if you set up proper security and protection measures.',
    ),
  },
];

export const predictabilityStatements: readonly ArticleStatement[] = [
  {
    id: 'benefit-predictability',
    gist: 'benefit two, predictability',
    hedges: [],
    toldAt: 'panel:predictability',
    text: said('A connection of your own keeps your traffic out of conflict with other internet traffic.'),
    caveat: {
      text: 'Your own traffic can still fill it: both peerings share the circuit’s bandwidth.',
      source: 'peerings',
    },
  },
  {
    id: 'users-share-one-line',
    gist: 'contention inside the organisation',
    hedges: ['most', 'can'],
    toldAt: 'panel:predictability',
    text: said(
      'One internet connection serves many users in most organisations, and they can end up contending for its bandwidth.',
    ),
  },
  {
    id: 'provider-contention',
    gist: 'contention at the provider',
    hedges: ['can'],
    toldAt: 'panel:predictability',
    text: said('Further out, the internet provider’s connection can contend with its other customers.'),
  },
  {
    id: 'private-and-direct',
    gist: 'what ExpressRoute sets up',
    hedges: ['can'],
    toldAt: 'panel:predictability',
    text: said('ExpressRoute can give you a private and direct connection to Microsoft’s datacentres.'),
    caveat: {
      text: 'With Microsoft peering, dedicated ends at the Microsoft edge.',
      source: 'how-it-works',
    },
  },
  {
    id: 'reduces-the-chances',
    gist: 'what that does to contention',
    hedges: ['reducing the chances'],
    toldAt: 'panel:predictability',
    text: said(
      'It helps by reducing the chances of contention with other traffic, from your own organisation or from other customers.',
    ),
  },
  {
    id: 'main-issue-might-be',
    gist: 'where the trouble may sit instead',
    hedges: ['might'],
    toldAt: 'panel:predictability',
    text: said(
      'The main issue might be the bandwidth available, the internal routing of the ExpressRoute connectivity provider, or the traffic between you and that provider.',
    ),
  },
  {
    id: 'can-resolve-without',
    gist: 'what cures it then',
    hedges: ['if', 'can resolve the problem'],
    toldAt: 'panel:predictability',
    text: said(
      'If so, more bandwidth, and connections that are more reliable or better optimised, can resolve the problem with no need for ExpressRoute.',
    ),
  },
];

export const nextStep = {
  id: 'next-step',
  gist: 'where to read on',
  hedges: [],
  toldAt: 'next-step',
  text: said('The article’s next step is to understand how ExpressRoute works.'),
  label: 'How ExpressRoute works with Power Platform',
  url: sources['how-it-works'].url,
} as const satisfies ArticleStatement & { label: string; url: string | undefined };
