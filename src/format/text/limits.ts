// Size limits of a description. Larger ones are reported; within them reading stays quick.

export const limits = {
  bytes: 256 * 1024,
  offices: 2000,
  circuits: 100,
  vnets: 200,
  nameCharacters: 60,
  noteCharacters: 2000,
  /** Lines, and separators, in one file: far beyond what the other limits leave room for. */
  marks: 30_000,
  /** Nesting of maps and lists; the format itself needs six. */
  depth: 24,
  /** Characters parsed again at most, so that what has no syntax error is read beside what has. */
  parsedAgain: 128 * 1024,
  /** Number of messages shown; all are counted. */
  messagesShown: 10,
} as const;

/** The limits for parsing any text. */
export type TextLimits = Readonly<Record<'bytes' | 'depth' | 'marks' | 'parsedAgain', number>>;
