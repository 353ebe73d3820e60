/** Text of an article as Markdown that renders to nothing but that text, on one line. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, " ")
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
