// Link-layer encryption, by the link's operator.

import { modelled } from '../sources';
import type { LayeredStretch, LayerWords } from './layerWords';

const microsoftLink: LayerWords = {
  layer: 'link',
  protection: 'by-the-carrier',
  byDefault: [
    {
      text: 'Azure encrypts customer traffic with MACsec where it moves between datacentres outside physical boundaries that Microsoft controls.',
      source: 'azure-encryption',
    },
    modelled('Whether that includes the link from a peering site to a datacentre is not documented there.'),
  ],
  option: {
    name: 'MACsec',
    possible: false,
    statements: [
      modelled(
        'Microsoft’s own encryption is not part of a peering: you can neither configure it nor show that it is on.',
      ),
    ],
  },
};

const onInternet: LayerWords = {
  layer: 'link',
  protection: 'none',
  byDefault: [
    modelled('Each network on the path decides whether to encrypt its links. Assume that none does.'),
  ],
  option: {
    name: 'MACsec',
    possible: false,
    statements: [
      modelled(
        'MACsec works from one device to the next, so it can cover your own internet line, if the provider offers it, but not the internet behind that.',
      ),
    ],
  },
};

/** Link between Microsoft's edge and its peer router. */
const connection: LayerWords = {
  layer: 'link',
  protection: 'none',
  byDefault: [
    { text: 'By default, traffic over an ExpressRoute connection is not encrypted.', source: 'encryption' },
  ],
  option: {
    name: 'MACsec',
    possible: false,
    statements: [
      {
        text: 'MACsec is available on ExpressRoute Direct only, between your device and Microsoft’s. A circuit from a provider cannot have it.',
        source: 'encryption',
      },
    ],
  },
};

/** Connection without a provider in between. */
const directConnection: LayerWords = {
  ...connection,
  option: {
    name: 'MACsec',
    possible: true,
    statements: [
      {
        text: 'On ExpressRoute Direct you can enable MACsec between your device and Microsoft’s. It is off by default.',
        source: 'encryption',
      },
    ],
  },
};

/** Last mile and the provider's internal links; not part of ExpressRoute. */
const carrierLink: LayerWords = {
  layer: 'link',
  protection: 'none',
  byDefault: [modelled('Assume that it is not encrypted, unless you or the provider add encryption.')],
  option: {
    name: 'MACsec',
    possible: true,
    statements: [modelled('Between the devices at both ends of a link, where its operator offers it.')],
  },
};

export function linkLayer({ exposure, dedicated, isDirect }: LayeredStretch): LayerWords {
  switch (exposure) {
    case 'public-internet':
    case 'encrypted-tunnel':
      return onInternet;
    case 'private':
      if (!dedicated) return carrierLink;
      return isDirect ? directConnection : connection;
    case 'microsoft-shared':
    case 'microsoft-isolated':
      return microsoftLink;
  }
}
