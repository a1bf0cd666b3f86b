// Default protection of each layer on a stretch, and possible additions; stored data is separate.

import type { Peering } from '../../model/compiledTopology';
import { modelled, type Statement } from '../sources';
import type { Layer, LayeredStretch, LayerOption, LayerWords, Protection } from './layerWords';
import { linkLayer } from './linkLayer';

export const layersTitle = 'Private is not encrypted';

export const layerNames: Readonly<Record<Layer, string>> = {
  link: 'Link',
  ip: 'IP',
  tls: 'TLS',
  stored: 'Stored data',
};

export const protectionWords: Readonly<Record<Protection, string>> = {
  none: 'Nothing',
  'by-the-carrier': 'Between Azure datacentres, by Microsoft',
  'by-the-service': 'Encrypted by the service',
  'up-to-you': 'Up to your own service',
};

/** Reach of each layer, once for the whole view. */
export const layerReach: Readonly<Record<Layer, Statement>> = {
  link: { text: 'From one device to the next, and no further.', source: 'model' },
  ip: { text: 'From one gateway to another, across the links between them.', source: 'model' },
  tls: { text: 'From the app or browser to the service, across every stretch.', source: 'model' },
  stored: {
    text: 'Not on the path at all: no path protects what has arrived.',
    source: 'model',
  },
};

const notForPowerPlatform: readonly Statement[] = [
  {
    text: 'It can encrypt the path between your network and a virtual network, over either peering.',
    source: 'encryption',
  },
  modelled('Power Platform’s own addresses are not in your virtual network, so it does not apply to them.'),
];

function ipOption({ exposure, dedicated }: LayeredStretch, peering: Peering): LayerOption {
  const option = { name: 'IPsec', possible: true } as const;
  if (peering === 'microsoft') {
    return exposure === 'private' && !dedicated
      ? {
          ...option,
          statements: [modelled('Between your edge and the provider’s, where the provider offers it.')],
        }
      : { ...option, possible: false, statements: notForPowerPlatform };
  }
  return {
    ...option,
    statements: [
      exposure === 'public-internet' || exposure === 'encrypted-tunnel'
        ? {
            text: 'A site-to-site VPN can lead to a virtual network, beside ExpressRoute too.',
            source: 'faq',
          }
        : {
            text: 'A tunnel to a VPN gateway in the virtual network can run over private peering. The gateway sets its throughput.',
            source: 'encryption',
          },
    ],
  };
}

const ipLayer = (stretch: LayeredStretch, peering: Peering): LayerWords => ({
  layer: 'ip',
  protection: 'none',
  byDefault: [modelled('No encryption at the IP layer.')],
  option: ipOption(stretch, peering),
});

function tlsLayer(peering: Peering): LayerWords {
  return peering === 'microsoft'
    ? {
        layer: 'tls',
        protection: 'by-the-service',
        byDefault: [
          {
            text: 'Power Platform refuses incoming HTTP that does not use TLS 1.2 or later.',
            source: 'data-storage',
          },
        ],
        option: null,
      }
    : {
        layer: 'tls',
        protection: 'up-to-you',
        byDefault: [modelled('Your own service decides whether it uses TLS.')],
        option: null,
      };
}

/** Returns the layers of a stretch, lowest first. */
export const layersOn = (stretch: LayeredStretch, peering: Peering): readonly LayerWords[] => [
  linkLayer(stretch),
  ipLayer(stretch, peering),
  tlsLayer(peering),
];

export function storedData(peering: Peering): LayerWords {
  return peering === 'microsoft'
    ? {
        layer: 'stored',
        protection: 'by-the-service',
        byDefault: [
          {
            text: 'Power Platform encrypts what it stores by default, with keys that Microsoft manages.',
            source: 'data-storage',
          },
        ],
        option: {
          name: 'Your own key',
          possible: true,
          statements: [
            { text: 'You can manage the key for your environments yourself.', source: 'data-encryption' },
          ],
        },
      }
    : {
        layer: 'stored',
        protection: 'up-to-you',
        byDefault: [modelled('How your services in the virtual network store data is your decision.')],
        option: null,
      };
}
