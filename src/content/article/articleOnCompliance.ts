// Statements of the article on compliance.

import { type ArticleStatement, said } from './article';

export const complianceStatements: readonly ArticleStatement[] = [
  {
    id: 'benefit-compliance',
    gist: 'benefit one, compliance',
    hedges: [],
    shownAt: 'panel:compliance',
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
    shownAt: 'panel:compliance',
    text: said(
      'For regulatory reasons, some organisations have to prove that sensitive data never passes over the public internet.',
    ),
  },
  {
    id: 'standard-might-not-be-acceptable',
    gist: 'what might then not be acceptable',
    hedges: ['might not be acceptable'],
    shownAt: 'panel:compliance',
    text: said('For them, a standard connection to a cloud service might not be acceptable.'),
  },
  {
    id: 'private-route-avoids-exposure',
    gist: 'what a private route avoids',
    hedges: [],
    shownAt: 'panel:compliance',
    text: said(
      'A private connection to Power Platform keeps sensitive data from being exposed to the public internet.',
    ),
  },
  {
    id: 'most-do-not-forbid',
    gist: 'what most rules leave open',
    hedges: ['most'],
    shownAt: 'panel:compliance',
    text: said('Most regulations do not rule out using the internet.'),
  },
  {
    id: 'protected-in-transit',
    gist: 'what most rules ask for instead',
    hedges: ['typically'],
    shownAt: 'panel:compliance',
    text: said(
      'What they ask for is protection in transit, typically encryption at the level of the Advanced Encryption Standard with 256-bit keys (AES-256).',
    ),
  },
  {
    id: 'tls-meets-it',
    gist: 'what already answers that',
    hedges: [],
    shownAt: 'panel:compliance',
    text: said('Power Platform uses Transport Layer Security (TLS), which meets that level.'),
    caveat: {
      text: 'Which cipher is used is negotiated; the suites documented for Dataverse include AES-128 as well as AES-256.',
      source: 'cipher-suites',
    },
  },
  {
    id: 'some-are-stricter',
    gist: 'who may need more',
    hedges: ['some', 'might'],
    shownAt: 'panel:compliance',
    text: said('Yet some organisations might have requirements that go further.'),
  },
  {
    id: 'in-transit-and-at-rest',
    gist: 'an example of more',
    hedges: ['might', 'for example'],
    shownAt: 'panel:compliance',
    text: said(
      'For example, they might have to protect data while it travels and while it is stored: in transit and at rest.',
    ),
    caveat: {
      text: 'At rest means stored. No path protects stored data, ExpressRoute included.',
      source: 'model',
    },
  },
  {
    id: 'can-help-by-demonstrating',
    gist: 'how ExpressRoute helps with it',
    hedges: ['can help'],
    shownAt: 'panel:compliance',
    text: said(
      'Here ExpressRoute can help, by demonstrating that all network activities take place under a private connection.',
    ),
    caveat: {
      text: 'That holds for the traffic that takes the circuit. Some supporting traffic stays on the internet: see what still uses it.',
      source: 'model',
    },
  },
  {
    id: 'streamlines-attesting',
    gist: 'what that makes easier',
    hedges: [],
    shownAt: 'panel:compliance',
    text: said(
      'It then takes less work to attest that data is protected and is not exposed to the public internet.',
    ),
  },
  {
    id: 'not-the-only-way',
    gist: 'it is not the only way',
    hedges: ['isn’t the only way'],
    shownAt: 'panel:compliance',
    text: said('Still, ExpressRoute isn’t the only way to meet such requirements.'),
  },
  {
    id: 'internet-can-comply',
    gist: 'the internet can be one of them',
    hedges: ['can', 'if'],
    shownAt: 'panel:compliance',
    text: said(
      'Over the public internet you can comply as well, if you set up proper security and protection measures.',
    ),
  },
];
