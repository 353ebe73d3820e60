import type { Command } from "commander";

const BASELINE_FILE = "evenhand-suppressions.json";

export interface SuppressionOptions {
  readonly suppressAll: boolean;
  /** Globs of rule ids, commas between them. */
  readonly suppressRule: readonly string[];
  readonly pruneSuppressions: boolean;
  readonly suppressionsLocation: string;
}

/** Adds the options about findings that are accepted as they stand. */
export function addSuppressionOptions(command: Command): Command {
  return command
    .optionsGroup("Accept:")
    .option("--suppress-all", "accept all findings there are now, so that only new ones are told", false)
    .option(
      "--suppress-rule <globs>",
      "accept the findings there are now of these rules; may be repeated",
      (value: string, previous: readonly string[]) => [...previous, value],
      [],
    )
    .option("--prune-suppressions", "forget accepted findings that are found no longer", false)
    .option("--suppressions-location <file>", "where accepted findings stand", BASELINE_FILE);
}
