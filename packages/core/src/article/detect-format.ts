import type { ArticleFormat } from "./article.ts";

const HTML_OPENING = /^<(?:!doctype\s+html|html|head|body|article|main|meta|title)[\s>]/i;
const HTML_ROOT = /<(?:html|body)[\s>]/i;

/** Tells the format by what the file holds; the extension decides only where the content leaves it open. */
export function detectFormat(path: string, text: string): ArticleFormat {
  const content = text.replace(/^\ufeff?\s*/, "");
  if (HTML_OPENING.test(content.slice(endOfPreamble(content)).slice(0, 100))) return "html";
  if (hasFrontMatter(content)) return "markdown";
  if (/\.(?:md|markdown|mdx|mkd)$/i.test(path)) return "markdown";
  if (/\.x?html?$/i.test(path) && /<\/?[a-z]/i.test(content) && content.includes(">")) return "html";
  if (HTML_ROOT.test(content.slice(0, 2000)) && /<\/(?:p|div|body)>/i.test(content)) return "html";
  return "text";
}

/** Where an XML declaration and the comments behind it end. */
function endOfPreamble(content: string): number {
  let at = 0;
  for (;;) {
    const close = content.startsWith("<!--", at)
      ? "-->"
      : at === 0 && content.startsWith("<?xml")
        ? ">"
        : null;
    if (close === null) return at;
    const end = content.indexOf(close, at);
    if (end < 0) return at;
    at = end + close.length;
    while (/\s/.test(content.charAt(at))) at += 1;
  }
}

/** Whether a text opens with lines between "---", one of which has a key and a colon. */
function hasFrontMatter(content: string): boolean {
  if (!/^---[ \t]*\r?\n/.test(content)) return false;
  let hasKey = false;
  for (let at = content.indexOf("\n") + 1; at > 0 && at < content.length; ) {
    const end = content.indexOf("\n", at);
    const line = content.slice(at, end < 0 ? content.length : end).replace(/\r$/, "");
    if (/^---[ \t]*$/.test(line)) return hasKey;
    hasKey ||= /^[\w-]+[ \t]*:/.test(line);
    at = end + 1;
  }
  return false;
}
