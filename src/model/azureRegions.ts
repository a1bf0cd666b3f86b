// Azure regions: the geography of each, and its BGP community on Microsoft peering. Sources: "ExpressRoute
// routing requirements" (version of 6 September 2023) and "ExpressRoute peering locations and connectivity
// partners" (geopolitical regions, version of 5 April 2024).

/** Connectivity across these needs ExpressRoute Premium. */
export type GeopoliticalRegion =
  | 'australia-government'
  | 'europe'
  | 'north-america'
  | 'asia'
  | 'india'
  | 'israel'
  | 'japan'
  | 'oceania'
  | 'south-korea'
  | 'uae'
  | 'south-africa'
  | 'south-america'
  | 'qatar'
  | 'us-government'
  | 'china-east'
  | 'china-north';

export type AzureRegion = {
  /** As Azure writes it: "westeurope". */
  readonly name: string;
  /** The second half of the community, 51002 of 12076:51002; absent where the documentation lists none. */
  readonly community?: number;
  /** Data location of services: "us", "uk". Short ids of this project for Microsoft's geographies. */
  readonly geography: string;
  readonly geopolitical: GeopoliticalRegion;
};

type Row = readonly [name: string, community: number | undefined, geography: string];

const rows: Readonly<Record<GeopoliticalRegion, readonly Row[]>> = {
  'north-america': [
    ['eastus', 51004, 'us'],
    ['eastus2', 51005, 'us'],
    ['westus', 51006, 'us'],
    ['westus2', 51026, 'us'],
    ['westus3', undefined, 'us'],
    ['westcentralus', 51027, 'us'],
    ['northcentralus', 51007, 'us'],
    ['southcentralus', 51008, 'us'],
    ['centralus', 51009, 'us'],
    ['canadacentral', 51020, 'canada'],
    ['canadaeast', 51021, 'canada'],
    ['mexicocentral', undefined, 'mexico'],
  ],
  europe: [
    ['northeurope', 51003, 'europe'],
    ['westeurope', 51002, 'europe'],
    ['uksouth', 51024, 'uk'],
    ['ukwest', 51025, 'uk'],
    ['francecentral', 51030, 'france'],
    ['francesouth', 51031, 'france'],
    ['switzerlandnorth', 51038, 'switzerland'],
    ['switzerlandwest', 51039, 'switzerland'],
    ['germanynorth', 51040, 'germany'],
    ['germanywestcentral', 51041, 'germany'],
    ['norwayeast', 51042, 'norway'],
    ['norwaywest', 51043, 'norway'],
    ['italynorth', undefined, 'italy'],
    ['polandcentral', undefined, 'poland'],
    ['spaincentral', undefined, 'spain'],
    ['swedencentral', undefined, 'sweden'],
    ['austriaeast', undefined, 'austria'],
    ['belgiumcentral', undefined, 'belgium'],
    ['denmarkeast', undefined, 'denmark'],
    ['finlandcentral', undefined, 'finland'],
  ],
  asia: [
    ['eastasia', 51010, 'asia'],
    ['southeastasia', 51011, 'asia'],
    ['indonesiacentral', undefined, 'indonesia'],
    ['malaysiawest', undefined, 'malaysia'],
  ],
  japan: [
    ['japaneast', 51012, 'japan'],
    ['japanwest', 51013, 'japan'],
  ],
  oceania: [
    ['australiaeast', 51015, 'australia'],
    ['australiasoutheast', 51016, 'australia'],
    ['newzealandnorth', undefined, 'new-zealand'],
  ],
  'australia-government': [
    ['australiacentral', 51032, 'australia'],
    ['australiacentral2', 51033, 'australia'],
  ],
  india: [
    ['southindia', 51019, 'india'],
    ['westindia', 51018, 'india'],
    ['centralindia', 51017, 'india'],
  ],
  'south-korea': [
    ['koreasouth', 51028, 'korea'],
    ['koreacentral', 51029, 'korea'],
  ],
  'south-africa': [
    ['southafricanorth', 51034, 'south-africa'],
    ['southafricawest', 51035, 'south-africa'],
  ],
  uae: [
    ['uaenorth', 51036, 'uae'],
    ['uaecentral', 51037, 'uae'],
  ],
  israel: [['israelcentral', undefined, 'israel']],
  qatar: [['qatarcentral', undefined, 'qatar']],
  'south-america': [
    ['brazilsouth', 51014, 'brazil'],
    ['chilecentral', undefined, 'chile'],
  ],
  'us-government': [
    ['usgovarizona', 51106, 'us-government'],
    ['usgoviowa', 51109, 'us-government'],
    ['usgovvirginia', 51105, 'us-government'],
    ['usgovtexas', 51108, 'us-government'],
    ['usdodcentral', 51209, 'us-government'],
    ['usdodeast', 51205, 'us-government'],
  ],
  'china-east': [
    ['chinaeast', 51302, 'china'],
    ['chinaeast2', 51303, 'china'],
  ],
  'china-north': [
    ['chinanorth', 51301, 'china'],
    ['chinanorth2', 51304, 'china'],
    ['chinanorth3', undefined, 'china'],
  ],
};

