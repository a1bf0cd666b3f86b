// JSX runtime for development and tests.

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
  // Adjacent texts may have merged into one string, which is no list.
  return runtime.jsxDEV(type, apart, key, isStatic && Array.isArray(apart.children), source, self);
};
