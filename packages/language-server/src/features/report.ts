import { lineIndex, rangeOf, report } from "@evenhand/core";
import type { ReportResult, SourcePlace } from "../protocol.ts";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { citationOf } from "./citation.ts";

/** All that there is to show of a checked summary, with the places that its sources have in the editor. */
export function reportOf(checked: CheckedSummary): ReportResult {
  const { uri, summary, sources, settings } = checked;
  const gathered = report({
    summary,
    sources: [...sources.values()].map(({ source }) => source),
    rules: settings.rules,
    minStrength: settings.minStrength,
    actors: settings.actors,
  });
  const places = gathered.sources.flatMap(({ path, paragraphs }): SourcePlace[] => {
    const loaded = sources.get(path);
    if (loaded === undefined) return [];
    const lines = lineIndex(loaded.source.article.file);
    return [
      {
        uri: loaded.uri,
        citation: citationOf(loaded.source, summary),
        paragraphs: paragraphs.map(({ span }) => rangeOf(lines, span)),
      },
    ];
  });
  return { uri, report: gathered, places };
}
