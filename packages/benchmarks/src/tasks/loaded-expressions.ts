import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { lintArticle, parseArticle, type Span } from "@evenhand/core";
import { plainPath, readText } from "../data/files.ts";
import { forEachItem, groupBy, present, readItems, type Task } from "../task.ts";
import { expressionMetrics, judgeExpressions, readExpression } from "./expression-scores.ts";

/** Loaded expressions of source articles against the language/ rules run on the articles' own prose. */
export const loadedExpressions: Task = {
  name: "loaded-expressions",
  recognise: (record) =>
    typeof record.file === "string" &&
    typeof record.start_utf16 === "number" &&
    typeof record.category === "string",
  async score(records, context) {
    const items = readItems(records, context, readExpression);
    const byFile = groupBy(items, ({ file }) => file);
    const judged = await forEachItem(
      articleFiles(context.folder, [...byFile.keys()]),
      context,
      (file) => file,
      async (file) => {
        const article = await parseArticle({
          path: plainPath(file),
          text: await readText(context.folder, file),
        });
        const findings = lintArticle(article).filter(({ rule }) => rule.startsWith("language/"));
        const result = judgeExpressions(byFile.get(file) ?? [], findings);
        const slice = ({ start, end }: Span): string => JSON.stringify(article.file.slice(start, end));
        for (const { found, strong, category, span } of result.expressions) {
          if (!found)
            context.detail(`missed ${strong ? "strong" : "mild"} ${file} ${category} ${slice(span)}`);
        }
        for (const { finding, right } of result.findings) {
          if (!right)
            context.detail(
              `false positive ${file} ${finding.rule} ${finding.severity} ${slice(finding.span)}`,
            );
        }
        return result;
      },
      (file) => byFile.get(file)?.length ?? 0,
    );
    const results = present(judged);
    const expressions = results.flatMap((result) => result.expressions);
    return {
      n: expressions.length,
      metrics: expressionMetrics(
        expressions,
        results.flatMap((result) => result.findings),
      ),
    };
  },
};

/** The labelled files, and the articles beside them: one without a label has no loaded expression. */
export function articleFiles(folder: string, labelled: readonly string[]): readonly string[] {
  const files = new Set(labelled);
  for (const directory of new Set(labelled.map((file) => posix.dirname(file)))) {
    for (const name of readdirSync(join(folder, directory))) {
      if (/\.(?:txt|md|markdown|x?html?)(?:\.gz)?$/i.test(name) && directory !== ".")
        files.add(posix.join(directory, name));
    }
  }
  return [...files].sort();
}
