import { activeRules, type Config } from "@evenhand/core/node";
import type { OpenBaseline } from "../baseline/open-baseline.ts";
import { type FixPlan, fixFile } from "../fix/fix-file.ts";
import type { FileCheck } from "./check-file.ts";

/**
 * What is done with a check before it is reported.
 *
 * @param path Absolute.
 */
export type Amend = (path: string, check: FileCheck, config: Config) => Promise<FileCheck>;

/** Makes suggestions where asked for, and sets accepted findings aside; null where there is nothing to do. */
export function amendWith(fix: FixPlan | null, baseline: OpenBaseline | null, cwd: string): Amend | null {
  if (fix === null && baseline === null) return null;
  return async (path, check, config) => {
    const fixed =
      fix === null
        ? check
        : await fixFile(
            path,
            check,
            config,
            cwd,
            fix,
            (file) => baseline?.openFindings(file) ?? file.result.diagnostics,
          );
    if (baseline === null || fixed.file === null) return fixed;
    return { ...fixed, file: baseline.heed(fixed.file, activeRules(config.rules)) };
  };
}
