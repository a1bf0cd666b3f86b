// Gives every text that stands beside something else an element of its own.
//
// A browser's translator takes text nodes out of the page and puts elements in their place. React keeps hold of the
// text nodes that it has made: writing into one that is gone leaves the old words, and removing one or putting
// something before it ends the page. A text that is the only child of its element is another matter: React sets the
// element's content, whatever stands in it. So there are no others.

import { createElement, Fragment, type ReactNode } from 'react';

/** Where elements have no place, or no translator looks. */
const takesTextOnly = /^(title|option|textarea|script|style|text|tspan|textPath|desc)$/;

const isText = (child: ReactNode): child is string | number =>
  typeof child === 'string' || typeof child === 'number';

const showsNothing = (child: ReactNode) =>
  child === null || child === undefined || typeof child === 'boolean' || child === '';

/** Texts that follow each other are one. What stands in a list keeps its place, by which React knows it again. */
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

/** Blank texts are left as they are, as translators leave them; so are blanks round a text, which part it from others. */
function apart(child: ReactNode, index: number): ReactNode {
  if (Array.isArray(child)) return child.map(apart);
  if (!isText(child)) return child;
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(String(child)) ?? [];
  if (text === '') return child;
  const element = createElement('span', { key: `text ${index}` }, text);
  return before === '' && after === '' ? element : [before, element, after].filter((each) => each !== '');
}

/** The children of an element as React is to have them. A fragment stands among the children of something else. */
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
