// How people first write a breakout that drops something, and other kinds of elements where one is expected.

import { office } from './mistakes';

export const exitMistakes: readonly (readonly [written: string, instead: string, said: string])[] = [
  [
    'exit: none',
    'exit: block',
    '10, column 11: "exit: block": an internet breakout that drops the traffic to some services is written with their ids: "exit: {refuses: [power-platform]}".',
  ],
  [
    'exit: none',
    'exit: deny',
    '10, column 11: "exit: deny": an internet breakout that drops the traffic to some services is written with their ids: "exit: {refuses: [power-platform]}".',
  ],
  [
    'exit: none',
    'exit: filter',
    '10, column 11: "exit: filter": an internet breakout that drops the traffic to some services is written with their ids: "exit: {refuses: [power-platform]}".',
  ],
  [
    'exit: none',
    'exit: internet except power-platform',
    '10, column 11: "exit: internet except power-platform": an internet breakout that drops the traffic to some services is written with their ids: "exit: {refuses: [power-platform]}".',
  ],
  [
    'exit: none',
    'exit: internet without power-platform',
    '10, column 11: "exit: internet without power-platform": an internet breakout that drops the traffic to some services is written with their ids: "exit: {refuses: [power-platform]}".',
  ],
  [
    'exit: none',
    'exit: nothing',
    '10, column 11: "exit: nothing": write none, internet, or {refuses: [power-platform]} where it drops what goes to some services.',
  ],
  [
    'exit: none',
    'exit: not yet',
    '10, column 11: "exit: not yet": write none, internet, or {refuses: [power-platform]} where it drops what goes to some services.',
  ],
  [
    'exit: none',
    'exit: butterfly',
    '10, column 11: "exit: butterfly": write none, internet, or {refuses: [power-platform]} where it drops what goes to some services.',
  ],
  [
    'exit: none',
    'exit: {blocks: [power-platform]}',
    '10, column 12: an exit has no field "blocks". Did you mean "refuses"?',
  ],
  [
    'exit: none',
    'exit: {filter: [power-platform]}',
    '10, column 12: an exit has no field "filter". Did you mean "refuses"?',
  ],
  [
    'exit: none',
    'exit: {except: [power-platform]}',
    '10, column 12: an exit has no field "except". Did you mean "refuses"?',
  ],
  [
    ...office('refuses: power-platform'),
    '11, column 5: an office has no field "refuses". What an internet breakout drops is written under it, as in "exit: {refuses: [power-platform]}", and means services whose traffic is blocked there.',
  ],
  [
    ...office('deny: power-platform'),
    '11, column 5: an office has no field "deny". What an internet breakout drops is written under it, as in "exit: {refuses: [power-platform]}", and means services whose traffic is blocked there.',
  ],
  [
    'exit: none',
    'exit: {refuses: [hub]}',
    '10, column 22: virtual network "hub" (line 25) cannot be refused: an internet breakout drops only what goes to public services. Name services, as in "exit: {refuses: [power-platform]}", or take it out.',
  ],
  [
    'wan: backbone',
    'wan: hub',
    '11, column 10: there is no WAN "hub": that is a virtual network (line 25). Add it, or take the name out.',
  ],
];
