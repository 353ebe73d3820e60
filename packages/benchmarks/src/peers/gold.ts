import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArticle } from "@evenhand/core";
import { loadDataSet } from "../data/data-set.ts";
import { type SetFolder, suiteNames } from "../data/discover.ts";
import { plainPath, readText } from "../data/files.ts";
import { groupBy } from "../task.ts";
import { type LoadedExpression, readExpression } from "../tasks/expression-scores.ts";
import { articleFiles, loadedExpressions } from "../tasks/loaded-expressions.ts";
import { textWithoutMarkup } from "./text-without-markup.ts";

/** An article with the expressions that a careful editor finds loaded. */
export interface GoldFile {
  /** Absolute: the article as stored, unpacked. */
  readonly stored: string;
  /** Absolute: its text alone, every offset the same. */
  readonly plain: string;
  readonly expressions: readonly LoadedExpression[];
}

export interface GoldSuite {
  readonly suite: string;
  readonly files: readonly GoldFile[];
}

/** Reads the sets of loaded expressions, and writes their texts for the peers below `folder`. */
export async function readGold(sets: readonly SetFolder[], folder: string): Promise<readonly GoldSuite[]> {
  const names = suiteNames(sets);
  const suites: GoldSuite[] = [];
  for (const set of sets) {
    const { records } = await loadDataSet(set, [loadedExpressions], null);
    const found = records.get(loadedExpressions);
    if (found === undefined) continue;
    const byFile = groupBy(
      found.map(({ record }) => readExpression(record)),
      ({ file }) => file,
    );
    const suite = names.get(set) ?? set.path;
    const files: GoldFile[] = [];
    for (const [index, file] of articleFiles(set.texts, [...byFile.keys()]).entries()) {
      const text = await readText(set.texts, file);
      const place = join(folder, suite, String(index));
      mkdirSync(place, { recursive: true });
      const stored = join(place, plainPath(file).replace(/^.*\//, ""));
      const plain = join(place, "plain.txt");
      writeFileSync(stored, text);
      writeFileSync(plain, textWithoutMarkup(await parseArticle({ path: plainPath(file), text })));
      files.push({ stored, plain, expressions: byFile.get(file) ?? [] });
    }
    suites.push({ suite, files });
  }
  return suites;
}
