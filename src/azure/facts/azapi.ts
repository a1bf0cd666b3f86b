// Reads resources of Terraform's azapi provider: the ARM request body, as a map or as JSON.

import { readJson } from '../text/jsonText';
import { type Entry, fieldOf, type PrintedMap, textAt } from '../text/printed';

function bodyOf(map: PrintedMap): PrintedMap | undefined {
  const body = fieldOf(map, 'body');
  if (body?.kind === 'map') return body;
  const text = body?.kind === 'scalar' ? body.text.trim() : '';
  const read = text.startsWith('{') ? readJson(text, 0, () => map.line).value : undefined;
  return read?.kind === 'map' && read.isWhole ? read : undefined;
}

const text = (key: string, value: string, line: number): Entry => ({
  key,
  value: { kind: 'scalar', text: value, isQuoted: true, line },
});

/** The resource as Azure prints it; a child's id is its parent's id with its type and name added. */
export function azapiResource(map: PrintedMap): PrintedMap | undefined {
  const body = bodyOf(map);
  const [type, name] = [textAt(map, 'type'), textAt(map, 'name')];
  if (!body || type === undefined || name === undefined) return undefined;
  const { line } = map;
  const last = type.replace(/@.*$/, '').split('/').at(-1) ?? '';
  const parent = textAt(map, 'parent_id');
  const isChild = type.split('/').length > 2;
  const id = isChild && parent !== undefined ? `${parent}/${last}/${name}` : textAt(map, 'id');
  const location = textAt(map, 'location');
  return {
    ...body,
    line,
    entries: [
      text('type', type, line),
      text('name', name, line),
      ...(id === undefined ? [] : [text('id', id, line)]),
      ...(location === undefined ? [] : [text('location', location, line)]),
      ...body.entries.filter(({ key }) => !['type', 'name', 'id'].includes(key.toLowerCase())),
    ],
  };
}
