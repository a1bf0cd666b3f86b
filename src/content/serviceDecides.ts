// What cannot be said of a service: only Power Platform's own encryption is documented here.

import { modelled } from './sources';

export const serviceDecidesTls = modelled(
  'Whether the service requires TLS, and of which version, is for its own documentation to say.',
);

export const serviceDecidesStored = modelled(
  'Whether and how the service encrypts stored data, and with whose keys, is for its own documentation to say.',
);

/** Azure Storage encrypts what it stores in any case, so this is not the customer's decision alone. */
export const atRestIsYours = modelled(
  'At rest, encryption depends on your own service and on the Azure storage that it uses.',
);
