// The same for development and for tests.

import type { ElementType, Key, ReactElement } from 'react';
import * as runtime from 'react/jsx-dev-runtime';
import { type Props, withTextsApart } from './textsApart';

export { Fragment, type JSX } from 'react/jsx-dev-runtime';

export const jsxDEV = (
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  source?: runtime.JSXSource,
  self?: unknown,
): ReactElement => runtime.jsxDEV(type, withTextsApart(type, props), key, isStatic, source, self);
