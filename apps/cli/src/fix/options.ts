import type { SuggestionKind } from "@evenhand/core";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { FixPlan } from "./fix-file.ts";

export interface FixOptions {
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly fixType?: readonly SuggestionKind[];
}

/** Written out, so that the help and the completions load nothing of the core. */
const KINDS: Readonly<Record<SuggestionKind, true>> = {
  typography: true,
  quotation: true,
  citation: true,
  value: true,
  name: true,
  comment: true,
  wording: true,
};
const SUGGESTION_KINDS = Object.keys(KINDS) as SuggestionKind[];

/** Adds the options about suggestions that are made. */
export function addFixOptions(command: Command): Command {
  return command
    .optionsGroup("Fix:")
    .option(
      "--fix",
      "make the safe suggestions in the files: values of cited passages, citations, marks of quotation, idle comments",
      false,
    )
    .option("--fix-dry-run", "tell what --fix would do; JSON has the text as output", false)
    .addOption(
      new Option("--fix-type <kinds>", "make suggestions of these kinds, safe or not")
        .choices(SUGGESTION_KINDS)
        .argParser(kindsOf),
    );
}

/** What the options ask for: null where nothing is to be fixed, a string where they make no sense together. */
export function readFixPlan({ fix, fixDryRun, fixType }: FixOptions): FixPlan | null | string {
  if (fix && fixDryRun)
    return "--fix-dry-run: leaves the files alone and --fix does not; give one of the two";
  if (!fix && !fixDryRun) {
    return fixType === undefined ? null : "--fix-type: says what to fix; give --fix or --fix-dry-run too";
  }
  return { kinds: fixType === undefined ? null : new Set(fixType), writes: fix };
}

function kindsOf(value: string, previous: readonly SuggestionKind[] = []): SuggestionKind[] {
  const kinds = value.split(",").map((name): SuggestionKind => {
    const kind = SUGGESTION_KINDS.find((one) => one === name.trim());
    if (kind === undefined) {
      throw new InvalidArgumentError(
        `There is no kind “${name}”; the kinds are ${SUGGESTION_KINDS.join(", ")}.`,
      );
    }
    return kind;
  });
  return [...previous, ...kinds];
}
