import { lineIndex, type Quotation, rangeOf } from "@evenhand/core";
import type { SourceQuotation } from "../protocol.ts";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { citationOf } from "./citation.ts";

/** What the sources of a summary quote, source by source, ready to be written into the summary. */
export function quotationsOf({ summary, sources }: CheckedSummary): SourceQuotation[] {
  return [...sources.values()].flatMap(({ uri, source }) => {
    const { article } = source;
    const lines = lineIndex(article.file);
    const citation = citationOf(source, summary);
    return article.quotations
      .filter(({ nested }) => !nested)
      .map((quotation) => {
        const text = quotation.text.replace(/\s+/g, " ").trim();
        const speaker = quotation.speaker?.name.replace(/\s+/g, " ").trim() ?? null;
        return {
          uri,
          source: article.publisher ?? source.id,
          range: rangeOf(lines, quotation.span),
          text,
          speaker,
          insert: `${sentenceOf(text, speaker)}${citation}`,
        };
      });
  });
}

/** Words and speaker as a sentence. A fragment, or what nobody is known to have said, stands after or without a verb. */
function sentenceOf(text: Quotation["text"], speaker: string | null): string {
  const bare = text.replace(/[.,]$/, "");
  if (speaker === null) return `“${text}”`;
  if (!/^[\p{Lu}\p{N}“‘"']/u.test(text)) return `${capitalised(speaker)} said “${bare}”.`;
  const end = /[?!…]$/.test(bare) ? "" : ",";
  return `“${bare}${end}” said ${speaker}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
