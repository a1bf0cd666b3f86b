// What each layer adds to a stretch of the path by default, and what could be added. Stored data stands apart.

import type { LinkExposure, Peering } from '../model/compiledTopology';
import { modelled, type Statement } from './sources';

export type Layer = 'link' | 'ip' | 'tls' | 'stored';

export type Protection =
  | 'none'
  /** Microsoft encrypts between its datacentres for itself; it is no part of a peering. */
  | 'by-the-carrier'
  | 'by-the-service'
  | 'up-to-you';

export type LayerOption = {
  readonly name: string;
  /** False where it does not apply to this stretch, which the statements then explain. */
  readonly possible: boolean;
  readonly statements: readonly Statement[];
};

export type LayerWords = {
  readonly layer: Layer;
  readonly protection: Protection;
  readonly byDefault: Statement;
  readonly option: LayerOption | null;
};

export const layersTitle = 'Private is not encrypted';

export const layerNames: Readonly<Record<Layer, string>> = {
  link: 'Link',
  ip: 'IP',
  tls: 'TLS',
  stored: 'Stored data',
};

export const protectionWords: Readonly<Record<Protection, string>> = {
  none: 'Nothing',
  'by-the-carrier': 'Microsoft’s own, not shown by the path',
  'by-the-service': 'Encrypted by the service',
  'up-to-you': 'Up to your own service',
};

/** What each layer reaches over, once for the whole view. */
export const layerReach: Readonly<Record<Layer, Statement>> = {
  link: { text: 'From one device to the next, and no further.', source: 'model' },
  ip: { text: 'From one gateway to another, across the links between them.', source: 'model' },
  tls: { text: 'From the app or browser to the service, across every stretch.', source: 'model' },
  stored: {
    text: 'Not on the path at all: no way of travelling protects what has arrived.',
    source: 'model',
  },
};

const microsoftLink: LayerWords = {
  layer: 'link',
  protection: 'by-the-carrier',
  byDefault: {
    text: 'Microsoft says that it encrypts Azure customer traffic between its datacentres with MACsec.',
    source: 'virtual-network-encryption',
  },
  option: {
    name: 'MACsec',
    possible: false,
    statements: [modelled('It is no part of a peering: neither yours to switch nor yours to show.')],
  },
};

const links: Readonly<Record<LinkExposure, LayerWords>> = {
  'public-internet': {
    layer: 'link',
    protection: 'none',
    byDefault: modelled('Each network on the way decides for itself. Count on nothing.'),
    option: {
      name: 'MACsec',
      possible: false,
      statements: [
        modelled('It needs two devices on one link that share a key. The internet offers you no such link.'),
      ],
    },
  },
  'encrypted-tunnel': {
    layer: 'link',
    protection: 'none',
    byDefault: modelled(
      'The internet that carries the tunnel encrypts nothing; the tunnel does, one layer up.',
    ),
    option: {
      name: 'MACsec',
      possible: false,
      statements: [
        modelled('It needs two devices on one link that share a key. The internet offers you no such link.'),
      ],
    },
  },
  private: {
    layer: 'link',
    protection: 'none',
    byDefault: { text: 'By default, traffic over ExpressRoute is not encrypted.', source: 'encryption' },
    option: {
      name: 'MACsec',
      possible: false,
      statements: [
        {
          text: 'Available on ExpressRoute Direct only, between your device and Microsoft’s. A circuit from a provider, as in this figure, cannot have it.',
          source: 'encryption',
        },
      ],
    },
  },
  'microsoft-shared': microsoftLink,
  'microsoft-isolated': microsoftLink,
};

const asSent = modelled('Packets travel as they were sent.');

function ipLayer(exposure: LinkExposure, peering: Peering): LayerWords {
  const base = { layer: 'ip', protection: 'none', byDefault: asSent } as const;
  if (peering === 'microsoft') {
    return {
      ...base,
      option: {
        name: 'IPsec',
        possible: false,
        statements: [
          {
            text: 'It can encrypt the way between your network and a virtual network.',
            source: 'encryption',
          },
          modelled(
            'Power Platform’s own addresses are not in your virtual network, so it does not apply to them.',
          ),
        ],
      },
    };
  }
  return {
    ...base,
    option: {
      name: 'IPsec',
      possible: true,
      statements:
        exposure === 'public-internet'
          ? [
              {
                text: 'A site-to-site VPN can lead to a virtual network, beside ExpressRoute too.',
                source: 'faq',
              },
            ]
          : [
              {
                text: 'A tunnel to a VPN gateway in the virtual network can run over private peering. The gateway sets its throughput.',
                source: 'encryption',
              },
            ],
    },
  };
}

function tlsLayer(peering: Peering): LayerWords {
  return peering === 'microsoft'
    ? {
        layer: 'tls',
        protection: 'by-the-service',
        byDefault: {
          text: 'Power Platform refuses incoming HTTP that does not use TLS 1.2 or later.',
          source: 'data-storage',
        },
        option: null,
      }
    : {
        layer: 'tls',
        protection: 'up-to-you',
        byDefault: modelled('Your own service decides whether it uses TLS.'),
        option: null,
      };
}

/** The layers of one stretch, lowest first. */
export const layersOn = (exposure: LinkExposure, peering: Peering): readonly LayerWords[] => [
  links[exposure],
  ipLayer(exposure, peering),
  tlsLayer(peering),
];

export function storedData(peering: Peering): LayerWords {
  return peering === 'microsoft'
    ? {
        layer: 'stored',
        protection: 'by-the-service',
        byDefault: {
          text: 'Power Platform encrypts what it stores by default, with keys that Microsoft manages.',
          source: 'data-storage',
        },
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
        byDefault: modelled('How your services in the virtual network store data is your decision.'),
        option: null,
      };
}
