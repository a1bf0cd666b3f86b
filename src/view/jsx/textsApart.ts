// Wraps every text that has siblings in an element.
//
// A browser's translator replaces text nodes with elements. React keeps references to its text nodes:
// updating a detached one leaves the old words, and removing it or inserting before it throws. A text that is
// an only child is safe, since React sets the element's content. So all texts become only children.

import { createElement, Fragment, type ReactNode } from 'react';

/** Elements that allow no child elements, or are not translated. */
const takesTextOnly = /^(title|option|textarea|script|style|text|tspan|textPath|desc)$/;

const isText = (child: ReactNode): child is string | number =>
  typeof child === 'string' || typeof child === 'number';

const showsNothing = (child: ReactNode) =>
  child === null || child === undefined || typeof child === 'boolean' || child === '';

/** Merges adjacent texts. Keeps positions in arrays, which React uses as identity. */
function joined(children: readonly ReactNode[]): readonly ReactNode[] {
  const result: ReactNode[] = [];
  let text: number | null = null;
  for (const child of children) {
    if (text !== null && isText(child)) {
      result[text] = `${result[text]}${child}`;
      result.push(null);
      continue;
    }
    if (isText(child) && child !== '') text = result.length;
    else if (!showsNothing(child)) text = null;
    result.push(child);
  }
  return result;
}

/** Leaves blank texts, which translators ignore, and blanks around a text, which separate it. */
function apart(child: ReactNode, index: number): ReactNode {
  if (Array.isArray(child)) return child.map(apart);
  if (!isText(child)) return child;
  const whole = String(child);
  const text = whole.trim();
  if (text === '') return child;
  const start = whole.indexOf(text);
  const [before, after] = [whole.slice(0, start), whole.slice(start + text.length)];
  const element = createElement('span', { key: `text ${index}` }, text);
  return before === '' && after === '' ? element : [before, element, after].filter((each) => each !== '');
}

/** Returns the children to pass to React. A fragment's text may get siblings from its parent. */
function textsApart(type: unknown, children: ReactNode): ReactNode {
  if (type === Fragment && isText(children)) return apart(children, 0);
  if (!Array.isArray(children) || (typeof type === 'string' && takesTextOnly.test(type))) return children;
  const list = joined(children);
  const [only, ...others] = list.filter((child) => !showsNothing(child));
  return others.length === 0 && isText(only) && type !== Fragment ? only : list.map(apart);
}

export type Props = { readonly children?: ReactNode };

export function withTextsApart(type: unknown, props: Props): Props {
  const children = textsApart(type, props.children);
  return children === props.children ? props : { ...props, children };
}
