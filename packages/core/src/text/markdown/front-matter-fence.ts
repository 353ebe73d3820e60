const FENCE = /^---[ \t]*$/;
const KEY = /^[\w-]+[ \t]*:/;

/** Whether a text opens with a block of front matter: a fence, lines of which one has a key, and a fence again. */
export function opensWithFrontMatter(text: string): boolean {
  let hasKey = false;
  for (let from = 0, first = true; from < text.length; first = false) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    const line = text.slice(from, to).replace(/\r$/, "");
    if (FENCE.test(line)) {
      if (!first) return hasKey;
    } else if (first) return false;
    hasKey ||= KEY.test(line);
    from = to + 1;
  }
  return false;
}
