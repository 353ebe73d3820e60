import type { DocumentLink } from "vscode-languageserver";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { sourceMarks } from "./cited-source.ts";

/** Links from each citation, and from where a source is named, to the article's file. */
export function documentLinksOf(checked: CheckedSummary): DocumentLink[] {
  return sourceMarks(checked).map(({ range, loaded: { uri, source } }) => ({
    range,
    target: uri,
    tooltip: source.article.headline?.trim() ?? source.id,
  }));
}
