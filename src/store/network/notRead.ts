// Parts of an address that the page of a network cannot use: keys of the article's page, and values that it does
// not have.

import { detectionClocks } from '../../analysis/clocks';
import { adviceKeys } from '../choices/advice';
import { changeKey } from '../choices/comparison';
import { contentionKeys } from '../choices/contention';
import { exceptionsKeys } from '../choices/exceptions';
import { directionChoices, panelKeys, panels, requirementChoices, viewKeys } from '../choices/page';
import { remediesKeys, sharedCircuitKeys } from '../choices/remedies';
import { lectures } from '../choices/tour';
import { networkTopics } from './shown';

const namesOf = (keys: readonly { readonly name: string }[]) => keys.map(({ name }) => name);

export const networkViews = ['picture', 'overview', 'edit', 'text', 'azure', 'report'] as const;

export type NetworkView = (typeof networkViews)[number];

/** Keys with a fixed set of values; for the others the network says what there is. */
export const fixedValues: Readonly<Record<string, readonly string[]>> = {
  view: networkViews,
  panel: panels,
  direction: directionChoices,
  need: requirementChoices,
  more: ['none', ...networkTopics],
  clock: detectionClocks,
  present: lectures,
  embed: ['0', '1'],
};

/** Keys of settings that only the article's network has (its `spelling`). */
const spelled = ['path', 'peering', 'connection', 'exit'];

const ofPage = [...panelKeys, ...viewKeys].filter(({ name }) => !Object.hasOwn(fixedValues, name));

/** Keys that only the article's page reads. Keys that no page knows, such as a newsletter's, are passed over. */
export const articleKeys: readonly string[] = [
  ...spelled,
  ...namesOf(ofPage),
  ...[exceptionsKeys, contentionKeys, remediesKeys, sharedCircuitKeys, adviceKeys, [changeKey]].flatMap(
    namesOf,
  ),
];

/** Returns "path=internet", "more=myths": what to say of the address. */
export const notReadOf = (choices: ReadonlyMap<string, string>): readonly string[] =>
  [...choices].flatMap(([key, value]) => {
    const known = Object.hasOwn(fixedValues, key) ? fixedValues[key] : undefined;
    const isRead = known ? value === '' || known.includes(value) : !articleKeys.includes(key);
    return isRead ? [] : [`${key}=${value.length > 40 ? `${value.slice(0, 40)}…` : value}`];
  });
