import { opensWithFrontMatter } from "../text/markdown/front-matter-fence.ts";
import type { ArticleFormat } from "./article.ts";

const HTML_OPENING =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|meta|title)[\s>]/i;
const HTML_ROOT = /<(?:html|body)[\s>]/i;

/** Tells the format by what the file holds; the extension decides only where the content leaves it open. */
export function detectFormat(path: string, text: string): ArticleFormat {
  const content = text.replace(/^\ufeff?\s*/, "");
  if (HTML_OPENING.test(content)) return "html";
  if (opensWithFrontMatter(content)) return "markdown";
  if (/\.(?:md|markdown|mdx|mkd)$/i.test(path)) return "markdown";
  if (/\.x?html?$/i.test(path) && /<\/?[a-z][^>]*>/i.test(content)) return "html";
  if (HTML_ROOT.test(content.slice(0, 2000)) && /<\/(?:p|div|body)>/i.test(content)) return "html";
  return "text";
}
