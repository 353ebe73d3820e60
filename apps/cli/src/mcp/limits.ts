/** What one server, one call and one text may take: beyond it there is one clear line, and the server lives on. */
export const LIMITS = {
  /** Bytes of a file that is read. */
  file: 5_000_000,
  /** Characters of a text that a call brings. */
  text: 2_000_000,
  /** Characters of all texts of a call together. */
  texts: 8_000_000,
  /** Sources of a call. */
  sources: 50,
  /** Characters of a sentence or a quotation. */
  sentence: 4000,
  /** Bytes of a message of the protocol. */
  message: 12_000_000,
  /** Calls that wait for their turn, and characters that they bring together. */
  waiting: 128,
  waitingTexts: 48_000_000,
  /** Threads that work. */
  threads: 2,
  /** Megabytes of a thread's memory. */
  heap: 1024,
  /** Milliseconds after which a thread without work ends. */
  idle: 120_000,
  /** Seconds that a call may take once it has its turn. */
  seconds: 60,
  /** Characters of a structured answer. */
  result: 4_000_000,
  /** Characters of the text beside a structured answer. */
  answer: 60_000,
  /** Sessions over HTTP, and milliseconds after which an idle one ends. */
  sessions: 16,
  sessionIdle: 1_800_000,
} as const;

/** `5 MB`. */
export function inMegabytes(size: number): string {
  return `${Number((Math.ceil(size / 100_000) / 10).toFixed(1))} MB`;
}
