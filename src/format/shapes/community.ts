// A route filter's BGP community, by region or by value.

import { azureRegions, regionNamed } from '../../model/azureRegions';
import { nearest } from './nearest';
import { type Shape, scalar } from './shape';

const byValue = /^\d{1,5}:\d{1,5}$/;
const regions = azureRegions.map(({ name }) => name);

export const community: Shape<string> = scalar(
  'an Azure region such as westeurope, or a value such as 12076:51002',
  { anyOf: [{ enum: regions }, { type: 'string', pattern: '^[0-9]{1,5}:[0-9]{1,5}$' }] },
  (written) => (regionNamed(written) || byValue.test(written) ? written : undefined),
  regions.map((region) => ({ kind: 'word', word: region })),
  (written) => {
    const meant = nearest(written.replaceAll(/[ -]/g, ''), regions);
    return meant === undefined ? undefined : { text: meant };
  },
);
