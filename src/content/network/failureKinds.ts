// Titles of the rows of failures, and of what is folded in them.

import type { FailureKind, FailureSide } from '../../model/failureKinds';
import { counted } from '../counting';
import { failureKindNames } from '../failureLabel';

export const failureSideLabels: Readonly<Record<FailureSide, string>> = {
  microsoft: 'Microsoft side',
  providers: 'Providers',
  yours: 'Yours',
  settings: 'Misconfigured',
};

export const moreFailures = (count: number): string => `and ${counted(count)} more`;

/** Returns "two more circuits" where others of the kind are shown, else "16 connections". */
export function failuresOfKind(kind: FailureKind, count: number, isContinued: boolean): string {
  const name = `${failureKindNames[kind]}${count === 1 ? '' : 's'}`;
  return `${counted(count)} ${isContinued ? 'more ' : ''}${name}`;
}
