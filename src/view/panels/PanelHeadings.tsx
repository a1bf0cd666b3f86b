import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import './panelHeadings.css';

const FEWEST = 3;
/** Length from which headings are listed, in visible heights. */
const LONG = 1.25;

type Heading = { readonly text: string; readonly element: HTMLElement };

const headingsIn = (content: HTMLElement): readonly Heading[] =>
  [...content.querySelectorAll<HTMLElement>('h3')].map((element) => ({
    text: element.textContent ?? '',
    element,
  }));

const sameHeadings = (one: readonly Heading[], other: readonly Heading[]) =>
  one.length === other.length &&
  one.every(({ text, element }, index) => text === other[index]?.text && element === other[index]?.element);

type Props = {
  readonly content: RefObject<HTMLElement | null>;
  /** Accessible name of the list. */
  readonly label: string;
};

type SetHeadings = (change: (before: readonly Heading[]) => readonly Heading[]) => void;

/** Looks for headings now and after each change, before it is painted. Returns how to stop. */
function follow(element: HTMLElement, setHeadings: SetHeadings): () => void {
  const look = () => {
    const isLong = element.scrollHeight > LONG * Math.min(element.clientHeight, window.innerHeight);
    const found = isLong ? headingsIn(element) : [];
    setHeadings((before) => (sameHeadings(before, found) ? before : found));
  };
  flushSync(look);
  // Wait for the frame of the change, so that layout runs once.
  let frame = 0;
  const changes = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => flushSync(look));
  });
  changes.observe(element, { childList: true, subtree: true, characterData: true });
  return () => {
    changes.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** Table of contents of a long panel or report, read from the headings in its DOM. */
export function PanelHeadings({ content, label }: Props) {
  const [headings, setHeadings] = useState<readonly Heading[]>([]);

  useLayoutEffect(() => {
    let stop = () => {};
    let isGone = false;
    // An ancestor's ref is set once the commit has ended; what is painted then should not move afterwards.
    queueMicrotask(() => {
      if (!isGone && content.current) stop = follow(content.current, setHeadings);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [content]);

  if (headings.length < FEWEST) return null;
  return (
    <nav className="panel-headings" aria-label={label}>
      <ul>
        {headings.map(({ text, element }) => (
          <li key={text}>
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                element.tabIndex = -1;
                element.scrollIntoView({ block: 'start' });
                element.focus({ preventScroll: true });
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
