/** What a terminal or a log would act on instead of showing: control characters, and lone surrogates. */
const unprintable = /[\p{Cc}\p{Surrogate}]/gu;
/** Invisible marks that turn the order of the text around them, beyond the passage that they come from. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text of a file or a path on one line, with nothing in it that a terminal obeys: white space becomes a space, other
 * control characters U+FFFD, and marks that turn the direction of text are left out.
 */
export function printable(text: string): string {
  return text.replace(turning, "").replace(/\s+/g, " ").replace(unprintable, "\uFFFD").trim();
}
