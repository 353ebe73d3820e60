/** What one call and one text may take, whoever asks. */
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
  /** Characters of a structured answer. */
  result: 4_000_000,
  /** Characters of the text beside a structured answer. */
  answer: 60_000,
} as const;

/** `5 MB`. */
export function inMegabytes(size: number): string {
  return `${Number((Math.ceil(size / 100_000) / 10).toFixed(1))} MB`;
}