const isGeopolitical = (name: string): name is GeopoliticalRegion => name in rows;

export const azureRegions: readonly AzureRegion[] = Object.keys(rows)
  .filter(isGeopolitical)
  .flatMap((geopolitical) =>
    rows[geopolitical].map(([name, community, geography]) => ({
      name,
      geography,
      geopolitical,
      ...(community === undefined ? {} : { community }),
    })),
  );

export const regionNamed = (name: string): AzureRegion | undefined =>
  azureRegions.find((region) => region.name === name);

/** Communities for Microsoft peering's filter besides regions. */
export const serviceCommunities = {
  '12076:5010': 'Exchange Online',
  '12076:5020': 'SharePoint Online',
  '12076:5030': 'Skype for Business Online',
  '12076:5040': 'CRM Online',
  '12076:5050': 'Azure Global Services',
  '12076:5060': 'Azure Active Directory',
  '12076:5070': 'Azure Resource Manager',
  '12076:5100': 'Other Office 365 Online services',
  '12076:5110': 'Exchange Online (US Government)',
  '12076:5120': 'SharePoint Online (US Government)',
  '12076:5130': 'Skype for Business Online (US Government)',
  '12076:5160': 'Azure Active Directory (US Government)',
  '12076:5200': 'Other Office 365 Online services (US Government)',
  '12076:5220': 'Microsoft Defender for Identity',
  '12076:5250': 'Microsoft PSTN services',
} as const;

/** These need ExpressRoute Premium and Microsoft's authorisation. */
export const microsoft365Communities: readonly string[] = [
  '12076:5010',
  '12076:5020',
  '12076:5030',
  '12076:5100',
];

/** Regional communities of single services: storage, SQL, Cosmos DB, backup (52xxx to 55xxx). */
const regionalOffsets = [51_000, 52_000, 53_000, 54_000, 55_000];

/** The region of a community such as "12076:51002" on Microsoft peering. */
export function regionOfCommunity(value: string): AzureRegion | undefined {
  const [asn, number] = value.split(':');
  if (asn !== '12076') return undefined;
  return azureRegions.find(({ community }) => community !== undefined && String(community) === number);
}

/** Whether a community is in one of Microsoft's lists. */
export function isKnownCommunity(value: string): boolean {
  if (value in serviceCommunities || regionOfCommunity(value)) return true;
  const [asn, number = ''] = value.split(':');
  const base = Number(number);
  return (
    asn === '12076' &&
    azureRegions.some(
      ({ community }) =>
        community !== undefined && regionalOffsets.some((offset) => base === community - 51_000 + offset),
    )
  );
}

/** Other common names for a geography. */
const alsoCalled: Readonly<Record<string, string>> = {
  eu: 'europe',
  emea: 'europe',
  usa: 'us',
  'united-states': 'us',
  unitedstates: 'us',
  america: 'us',
  gb: 'uk',
  'united-kingdom': 'uk',
  unitedkingdom: 'uk',
  apac: 'asia',
  'asia-pacific': 'asia',
  southafrica: 'south-africa',
  'united-arab-emirates': 'uae',
  unitedarabemirates: 'uae',
};

/** The geography of a region or of a geography's name: "us" for "eastus" and for "us". */
export function geographyOf(name: string): string | undefined {
  const called = (Object.hasOwn(alsoCalled, name) ? alsoCalled[name] : undefined) ?? name;
  return (
    regionNamed(called)?.geography ?? azureRegions.find(({ geography }) => geography === called)?.geography
  );
}
