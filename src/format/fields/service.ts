// The fields of a service.

import { azureRegions } from '../../model/azureRegions';
import type { Service } from '../../model/description';
import { community } from '../shapes/community';
import type { Field, Given } from '../shapes/field';
import { several } from '../shapes/shape';
import { regionId } from '../shapes/values';
import { described, everyElement } from './everyElement';

const geographies = [...new Set(azureRegions.map(({ geography }) => geography))].map(
  (word) => ({ kind: 'word', word }) as const,
);

export const defaultService = 'power-platform';

export const serviceFields = {
  ...everyElement,
  region: {
    of: 'service',
    name: 'region',
    shape: { ...regionId, offers: [...geographies, ...regionId.offers] },
    default: 'any',
    meaning: 'The geography where it runs, such as us or europe, or an Azure region.',
  },
  communities: {
    of: 'service',
    name: 'communities',
    shape: several(community, 'a list of Azure regions, or of BGP communities such as 12076:51002'),
    default: 'those of its region',
    meaning: 'The BGP communities that its addresses are advertised with.',
  },
} satisfies Record<string, Field<unknown>>;

export function serviceOf(id: string, given: Given): Service {
  const { take } = given;
  return {
    ...described(id, given),
    region: take(serviceFields.region),
    communities: take(serviceFields.communities),
  };
}
