// The JSON Schema of a description, for editors that complete and check YAML.

import { fileRows } from './fields/file';
import { objectSchema } from './shapes/field';
import type { JsonSchema } from './shapes/shape';

export const descriptionSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A network with ExpressRoute, version 1',
  description: 'Offices, circuits, WANs and virtual networks of one network (*.network.yaml).',
  ...objectSchema(fileRows),
};
