import { type Command, InvalidArgumentError, Option } from "commander";
import { readShard, type Shard } from "./shard.ts";

/** Adds the options that say which files are checked, and how the run goes. */
export function addRunOptions(command: Command): Command {
  return command
    .optionsGroup("Files:")
    .option("--stdin", "check the text on standard input, as - does", false)
    .option(
      "--stdin-filename <file>",
      "the file that standard input stands for: its sources and configuration hold",
    )
    .addOption(
      new Option(
        "--stdin-format <form>",
        "what standard input is: one text, or a document in each line (jsonl), its summary and sources in it",
      )
        .choices(["text", "jsonl"])
        .default("text"),
    )
    .option("--resume <file>", "with jsonl: add the results to this file, and go on after those that it has")
    .option("--no-ignore", "take in what .gitignore, .evenhandignore and the configuration leave out")
    .option(
      "--no-error-on-unmatched-pattern",
      "end well where a pattern matches nothing, or there is no summary",
    )
    .option(
      "--changed [ref]",
      "only files that differ from a commit (the last one) or from where this branch left another, or whose sources do",
    )
    .option("--shard <i/n>", "only part i of n: every nth file in the order of the paths", shard)
    .optionsGroup("Run:")
    .addOption(
      new Option(
        "--workers <number>",
        "how many threads check files; auto goes by the files and the processor",
      )
        .argParser(workers)
        .default(null, "auto"),
    )
    .option("--stats", "tell on standard error where the time goes: by step, by rule", false)
    .option("--watch", "check again whenever a file changes, until Ctrl-C", false)
    .option("--cache", "keep results, and check again only what has changed", false)
    .option(
      "--cache-location <folder>",
      "where to keep them; turns --cache on (default: .evenhandcache in this folder)",
    );
}

function shard(value: string): Shard {
  const read = readShard(value);
  if (read === null) throw new InvalidArgumentError("It must be a part and the number of parts, as in 2/4.");
  return read;
}

function workers(value: string): number | null {
  if (value === "auto") return null;
  if (!/^[1-9]\d{0,2}$/.test(value)) {
    throw new InvalidArgumentError("It must be auto or a whole number from 1 to 999.");
  }
  return Number(value);
}
