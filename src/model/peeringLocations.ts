// Peering locations of ExpressRoute by geopolitical region. Source: "ExpressRoute peering locations and
// connectivity partners", version of 28 April 2026.

import type { GeopoliticalRegion } from './azureRegions';

/** Cities; a digit after a name is another site of the same city. */
const cities: Partial<Record<GeopoliticalRegion, string>> = {
  europe:
    'amsterdam berlin brussels copenhagen dublin frankfurt geneva london madrid marseille milan munich newport newport-wales oslo paris stavanger stockholm vienna warsaw zurich',
  'north-america':
    'atlanta chicago dallas denver las-vegas los-angeles miami minneapolis montreal new-york phoenix portland quebec-city queretaro queretaro-mexico quincy san-antonio seattle silicon-valley toronto vancouver washington-dc',
  asia: 'bangkok hong-kong hong-kong-sar jakarta kuala-lumpur singapore taipei',
  india: 'chennai mumbai pune',
  israel: 'tel-aviv',
  japan: 'osaka tokyo',
  oceania: 'auckland melbourne perth sydney',
  'south-korea': 'busan seoul',
  uae: 'abu-dhabi dubai',
  'south-africa': 'cape-town johannesburg',
  'south-america': 'campinas rio-de-janeiro santiago sao-paulo',
  qatar: 'doha',
  'australia-government': 'canberra',
  'china-east': 'shanghai',
  'china-north': 'beijing',
};

const regionOfCity = new Map(
  Object.entries(cities).flatMap(([region, names]) =>
    names.split(' ').map((city) => [city, region] as const),
  ),
);

/** Undefined where the location is in no list: locations need not be real ones. */
export const geopoliticalOfLocation = (location: string): string | undefined =>
  regionOfCity.get(location.replace(/-?\d+$/, ''));
