/** Deepest nesting of block quotes and lists that is followed. */
const DEEPEST = 50;

const MARKER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;

/**
 * Whether some line of a Markdown file stands deeper in quotes and lists than anyone writes: by the markers it
 * opens with, and for a list item by its indentation, two columns for each level.
 */
export function nestsTooDeep(file: string): boolean {
  for (let from = 0; from < file.length; ) {
    if (depthAt(file, from) > DEEPEST) return true;
    const end = file.indexOf("\n", from);
    if (end < 0) return false;
    from = end + 1;
  }
  return false;
}

function depthAt(file: string, lineStart: number): number {
  let at = lineStart;
  while (file[at] === " " || file[at] === "\t") at++;
  let depth = 0;
  MARKER.lastIndex = lineStart;
  while (depth <= DEEPEST && MARKER.test(file)) depth++;
  return depth === 0 ? 0 : depth + Math.floor((at - lineStart) / 2);
}
