// Links the resources of a plan: ids are unknown before creation, so the configuration's references are
// followed.

import { fieldOf, type PrintedMap, textAt } from '../text/printed';

export type Planned = {
  /** The modules that contain it, without indices. */
  readonly modules: readonly string[];
  readonly type: string;
  readonly name: string;
  /** Distinguishes instances: an index or a key, of the resource and of its modules. */
  readonly index: string;
  readonly values: PrintedMap;
};

const indices = /\[(?:"[^"]*"|\d+)\]/g;

/** Parses an address such as "module.er[\"a\"].azurerm_x.this[0]". */
export function plannedOf(address: string, type: string, values: PrintedMap): Planned {
  const plain = address.replace(indices, '');
  const words = plain.split('.');
  const modules: string[] = [];
  for (let at = 0; words[at] === 'module' && words[at + 1] !== undefined; at += 2)
    modules.push(words[at + 1] ?? '');
  return { modules, type, name: words.at(-1) ?? '', index: (address.match(indices) ?? []).join(''), values };
}

/** Looks a field up by exact spelling: names of modules, variables and resources. */
const exact = (map: PrintedMap | undefined, name: string): PrintedMap | undefined => {
  const value = map?.entries.find(({ key }) => key === name)?.value;
  return value?.kind === 'map' ? value : undefined;
};

function moduleAt(root: PrintedMap, modules: readonly string[]): PrintedMap | undefined {
  return modules.reduce<PrintedMap | undefined>(
    (module, name) => exact(exact(exact(module, 'module_calls'), name), 'module'),
    exact(root, 'root_module'),
  );
}

function referencesIn(expression: PrintedMap | undefined): readonly string[] {
  const value = expression && fieldOf(expression, 'references');
  return value?.kind === 'list'
    ? value.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
    : [];
}

/** The expression of a field, or of a field in its first block. */
function expressionOf(resource: PrintedMap, path: readonly string[]): PrintedMap | undefined {
  let map = exact(resource, 'expressions');
  for (const step of path) {
    const value = map?.entries.find(({ key }) => key === step)?.value;
    map =
      value?.kind === 'list'
        ? value.items.find((item) => item.kind === 'map')
        : value?.kind === 'map'
          ? value
          : undefined;
  }
  return map;
}

const MOST_STEPS = 24;

/** Finds the planned resource of a type that another resource's field refers to. */
export function referenceFinder(configuration: PrintedMap | undefined, all: readonly Planned[]) {
  const ofResource = (
    type: string,
    name: string,
    modules: readonly string[],
    index: string,
  ): Planned | undefined => {
    const same = all.filter(
      (each) => each.type === type && each.name === name && each.modules.join('.') === modules.join('.'),
    );
    return same.length === 1 ? same[0] : same.find((each) => each.index === index);
  };

  const follow = (
    reference: string,
    type: string,
    modules: readonly string[],
    index: string,
    steps: number,
  ): Planned | undefined => {
    if (!configuration || steps > MOST_STEPS) return undefined;
    // An index in the reference selects the instance.
    const own = (reference.match(indices) ?? []).join('') || index;
    const words = reference.replace(indices, '').split('.');
    const [first = '', second = '', third = ''] = words[0] === 'data' ? words.slice(1) : words;
    if (first === type) return ofResource(type, second, modules, own);
    if (first === 'var' && modules.length > 0) {
      const around = modules.slice(0, -1);
      const call = exact(exact(moduleAt(configuration, around), 'module_calls'), modules.at(-1) ?? '');
      const inputs = referencesIn(exact(exact(call, 'expressions'), second));
      return firstOf(inputs, (each) => follow(each, type, around, own, steps + 1));
    }
    if (first === 'module') {
      const inside = [...modules, second];
      const outputs = exact(moduleAt(configuration, inside), 'outputs');
      const named = exact(outputs, third);
      // A computed index hides the output's name.
      const all = named
        ? [named]
        : third === ''
          ? (outputs?.entries ?? []).flatMap(({ value }) => (value.kind === 'map' ? [value] : []))
          : [];
      return firstOf(
        all.flatMap((output) => referencesIn(exact(output, 'expression'))),
        (each) => follow(each, type, inside, own, steps + 1),
      );
    }
    return undefined;
  };

  return (from: Planned, path: readonly string[], type: string): Planned | undefined => {
    const module = configuration && moduleAt(configuration, from.modules);
    const resources = module && fieldOf(module, 'resources');
    const own = (resources?.kind === 'list' ? resources.items : []).find(
      (item) =>
        item.kind === 'map' && textAt(item, 'type') === from.type && textAt(item, 'name') === from.name,
    );
    if (own?.kind !== 'map') return undefined;
    return firstOf(referencesIn(expressionOf(own, path)), (each) =>
      follow(each, type, from.modules, from.index, 0),
    );
  };
}

/** The first defined answer. */
function firstOf<Item, Answer>(
  items: readonly Item[],
  answer: (item: Item) => Answer | undefined,
): Answer | undefined {
  for (const item of items) {
    const found = answer(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
