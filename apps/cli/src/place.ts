import type { Place } from "@evenhand/answers";

/** Reads `path:line` or `path:line:column`; null for anything else. A drive letter's colon is the path's. */
export function readPlace(text: string): Place | null {
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, path = "", line, column] = match;
  const place = { path, line: Number(line), column: column === undefined ? null : Number(column) };
  return place.line < 1 || place.column === 0 ? null : place;
}
