// JSX runtime of this project: React's, with wrapped texts (tsconfig.json, vite.config.ts).

import type { ElementType, Key, ReactElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { Fragment, type JSX } from 'react/jsx-runtime';
import { type Props, withTextsApart } from './textsApart';

export { Fragment, type JSX };

export const jsx = (type: ElementType, props: Props, key?: Key): ReactElement =>
  runtime.jsx(type, withTextsApart(type, props), key);

export const jsxs = (type: ElementType, props: Props, key?: Key): ReactElement =>
  runtime.jsxs(type, withTextsApart(type, props), key);
