/** Text of an article as Markdown that renders to nothing but that text, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>&~|#!$@^=]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/^([ ]*\d+)([.)])/, "$1\\$2")
    .replace(/^([ ]*)([-+])/, "$1\\$2");
}
