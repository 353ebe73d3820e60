import { lineIndex, rangeOf } from "@evenhand/core";
import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { findingDiagnostic } from "./diagnostics.ts";
import { touches } from "./positions.ts";

/** One quick fix per suggestion of the findings that touch the range; a finding's first is the preferred one. */
export function codeActionsOf(checked: CheckedSummary, uri: string, range: Range): CodeAction[] {
  const lines = lineIndex(checked.summary.file);
  return checked.result.diagnostics
    .filter((diagnostic) => touches(diagnostic.range, range))
    .flatMap((diagnostic) =>
      diagnostic.suggestions.map((suggestion, index) => ({
        title: suggestion.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [findingDiagnostic(diagnostic, checked, uri)],
        isPreferred: index === 0,
        edit: {
          changes: {
            [uri]: suggestion.edits.map((edit) => ({ range: rangeOf(lines, edit.span), newText: edit.text })),
          },
        },
      })),
    );
}
