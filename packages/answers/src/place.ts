import { lineIndex, type Summary } from "@evenhand/core";

/** A place in a file as people write it: line and column count from 1; column null for the line's first claim. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number | null;
}

/** The offset of the claim that is meant, or what to say where there is none. */
export function offsetOf(
  place: Place,
  { claims, file, path }: Summary,
): number | { readonly problem: string } {
  const { lineStarts } = lineIndex(file);
  const start = lineStarts[place.line - 1];
  const shown = `${path}:${place.line}${place.column === null ? "" : `:${place.column}`}`;
  if (start === undefined) return { problem: `${shown}: the file has ${lineStarts.length} lines` };
  const end = lineStarts[place.line] ?? file.length + 1;
  const at = place.column === null ? null : start + place.column - 1;
  const claim = claims.find(({ span }) =>
    at === null ? span.start < end && start < span.end : span.start <= at && at < span.end,
  );
  if (claim !== undefined) return Math.max(claim.span.start, at ?? start);
  const lines = claims.map(
    ({ span }) => lineStarts.findLastIndex((lineStart) => lineStart <= span.start) + 1,
  );
  const nearest = lines.toSorted((a, b) => Math.abs(a - place.line) - Math.abs(b - place.line))[0];
  const remedy =
    nearest === undefined
      ? "the file has none"
      : `point at a word of one; the nearest begins on line ${nearest}`;
  return { problem: `${shown}: no sentence to check stands there; ${remedy}` };
}
