// The same for development and for tests.

import type { ElementType, Key, ReactElement } from 'react';
import * as runtime from 'react/jsx-dev-runtime';
import { Fragment, type JSX } from 'react/jsx-dev-runtime';
import { type Props, withTextsApart } from './textsApart';

export { Fragment, type JSX };

export const jsxDEV = (
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  source?: runtime.JSXSource,
  self?: unknown,
): ReactElement => {
  const apart = withTextsApart(type, props);
  // Texts that were one after another may have become one text, which is no list any more.
  return runtime.jsxDEV(type, apart, key, isStatic && Array.isArray(apart.children), source, self);
};
