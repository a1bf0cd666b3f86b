// Finds elements of the picture by ids, which stay the same across renders.

export const elementIdOf = (element: Element | null): string | null =>
  element?.getAttribute('data-id') ?? null;

/**
 * Finds the focusable element with the id: not of the other layout, not of a picture that is not live yet.
 */
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
