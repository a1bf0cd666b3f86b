// The table of fields, section by section, for the reader, the documentation and editors.

import type { Field } from '../shapes/field';
import { circuitFields } from './circuit';
import { everyElement } from './everyElement';
import { exitFields } from './exit';
import { expectFields } from './expect';
import { fileRows } from './file';
import { officeFields } from './office';
import { microsoftFields, peeringFields, privateFields } from './peerings';
import { serviceFields } from './service';
import { sharedFields } from './shared';
import { linkFields, peeredFields, vnetFields } from './vnet';
import { wanFields } from './wan';

export type TableSection = { readonly title: string; readonly fields: readonly Field<unknown>[] };

/** Fields of every element appear once, in a section of their own. */
const own = (fields: Readonly<Record<string, Field<unknown>>>) =>
  Object.values(fields).filter(({ of }) => of !== everyElement.name.of);

export const table: readonly TableSection[] = [
  { title: 'The file', fields: fileRows },
  { title: 'Every element', fields: Object.values(everyElement) },
  { title: 'An office', fields: own(officeFields) },
  { title: 'The settings of an internet breakout', fields: own(exitFields) },
  { title: 'A circuit', fields: own(circuitFields) },
  { title: 'The peerings of a circuit', fields: own(peeringFields) },
  { title: 'The settings of Microsoft peering', fields: own(microsoftFields) },
  { title: 'The settings of private peering', fields: own(privateFields) },
  { title: 'A WAN', fields: own(wanFields) },
  { title: 'A virtual network', fields: own(vnetFields) },
  { title: 'A circuit of a virtual network', fields: own(linkFields) },
  { title: 'The settings of "peered"', fields: own(peeredFields) },
  { title: 'A service', fields: own(serviceFields) },
  { title: 'A shared risk', fields: own(sharedFields) },
  { title: 'An expectation', fields: own(expectFields) },
];
