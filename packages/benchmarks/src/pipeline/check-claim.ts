import { type LintResult, lint, parseArticle, parseSummary, type Source } from "@evenhand/core";
import type { DocumentRecord } from "../task.ts";
import { detokenised, literalMarkdown } from "./markdown.ts";
import { recased, type WordForms } from "./recase.ts";

/** The texts of a document as sources `s1`, `s2` and so on. */
export async function sourcesOf(document: DocumentRecord): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const [index, text] of document.texts.entries()) {
    const id = `s${index + 1}`;
    const target = `${id}.txt`;
    sources.push({ id, target, article: await parseArticle({ path: target, text }) });
  }
  return sources;
}

/** A claim as a summary whose every sentence cites all the sources; `forms` are the sources' words. */
export function summaryOfClaim(
  claim: string,
  sources: readonly Pick<Source, "id" | "target">[],
  forms: WordForms,
): string {
  const { markdown } = literalMarkdown(detokenised(recased(claim, forms)));
  const calls = sources.map(({ id }) => `[^${id}]`).join("");
  const definitions = sources.map(({ id, target }) => `[^${id}]: ${target}`).join("\n");
  const ends = parseSummary({ path: "claim.md", text: markdown }).prose.sentences.map(({ span }) => span.end);
  let cited = "";
  let from = 0;
  for (const end of [...new Set([...ends.filter((end) => end < markdown.length), markdown.length])]) {
    cited += markdown.slice(from, end) + calls;
    from = end;
  }
  return `${cited}\n\n${definitions}\n`;
}

export function checkClaim(claim: string, sources: readonly Source[], forms: WordForms): LintResult {
  const text = summaryOfClaim(claim, sources, forms);
  const summary = parseSummary({ path: "claim.md", text });
  // The data ask for a verdict, however short the text is.
  return lint({ summary, sources, leastSourceWords: 0 });
}
