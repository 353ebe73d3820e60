import { parseArgs } from "node:util";

export interface Arguments {
  /** Null: the shared folder's `fixtures` and `eval`, and the annotated texts beside them. */
  readonly data: string | null;
  readonly suite: string | null;
  readonly split: string | null;
  readonly limit: number | null;
  readonly verbose: boolean;
  readonly table: boolean;
  /** Checks claims by the program's pipe form too, and tells whether the verdicts are the same; scores nothing. */
  readonly pipe: boolean;
  readonly help: boolean;
}

export const usage: string = `Usage: pnpm bench:quality [--data DIR] [--suite FOLDER] [--split NAME] [--limit N] [--table] [--pipe] [--verbose]

  --data DIR      folder of data sets; each folder with .jsonl files in or below it is a set
                  (default: fixtures and eval of EVENHAND_SHARED or ../shared, and seeds as annotated here)
  --suite FOLDER  only the set, or the sets in the folder, of that name
  --split NAME    only records whose "split" is NAME
  --limit N       about N records per set and task, always the same ones
  --table         a table on standard error at the end, also where that is no terminal
  --pipe          instead of scores: whether evenhand lint --stdin-format jsonl gives claims the same verdicts
  --verbose       each miss and each false positive on standard error

Prints one line of JSON per set and task: {"suite", "task", "n", "metrics"}.
`;

/** A command line that cannot be followed; the message says what to change. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export function parseArguments(argv: readonly string[]): Arguments {
  const args = argv[0] === "--" ? argv.slice(1) : [...argv];
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const limit = values.limit === undefined ? null : Number(values.limit);
  if (limit !== null && !(Number.isInteger(limit) && limit > 0)) {
    throw new UsageError(`--limit takes a whole number above 0, not "${values.limit}"`);
  }
  for (const name of ["data", "suite", "split"] as const) {
    if (values[name] === "") throw new UsageError(`--${name} takes a value`);
  }
  return {
    data: values.data ?? null,
    suite: values.suite ?? null,
    split: values.split ?? null,
    limit,
    verbose: values.verbose ?? false,
    table: values.table ?? false,
    pipe: values.pipe ?? false,
    help: values.help ?? false,
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: false,
    strict: true,
    options: {
      data: { type: "string" },
      suite: { type: "string" },
      split: { type: "string" },
      limit: { type: "string" },
      verbose: { type: "boolean" },
      table: { type: "boolean" },
      pipe: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  }).values;
}
