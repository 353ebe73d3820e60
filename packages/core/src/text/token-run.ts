import type { Token } from "./prose.ts";
import type { Span } from "./span.ts";

/** The words of neighbouring tokens, a space between them. */
export function textOfTokens(tokens: readonly Pick<Token, "text">[]): string {
  return tokens.map(({ text }) => text).join(" ");
}

/** The range of the file from the first token to the last; empty at its start where there is none. */
export function spanOfTokens(tokens: readonly Pick<Token, "span">[]): Span {
  return { start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 };
}
