import { expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { buildEvidenceIndex } from "../evidence/build-index.ts";
import { judgeableOf } from "../evidence/judgeable.ts";
import type { Source } from "../evidence/verification.ts";
import { verifyClaims } from "../evidence/verify.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { coverageOf } from "./coverage.ts";

async function coverageBy(text: string, ...articles: readonly string[]) {
  const sources = await Promise.all(
    articles.map(async (article, i): Promise<Source> => {
      const path = `s${i + 1}.md`;
      return { id: `s${i + 1}`, target: path, article: await parseArticle({ path, text: article }) };
    }),
  );
  const summary = parseSummary({ path: "a.md", text });
  const index = buildEvidenceIndex(summary, sources);
  const verifications = verifyClaims(summary, index, judgeableOf(summary, sources, 0));
  return sources.map((source) => coverageOf(source, verifications));
}

const ferry =
  "# The ferry\n\nThe ferry Aurora sails again in June. It was out of service for seven weeks.\n\nBo Lind of the harbour union says that its bow door leaks.\n\nThe bar on the upper deck was painted green.\n";

it("tells the paragraphs that supported claims rest on", async () => {
  const [first, second] = await coverageBy(
    "The ferry Aurora will sail again in June.[^s1] It was out of service for seven weeks.[^s1] The bow door leaks, Bo Lind says.[^s1]\n\n[^s1]: s1.md\n",
    ferry,
    "# Tides\n\nHigh water is at noon on Tuesday.\n",
  );
  expect(first).toEqual({ used: [0, 1], total: 3 });
  expect(second).toEqual({ used: [], total: 1 });
});

it("leaves out what only unsupported claims come near", async () => {
  const [only] = await coverageBy(
    "The kitchen on the upper deck caught fire in 1987, killing a cook.[^s1]\n\n[^s1]: s1.md\n",
    ferry,
  );
  expect(only?.used).toEqual([]);
});
