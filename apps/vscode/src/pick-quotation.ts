import { QUOTATIONS, type QuotationsParams, type SourceQuotation } from "@evenhand/language-server/protocol";
import { window } from "vscode";
import { insertText } from "./insert-citation.ts";
import type { Ask } from "./reports.ts";
import type { SourceNode } from "./sources-view/source-nodes.ts";
import { needSummary, type Summaries } from "./summaries.ts";

/** Asks for a quotation of the sources, or of the one given, and writes it with its speaker and citation. */
export async function insertQuotation(
  summaries: Summaries,
  ask: Ask,
  node: SourceNode | undefined,
): Promise<void> {
  const summary = needSummary(summaries);
  if (summary === null) return;
  const params: QuotationsParams = { uri: summary.toString() };
  const items = ask<readonly SourceQuotation[]>(QUOTATIONS, params).then((quotations) =>
    (quotations ?? [])
      .filter(({ uri }) => node === undefined || uri === node.passage?.uri)
      .map((quotation) => ({
        label: `“${quotation.text}”`,
        description: quotation.speaker ?? "speaker unknown",
        detail: `${quotation.source}, line ${quotation.range.start.line + 1}`,
        quotation,
      })),
  );
  const picked = await window.showQuickPick(items, {
    title: "Insert Quotation",
    placeHolder: "Words, speaker or source",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked !== undefined) await insertText(summary, picked.quotation.insert);
}
