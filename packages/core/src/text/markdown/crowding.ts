/** Brackets, marks of emphasis and of code, and underlines that stand between two blank lines at most. */
const MOST = 5000;
/** An underline costs the Markdown parser as much as so many other marks. */
const UNDERLINE = 5;

const MARK = new Set(Array.from("]*_`~", (mark) => mark.charCodeAt(0)));
const HAS_TEXT = /[^\s]/;
const IS_UNDERLINE = /^[ \t]*(?:-+|=+)[ \t]*\r?$/;

/**
 * Whether some paragraph, list or table of a Markdown file has more marks than anyone writes: the parser holds each of
 * them against all before it.
 */
export function isCrowded(file: string): boolean {
  let count = 0;
  for (let from = 0; from < file.length; ) {
    const end = file.indexOf("\n", from);
    const to = end < 0 ? file.length : end;
    const before = count;
    for (let at = from; at < to; at++) if (MARK.has(file.charCodeAt(at))) count++;
    if (count === before && to - from < 1000) {
      const line = file.slice(from, to);
      if (!HAS_TEXT.test(line)) count = 0;
      else if (IS_UNDERLINE.test(line)) count += UNDERLINE;
    }
    if (count > MOST) return true;
    from = to + 1;
  }
  return false;
}
