// What everything in the picture is called: the same words in the picture, the controls and the sentences.

type Name = {
  /** At the start of a line or on a button. */
  readonly name: string;
  /** Inside a sentence, with its article. */
  readonly inSentence: string;
};

const names: Readonly<Record<string, Name>> = {
  texas: { name: 'Texas', inSentence: 'Texas' },
  seattle: { name: 'Seattle', inSentence: 'Seattle' },
  internet: { name: 'Public internet', inSentence: 'the public internet' },
  pe1: { name: 'PE 1', inSentence: 'PE 1' },
  pe2: { name: 'PE 2', inSentence: 'PE 2' },
  msee1: { name: 'MSEE 1', inSentence: 'MSEE 1' },
  msee2: { name: 'MSEE 2', inSentence: 'MSEE 2' },
  'microsoft-public': { name: 'Power Platform', inSentence: 'Power Platform' },
  'azure-vnet': { name: 'Virtual network', inSentence: 'the virtual network' },
  'texas-internet': { name: 'Texas internet breakout', inSentence: 'the Texas internet breakout' },
  'seattle-internet': { name: 'Seattle internet breakout', inSentence: 'Seattle’s internet breakout' },
  'internet-microsoft': {
    name: 'Internet to Microsoft',
    inSentence: 'the stretch from the internet to Microsoft',
  },
  'seattle-pe1': { name: 'Last mile to PE 1', inSentence: 'the last mile to PE 1' },
  'seattle-pe2': { name: 'Last mile to PE 2', inSentence: 'the last mile to PE 2' },
  'pe1-pe2': { name: 'PE 1 to PE 2', inSentence: 'the link between PE 1 and PE 2' },
  primary: { name: 'Primary connection', inSentence: 'the primary connection' },
  secondary: { name: 'Secondary connection', inSentence: 'the secondary connection' },
  'msee1-public': {
    name: 'MSEE 1 to public services',
    inSentence: 'the stretch from MSEE 1 to public services',
  },
  'msee2-public': {
    name: 'MSEE 2 to public services',
    inSentence: 'the stretch from MSEE 2 to public services',
  },
  'msee1-vnet': { name: 'MSEE 1 to virtual network', inSentence: 'the stretch from MSEE 1 to the VNet' },
  'msee2-vnet': { name: 'MSEE 2 to virtual network', inSentence: 'the stretch from MSEE 2 to the VNet' },
  'customer-network': { name: 'Customer network', inSentence: 'the customer network' },
  'public-internet': { name: 'Public internet', inSentence: 'the public internet' },
  'partner-edge': { name: 'Partner edge', inSentence: 'the partner edge' },
  'microsoft-edge': { name: 'Microsoft edge', inSentence: 'the Microsoft edge' },
  'public-services': { name: 'Microsoft public services', inSentence: 'Microsoft public services' },
  'azure-services': { name: 'Azure services', inSentence: 'Azure services' },
  circuit: { name: 'ExpressRoute circuit', inSentence: 'the circuit' },
  'microsoft-peering': { name: 'Microsoft peering', inSentence: 'Microsoft peering' },
  'private-peering': { name: 'Azure private peering', inSentence: 'Azure private peering' },
  'primary-microsoft': {
    name: 'Microsoft peering on primary',
    inSentence: 'Microsoft peering on the primary connection',
  },
  'primary-private': {
    name: 'Azure private peering on primary',
    inSentence: 'Azure private peering on the primary connection',
  },
  'secondary-microsoft': {
    name: 'Microsoft peering on secondary',
    inSentence: 'Microsoft peering on the secondary connection',
  },
  'secondary-private': {
    name: 'Azure private peering on secondary',
    inSentence: 'Azure private peering on the secondary connection',
  },
  'route-filter': { name: 'Route filter', inSentence: 'the route filter' },
  'shared-nat': { name: 'Separate NAT pools', inSentence: 'the separate NAT pools' },
  'nat-prefix': { name: 'NAT prefix over ExpressRoute', inSentence: 'the NAT prefix over ExpressRoute' },
};

export const nameOf = (id: string): string => names[id]?.name ?? id;

export const inSentence = (id: string): string => names[id]?.inSentence ?? id;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const plates: Readonly<Record<string, string>> = { primary: 'Primary', secondary: 'Secondary' };

/** As short as it can be said on a plate in the sentence of controls. */
export const plateName = (id: string): string => plates[id] ?? nameOf(id);
