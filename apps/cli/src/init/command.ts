import { type Command, Option } from "commander";
import type { InitOptions } from "../commands/init.ts";

export function addInitCommand(root: Command): void {
  root
    .command("init")
    .summary("make a configuration and a folder for sources")
    .description("set a folder up: a configuration, a folder for sources, an ignore file")
    .option("-y, --yes", "ask nothing: what is not said here is as it usually is", false)
    .option("--sources <folder>", "the folder for source articles (default: sources)")
    .addOption(
      new Option("--preset <name>", "the rules to start from")
        .choices(["recommended", "strict", "wikipedia", "newsroom"])
        // A name that is none is told of with what may be meant.
        .argParser((name) => name),
    )
    .option("--pre-commit", "make a hook for pre-commit, which checks before each commit")
    .option("--workflow", "make a GitHub workflow, which checks each push and pull request")
    .addHelpText("after", about)
    .action(async (options: InitOptions) => {
      const { init } = await import("../commands/init.ts");
      await init(options);
    });
}

const about = `
It asks on a terminal what is not said. What stands already is left as it is.

Exit codes:
  0  all is there
  2  bad usage, or something cannot be written
`;
