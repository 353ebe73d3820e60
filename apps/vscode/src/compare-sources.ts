import type {
  CompareSourcesArguments,
  OpenPassageArguments,
  ReportResult,
} from "@evenhand/language-server/protocol";
import { Position, type QuickPickItem, QuickPickItemKind, Range, Uri, window } from "vscode";
import { openPlace } from "./open-passage.ts";
import type { Reports } from "./reports.ts";
import { needSummary, type Summaries } from "./summaries.ts";

/** What one source says to a sentence; a separator, or a source that says nothing, leads nowhere. */
interface Voice extends QuickPickItem {
  readonly passage?: OpenPassageArguments;
}

/**
 * Shows what each source says to a sentence, and opens the passage of the one that is chosen.
 *
 * @param at A place in the sentence; the cursor's unless told.
 */
export async function compareSources(
  summaries: Summaries,
  reports: Reports,
  at?: CompareSourcesArguments,
): Promise<void> {
  const summary = typeof at?.uri === "string" ? Uri.parse(at.uri) : needSummary(summaries);
  if (summary === null) return;
  const position =
    at === undefined ? cursorIn(summary) : new Position(at.position.line, at.position.character);
  const result = await reports.of(summary);
  const claim = position === null || result === null ? null : claimAt(result, position);
  if (result === null || claim === null) {
    void window.showInformationMessage("Put the cursor into a sentence of the summary first.");
    return;
  }
  const picked = await window.showQuickPick(voicesOf(result, claim), {
    title: "Compare Sources",
    placeHolder: claim.text.replace(/\s+/g, " "),
    matchOnDetail: true,
  });
  if (picked?.passage !== undefined) await openPlace(picked.passage, "beside");
}

function cursorIn(summary: Uri): Position | null {
  const uri = summary.toString();
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  return editor?.selection.active ?? null;
}

type Claim = ReportResult["report"]["claims"][number];

function claimAt({ report }: ReportResult, position: Position): Claim | null {
  const contains = ({ range: { start, end } }: Claim): boolean =>
    new Range(start.line, start.character, end.line, end.character).contains(position);
  return report.claims.find(contains) ?? null;
}

/** The nearest passage of each source, the nearest first, and then the sources that have none. */
function voicesOf({ report, places }: ReportResult, claim: Claim): readonly Voice[] {
  const outletOf = (text: number): string => {
    const source = report.sources[text - 1];
    return source?.publisher ?? source?.id ?? "";
  };
  const heard = new Set<number>();
  const speaking = claim.evidence.flatMap(({ source, text, speaker, range, score }): Voice[] => {
    const uri = places[source - 1]?.uri;
    if (heard.has(source) || uri === undefined || score === 0) return [];
    heard.add(source);
    const by = speaker === null ? "" : `, said by ${speaker}`;
    const description = `line ${range.start.line + 1}${by}`;
    return [{ label: outletOf(source), description, detail: text, passage: { uri, range } }];
  });
  const silent = report.sources.flatMap(({ text }): Voice[] =>
    heard.has(text) ? [] : [{ label: outletOf(text), description: "no passage near it" }],
  );
  const line: Voice = { label: "Nothing found", kind: QuickPickItemKind.Separator };
  return [...speaking, ...(silent.length > 0 ? [line, ...silent] : [])];
}
