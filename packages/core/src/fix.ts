import type { Diagnostic } from "./diagnostic.ts";
import type { Suggestion, SuggestionKind } from "./rules/rule.ts";

/** A suggestion that is made, with the finding it answers. */
export interface Fix {
  readonly diagnostic: Diagnostic;
  readonly suggestion: Suggestion;
}

/**
 * The suggestions to make in one go: for each finding the first that is wanted, where no other's edits are in its way.
 *
 * @param kinds What may be changed, safe or not; null for all that is safe.
 * @returns In the order of the text.
 */
export function chooseFixes(
  diagnostics: readonly Diagnostic[],
  kinds: ReadonlySet<SuggestionKind> | null,
): readonly Fix[] {
  const taken: Suggestion["edits"][number][] = [];
  const fixes: Fix[] = [];
  for (const diagnostic of diagnostics) {
    const suggestion = diagnostic.suggestions.find((one) =>
      kinds === null ? one.safe === true : kinds.has(one.kind ?? "wording"),
    );
    if (suggestion === undefined || suggestion.edits.length === 0) continue;
    const isFree = suggestion.edits.every(({ span }) =>
      taken.every((other) => span.end < other.span.start || other.span.end < span.start),
    );
    if (!isFree) continue;
    taken.push(...suggestion.edits);
    fixes.push({ diagnostic, suggestion });
  }
  return fixes;
}

/** The text with the suggestions made. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const edits = fixes
    .flatMap(({ suggestion }) => suggestion.edits)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
