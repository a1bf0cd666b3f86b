// Elements of the picture by their ids, which stay the same however often they are drawn anew.

export const elementIdOf = (element: Element | null): string | null =>
  element?.getAttribute('data-id') ?? null;

/** The element of that id that can have the focus now: not one for another layout, and not one that is not live yet. */
export function focusableElement(
  id: string | null,
  within: ParentNode = document,
): HTMLElement | SVGElement | null {
  if (id === null) return null;
  const all = within.querySelectorAll<HTMLElement | SVGElement>(
    `[role="button"][data-id="${CSS.escape(id)}"]`,
  );
  return [...all].find((element) => element.checkVisibility() && !element.closest('[inert]')) ?? null;
}
