import { chooseFixes, type Diagnostic, type Fix, lineIndex, rangeOf } from "@evenhand/core";
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Command,
  type Range,
  type TextEdit,
} from "vscode-languageserver";
import { OPEN_RULE_PAGE } from "../protocol.ts";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { findingDiagnostic } from "./diagnostics.ts";
import { touches } from "./positions.ts";
import { silencingEdit } from "./silence-line.ts";

/** The kind of the action that makes all safe suggestions, as when a file is saved. */
export const FIX_ALL: string = `${CodeActionKind.SourceFixAll}.evenhand`;

export interface CodeActionOptions {
  readonly only: CodeActionContext["only"];
  /** The client has the command `evenhand.openRulePage`. */
  readonly openRulePage: boolean;
  /** The action that allows a finding's words; null where they can't be allowed. */
  readonly allowing: (diagnostic: Diagnostic) => CodeAction | null;
}

/**
 * What can be done about the findings that touch a range: first their own suggestions, then the same all over the file,
 * then what leaves the text as it is.
 */
export function codeActionsOf(
  checked: CheckedSummary,
  uri: string,
  range: Range,
  options: CodeActionOptions,
): CodeAction[] {
  const wants = (kind: string): boolean =>
    options.only?.some((only) => only === "" || kind === only || kind.startsWith(`${only}.`)) ?? false;
  const all = chooseFixes(checked.result.diagnostics, null);
  if (wants(FIX_ALL) && all.length > 0) {
    return [{ title: FIX_ALL_TITLE, kind: FIX_ALL, edit: editOf(checked, uri, all) }];
  }
  if (options.only !== undefined && !wants(CodeActionKind.QuickFix)) return [];
  const touched = checked.result.diagnostics.filter((diagnostic) => touches(diagnostic.range, range));
  const rules = [...new Map(touched.map((diagnostic) => [diagnostic.rule, diagnostic])).values()];
  const fixed = touched.flatMap((diagnostic) => suggestionActions(checked, uri, diagnostic));
  const isSafe = touched.some(({ suggestions }) => suggestions.some(({ safe }) => safe === true));
  return [
    ...fixed,
    ...rules.flatMap((diagnostic) => allOfRule(checked, uri, diagnostic)),
    ...(isSafe && all.length > 1
      ? [{ title: FIX_ALL_TITLE, kind: CodeActionKind.QuickFix, edit: editOf(checked, uri, all) }]
      : []),
    ...touched.flatMap((diagnostic) => options.allowing(diagnostic) ?? []),
    ...rules.flatMap((diagnostic) => silencing(checked, uri, diagnostic)),
    ...(options.openRulePage ? rules.map((diagnostic) => openingPage(checked, uri, diagnostic)) : []),
  ];
}

const FIX_ALL_TITLE = "Fix all safe problems in this file";

/** One action for each suggestion, those that can be made unseen first; the first is the preferred one. */
function suggestionActions(checked: CheckedSummary, uri: string, diagnostic: Diagnostic): CodeAction[] {
  const { suggestions } = diagnostic;
  const safe = suggestions.filter((suggestion) => suggestion.safe === true);
  const others = suggestions.filter((suggestion) => suggestion.safe !== true);
  return [...safe, ...others].map((suggestion, index) => ({
    title: suggestion.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [findingDiagnostic(diagnostic, checked, uri)],
    isPreferred: index === 0,
    edit: editOf(checked, uri, [{ diagnostic, suggestion }]),
  }));
}

/** What is suggested first for each finding of the rule, where there are several. */
function allOfRule(checked: CheckedSummary, uri: string, { rule }: Diagnostic): CodeAction[] {
  const own = checked.result.diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  const kinds = new Set(own.flatMap(({ suggestions: [first] }) => (first ? [first.kind ?? "wording"] : [])));
  const fixes = chooseFixes(own, kinds);
  if (fixes.length < 2) return [];
  const title = `Make the first suggestion for all ${fixes.length} findings of ${rule}`;
  return [{ title, kind: CodeActionKind.QuickFix, edit: editOf(checked, uri, fixes) }];
}

function silencing(checked: CheckedSummary, uri: string, diagnostic: Diagnostic): CodeAction[] {
  const edit = silencingEdit(checked.summary, diagnostic);
  if (edit === null) return [];
  return [
    {
      title: `Silence ${diagnostic.rule} on this line with a comment`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [findingDiagnostic(diagnostic, checked, uri)],
      edit: { changes: { [uri]: [edit] } },
    },
  ];
}

function openingPage(checked: CheckedSummary, uri: string, diagnostic: Diagnostic): CodeAction {
  const title = `Read about ${diagnostic.rule}`;
  const command: Command = { title, command: OPEN_RULE_PAGE, arguments: [diagnostic.helpUri] };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [findingDiagnostic(diagnostic, checked, uri)],
    command,
  };
}

function editOf({ summary }: CheckedSummary, uri: string, fixes: readonly Fix[]): CodeAction["edit"] & {} {
  const lines = lineIndex(summary.file);
  const edits = fixes.flatMap(({ suggestion }) =>
    suggestion.edits.map(({ span, text }): TextEdit => ({ range: rangeOf(lines, span), newText: text })),
  );
  return { changes: { [uri]: edits } };
}
