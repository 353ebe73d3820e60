import { type LineIndex, lineIndex, rangeOf, type Span } from "@evenhand/core";

/** Trees with positions of their own, and what the writer put into the front matter. */
const OTHERS = new Set(["mdast", "nlcst", "frontMatter", "mapped"]);

/**
 * Where spans within a value leave their file or run backwards, and where a range is not that of the span beside it.
 *
 * @param files By path. What names no path lies in the file of what holds it, at first in the first file.
 */
export function spanProblems(value: unknown, files: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const lines = new Map<string, LineIndex>();
  const linesOf = (file: string): LineIndex => {
    const known = lines.get(file) ?? lineIndex(file);
    lines.set(file, known);
    return known;
  };
  const seen = new Set<unknown>();
  const visit = (part: unknown, file: string, place: string): void => {
    if (typeof part !== "object" || part === null || seen.has(part)) return;
    seen.add(part);
    if (Array.isArray(part)) {
      for (const [i, item] of part.entries()) visit(item, file, `${place}[${i}]`);
      return;
    }
    const own = "path" in part && typeof part.path === "string" ? (files.get(part.path) ?? file) : file;
    if (isSpan(part)) {
      const { start, end } = part;
      const fits = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
      if (!fits || end > own.length) problems.push(`${place} is ${start} to ${end} of ${own.length}`);
      return;
    }
    if ("range" in part && "span" in part && isSpan(part.span) && isRange(part.range)) {
      const expected = rangeOf(linesOf(own), part.span);
      if (JSON.stringify(expected) !== JSON.stringify(part.range))
        problems.push(`${place}.range is not its span's`);
    }
    for (const [key, inner] of Object.entries(part)) {
      if (!OTHERS.has(key)) visit(inner, own, `${place}.${key}`);
    }
  };
  visit(value, files.values().next().value ?? "", "result");
  return problems;
}

function isSpan(value: unknown): value is Span {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).length === 2 &&
    "start" in value &&
    typeof value.start === "number" &&
    "end" in value &&
    typeof value.end === "number"
  );
}

function isRange(value: unknown): boolean {
  return typeof value === "object" && value !== null && "start" in value && typeof value.start === "object";
}
