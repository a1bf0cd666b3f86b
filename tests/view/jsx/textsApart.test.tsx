// @vitest-environment jsdom

import { render } from '@testing-library/react';
import { expect, it } from 'vitest';

// React keeps hold of the text nodes that it has made. A text that is the only child of its element is none of them.

const html = (element: React.ReactElement) => render(element).container.innerHTML;

it('leaves a text alone that has its element for itself', () => {
  expect(html(<p>alone</p>)).toBe('<p>alone</p>');
  expect(html(<p>{3}</p>)).toBe('<p>3</p>');
});

it('makes one of texts that follow each other', () => {
  const name = 'Seattle';
  expect(html(<p>Traffic from {name}, all of it</p>)).toBe('<p>Traffic from Seattle, all of it</p>');
  expect(
    html(
      <p>
        {name}
        {null} {false}
        {2}
      </p>,
    ),
  ).toBe('<p>Seattle 2</p>');
});

it('gives a text beside an element one of its own, and leaves blanks', () => {
  expect(
    html(
      <p>
        over <b>both</b> <i>connections</i>.
      </p>,
    ),
  ).toBe('<p><span>over</span> <b>both</b> <i>connections</i><span>.</span></p>');
});

it('does so for what is handed through a component, a fragment or a list', () => {
  const Inside = ({ children }: { readonly children: React.ReactNode }) => (
    <p>
      {children}
      <b>!</b>
    </p>
  );
  expect(html(<Inside>word</Inside>)).toBe('<p><span>word</span><b>!</b></p>');
  expect(
    html(
      <p>
        <>word</>
        <b>!</b>
      </p>,
    ),
  ).toBe('<p><span>word</span><b>!</b></p>');
  expect(
    html(
      <p>
        {['one', <b key="two">two</b>]}
        <b>!</b>
      </p>,
    ),
  ).toBe('<p><span>one</span><b>two</b><b>!</b></p>');
});

it('puts no element where there is no place for one', () => {
  const width = 12;
  expect(
    html(
      <svg role="img">
        <title>Bar {width}</title>
        <text>
          Bar <tspan>{width}</tspan>
        </text>
      </svg>,
    ),
  ).toBe('<svg role="img"><title>Bar 12</title><text>Bar <tspan>12</tspan></text></svg>');
});

it('keeps what stands behind a text that comes and goes', () => {
  const Page = ({ note }: { readonly note: string | null }) => (
    <p>
      {note}
      <input aria-label="name" defaultValue="" />
    </p>
  );
  const { rerender, getByLabelText } = render(<Page note={null} />);
  const field = getByLabelText('name');
  rerender(<Page note="now" />);
  expect(getByLabelText('name')).toBe(field);
});
