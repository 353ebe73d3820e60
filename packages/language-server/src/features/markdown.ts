/** Invisible marks that turn the order of the text around them, beyond the passage that they come from. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text of an article as Markdown that renders to nothing but that text, on one line. Control characters become U+FFFD,
 * and marks that turn the direction of text are left out.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, " ")
      .replace(TURNING, "")
      .replace(/\p{Cc}/gu, "\uFFFD")
      .replace(/[\\*_{}~|#!$@^=]/g, "\\$&")
      // As references, for an escaped bracket, backtick or less-than sign still hides emphasis beside it from
      // renderers that mask links and code with a regular expression, as VS Code's does.
      .replace(/[[\]`<>]|&(?=#?\w)/g, (sign) => `&#${sign.charCodeAt(0)};`)
      .replace(/:(?=\/\/)/g, "\\:")
      .replace(/\b(www)\./gi, "$1\\.")
      .replace(/^( *\d+)([.)])/, "$1\\$2")
      .replace(/^( *)([-+])/, "$1\\$2")
  );
}
