// How large a description may be. Beyond these a sentence says so; within them reading stays quick.

export const limits = {
  bytes: 256 * 1024,
  offices: 2000,
  circuits: 100,
  vnets: 200,
  nameCharacters: 60,
  noteCharacters: 2000,
  /** Lines, and marks that part values, in one file: far beyond what the other limits leave room for. */
  marks: 30_000,
  /** Maps and lists within each other; the format itself needs six. */
  depth: 24,
  /** How many of the messages are shown; all are counted. */
  messagesShown: 10,
} as const;

/** The limits that a text is parsed within, whatever it says. */
export type TextLimits = { readonly bytes: number; readonly depth: number; readonly marks: number };
