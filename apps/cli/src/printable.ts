/** What a terminal or a log would act on instead of showing: control characters; and what is no character. */
const active = /[\p{Surrogate}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu;
/** Invisible marks that turn the order of the text around them, beyond the passage that they come from. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text of a file or a path with nothing in it that a terminal obeys but tabs and line breaks: other control characters
 * become U+FFFD, and marks that turn the direction of text are left out.
 */
export function inert(text: string): string {
  return text.replace(turning, "").replace(active, "\uFFFD");
}

/** The same on one line: white space becomes a space. */
export function printable(text: string): string {
  return inert(text.replace(/\s+/g, " ").trim());
}
