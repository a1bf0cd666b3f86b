// The fields of the file itself, and its sections.

import type { ElementKind } from '../../model/elementNames';
import { type Field, objectSchema } from '../shapes/field';
import { knownServices } from '../shapes/otherWords';
import { either, type Inside, type JsonSchema, type Shape } from '../shapes/shape';
import { idPattern, nameText, noteText, oneOfNumbers } from '../shapes/values';
import { limits } from '../text/limits';
import type { Tree } from '../text/tree';
import { circuitFields } from './circuit';
import { expectFields } from './expect';
import { officeFields } from './office';
import { defaultService, serviceFields } from './service';
import { sharedFields } from './shared';
import { vnetFields } from './vnet';
import { wanFields } from './wan';

export const version = 1;

export const fileFields = {
  network: {
    of: 'file',
    name: 'network',
    shape: nameText,
    required: true,
    meaning: 'What the network is called.',
  },
  version: {
    of: 'file',
    name: 'version',
    shape: oneOfNumbers([version]),
    required: true,
    meaning: 'The version of this format. A file of one version is never read as another.',
  },
  note: {
    of: 'file',
    name: 'note',
    shape: noteText,
    default: 'none',
    meaning: "Anything you want to say; shown as the author's words.",
  },
} satisfies Record<string, Field<unknown>>;

/** A section of the file: a map from id to fields, or a list of fields. */
export type FileSection = {
  readonly kind: ElementKind;
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  readonly row: Field<Tree>;
};

const asWritten = (values: string, schema: JsonSchema, inside: Inside): Shape<Tree> => ({
  values,
  schema,
  offers: [],
  inside,
  read: (tree) => tree,
});

const within = (fields: FileSection['fields']): Inside => ({ kind: 'fields', fields: Object.values(fields) });

const elementOf = (fields: FileSection['fields']): Shape<Tree> =>
  asWritten('fields', objectSchema(Object.values(fields)), within(fields));

const inMap = (
  kind: ElementKind,
  name: string,
  fields: FileSection['fields'],
  meaning: string,
): FileSection => ({
  kind,
  fields,
  row: {
    of: 'file',
    name,
    shape: asWritten(
      'a map from id to fields',
      {
        type: 'object',
        propertyNames: { pattern: idPattern, maxLength: limits.nameCharacters },
        additionalProperties: objectSchema(Object.values(fields)),
      },
      { kind: 'by id', keys: [], value: elementOf(fields) },
    ),
    default: 'none',
    meaning,
  },
});

const inList = (
  kind: ElementKind,
  name: string,
  fields: FileSection['fields'],
  meaning: string,
): FileSection => ({
  kind,
  fields,
  row: {
    of: 'file',
    name,
    shape: asWritten('a list', { type: 'array', items: objectSchema(Object.values(fields)) }, within(fields)),
    default: 'none',
    meaning,
  },
});

const services = inMap(
  'service',
  'services',
  serviceFields,
  "Microsoft's public services that traffic goes to.",
);

export const sections = {
  offices: inMap('office', 'offices', officeFields, 'Where people work, and data centres.'),
  circuits: inMap('circuit', 'circuits', circuitFields, 'ExpressRoute circuits.'),
  wans: inMap('wan', 'wans', wanFields, 'Networks that join offices.'),
  vnets: inMap('vnet', 'vnets', vnetFields, 'Virtual networks in Azure.'),
  services: {
    ...services,
    row: {
      ...services.row,
      default: defaultService,
      shape: {
        ...services.row.shape,
        values: `a list of ${either(knownServices)}, or a map from id to fields`,
        schema: {
          anyOf: [
            { type: 'array', items: { enum: [...knownServices] }, uniqueItems: true },
            services.row.shape.schema,
          ],
        },
        offers: knownServices.map((word) => ({ kind: 'word', word })),
        inside: {
          kind: 'by id',
          keys: knownServices.map((word) => ({ kind: 'word', word })),
          value: elementOf(serviceFields),
        },
        isList: true,
      },
    },
  },
  shared: inList('shared', 'shared', sharedFields, 'Things that fail together.'),
  expect: inList(
    'expectation',
    'expect',
    expectFields,
    'What has to hold; checked whenever the file is read.',
  ),
} satisfies Record<string, FileSection>;

/** In reading and writing order. */
export const fileRows: readonly Field<unknown>[] = [
  ...Object.values(fileFields),
  ...Object.values(sections).map(({ row }) => row),
];
