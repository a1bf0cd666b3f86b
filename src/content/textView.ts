// Words of the text view: the whole network and the current answer as tables.

import type { UseState } from '../analysis/elements/linkStates';

export const textWords = {
  heading: 'The network in text',
  intro:
    'Everything that the picture shows, as tables. Whatever can be selected or failed there can be selected or failed here.',
  nodes: 'Nodes',
  links: 'Links',
  groups: 'Boxes, circuit and peerings',
  groupsAndOthers: 'Boxes, providers, circuits, peerings and what fails together',
  columns: {
    name: 'Name',
    operator: 'Run by',
    between: 'Between',
    exposure: 'Exposure',
    state: 'State',
    actions: 'What you can do',
  },
  explain: 'Explain',
  box: 'box',
  start: 'in use, start of the path',
  destination: 'in use, destination',
  onPath: 'in use',
  rest: 'not in use',
  failed: 'failed',
  byReplies: 'in use by replies',
  downWithOthers: 'down, because of what has failed',
  notFailed: 'not failed',
  fail: 'Fail',
  restore: 'Restore',
} as const;

export const linkStates: Readonly<Record<UseState, string>> = {
  'in-use': 'in use',
  rest: 'not in use',
  failed: 'failed',
  withdrawn: 'no service, because a router at its end has failed',
};
