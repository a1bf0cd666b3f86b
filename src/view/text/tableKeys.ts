// Arrow keys between the buttons of a table.

const buttonsIn = (row: Element | undefined): readonly HTMLButtonElement[] =>
  row ? [...row.querySelectorAll('button')] : [];

/** Returns the button that a key leads to; null for other keys, and at the ends. */
export function nextButton(
  table: HTMLTableElement,
  from: Element | null,
  key: string,
): HTMLButtonElement | null {
  const rows = [...table.querySelectorAll('tbody tr')];
  const row = rows.findIndex((each) => each.contains(from));
  const here = buttonsIn(rows[row]);
  const column = here.findIndex((button) => button.contains(from));
  if (column < 0) return null;
  /** The same action in another row, or its last one. */
  const at = (index: number) => {
    const there = buttonsIn(rows[index]);
    return there[Math.min(column, there.length - 1)] ?? null;
  };
  switch (key) {
    case 'ArrowDown':
      return at(row + 1);
    case 'ArrowUp':
      return at(row - 1);
    case 'ArrowRight':
      return here[column + 1] ?? null;
    case 'ArrowLeft':
      return here[column - 1] ?? null;
    case 'Home':
      return at(0);
    case 'End':
      return at(rows.length - 1);
    default:
      return null;
  }
}
