// Default protection of each layer on a stretch, and possible additions; stored data is separate.

import type { State } from '../../analysis/assess';
import { atRestIsYours, serviceDecidesStored, serviceDecidesTls } from '../serviceDecides';
import { modelled, type Statement } from '../sources';
import type { Layer, LayeredEnd, LayeredStretch, LayerOption, LayerWords, Protection } from './layerWords';
import { linkLayer } from './linkLayer';

export const layersTitle = 'Private is not encrypted';

/** Why no stretch is listed. */
export const nothingToLayer = (state: State): string =>
  state === 'undecided'
    ? 'In this scenario preferences leave open which path requests take, so there is none to look at.'
    : 'Nothing flows in this scenario, so there is no path to look at.';

export const layerNames: Readonly<Record<Layer, string>> = {
  link: 'Link',
  ip: 'IP',
  tls: 'TLS',
  stored: 'Stored data',
};

export const protectionWords: Readonly<Record<Protection, string>> = {
  none: 'Nothing',
  'by-the-carrier': 'Between Azure datacentres, by Microsoft',
  'by-the-tunnel': 'Encrypted, by the tunnel',
  'by-the-service': 'Encrypted by the service',
  'up-to-the-service': 'Up to the service',
  'up-to-you': 'Up to your own service',
};

/** Reach of each layer, once for the whole view. */
export const layerReach: Readonly<Record<Layer, Statement>> = {
  link: { text: 'From one device to the next, and no further.', source: 'model' },
  ip: {
    text: 'From one end of an IPsec tunnel to the other, usually gateways, across the links between them.',
    source: 'model',
  },
  tls: {
    text: 'From the app or browser to the service, across every stretch, unless a proxy of yours decrypts it to inspect it.',
    source: 'model',
  },
  stored: {
    text: 'Not on the path at all: no path protects what has arrived.',
    source: 'model',
  },
};

const notForPublicService = (end: Exclude<LayeredEnd, 'virtual-network'>): readonly Statement[] => [
  {
    text: 'IPsec can encrypt the path between your network and a virtual network, over either peering.',
    source: 'encryption',
  },
  modelled(
    end === 'power-platform'
      ? 'Power Platform’s own addresses are not in your virtual network, so IPsec does not apply to them.'
      : 'The service’s own addresses are not in your virtual network, so IPsec does not apply to them.',
  ),
];

const betweenGateways: Statement = modelled(
  'Between gateways at both ends of this stretch, where you or the provider run them.',
);

function ipOption({ exposure, dedicated, besideTunnel }: LayeredStretch, end: LayeredEnd): LayerOption {
  const option = { name: 'IPsec', possible: true } as const;
  const isCarrierLink = exposure === 'private' && !dedicated;
  if (end !== 'virtual-network') {
    return isCarrierLink
      ? { ...option, statements: [betweenGateways] }
      : { ...option, possible: false, statements: notForPublicService(end) };
  }
  if (besideTunnel && isCarrierLink) return { ...option, statements: [betweenGateways] };
  if (besideTunnel && exposure === 'microsoft-isolated')
    return {
      ...option,
      possible: false,
      statements: [modelled('The tunnel ends at the VPN gateway, where this stretch begins.')],
    };
  return {
    ...option,
    statements: [
      exposure === 'public-internet'
        ? {
            text: 'A site-to-site VPN can connect to a virtual network, and can coexist with ExpressRoute.',
            source: 'faq',
          }
        : {
            text: 'A tunnel to a VPN gateway in the virtual network can run over private peering. The gateway limits its throughput.',
            source: 'encryption',
          },
    ],
  };
}

const tunnelLayer: LayerWords = {
  layer: 'ip',
  protection: 'by-the-tunnel',
  byDefault: [
    modelled(
      'The VPN encrypts at the IP layer (IPsec), from your gateway to the VPN gateway of the virtual network.',
    ),
  ],
  option: null,
};

const ipLayer = (stretch: LayeredStretch, end: LayeredEnd): LayerWords =>
  stretch.exposure === 'encrypted-tunnel'
    ? tunnelLayer
    : {
        layer: 'ip',
        protection: 'none',
        byDefault: [modelled('No encryption at the IP layer.')],
        option: ipOption(stretch, end),
      };

const tlsLayers: Readonly<Record<LayeredEnd, LayerWords>> = {
  'power-platform': {
    layer: 'tls',
    protection: 'by-the-service',
    byDefault: [
      {
        text: 'Power Platform refuses incoming HTTP that does not use TLS 1.2 or later.',
        source: 'data-storage',
      },
    ],
    option: null,
  },
  'other-public-service': {
    layer: 'tls',
    protection: 'up-to-the-service',
    byDefault: [serviceDecidesTls],
    option: null,
  },
  'virtual-network': {
    layer: 'tls',
    protection: 'up-to-you',
    byDefault: [modelled('Your own service decides whether it uses TLS.')],
    option: null,
  },
};

/** Returns the layers of a stretch, lowest first. */
export const layersOn = (stretch: LayeredStretch, end: LayeredEnd): readonly LayerWords[] => [
  linkLayer(stretch),
  ipLayer(stretch, end),
  tlsLayers[end],
];

/** Protection of what has arrived. */
export const storedData: Readonly<Record<LayeredEnd, LayerWords>> = {
  'power-platform': {
    layer: 'stored',
    protection: 'by-the-service',
    byDefault: [
      {
        text: 'By default Power Platform encrypts what it stores, with keys that Microsoft manages.',
        source: 'data-storage',
      },
    ],
    option: {
      name: 'Your own key',
      possible: true,
      statements: [
        {
          text: 'Power Platform also offers customer-managed keys, with which you manage the database encryption key yourself.',
          source: 'data-encryption',
        },
      ],
    },
  },
  'other-public-service': {
    layer: 'stored',
    protection: 'up-to-the-service',
    byDefault: [serviceDecidesStored],
    option: null,
  },
  'virtual-network': {
    layer: 'stored',
    protection: 'up-to-you',
    byDefault: [atRestIsYours],
    option: null,
  },
};
