import process from "node:process";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../package.json";
import { addSuppressionOptions } from "./baseline/options.ts";
import type { ExplainOptions } from "./commands/explain.ts";
import type { LintOptions } from "./commands/lint.ts";
import type { ParseOptions } from "./commands/parse.ts";
import type { ReportOptions } from "./commands/report.ts";
import { addCompletionCommand } from "./completion/command.ts";
import { exitCode } from "./failure.ts";
import { addFixOptions } from "./fix/options.ts";
import { commandGroups, configureHelp } from "./help.ts";
import { addInitCommand } from "./init/command.ts";
import { addMcpCommand } from "./mcp/command.ts";
import { inert } from "./printable.ts";
import { describeFormats, formatNames } from "./reporters/index.ts";
import { addRulesCommand } from "./rules/command.ts";
import { addRunOptions } from "./run/options.ts";
import { addSourcesCommand } from "./sources/command.ts";

/**
 * Runs the program; `process.exitCode` tells how it went.
 *
 * @param args The arguments without node and the script.
 */
export async function run(args: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has written its message; anything but --help and --version is bad usage.
    process.exitCode = error.exitCode === 0 ? exitCode.clean : exitCode.failure;
  }
}

function program(): Command {
  const root = new Command("evenhand")
    .description(
      "Checks summaries of news articles against their sources: claims, quotations, wording and balance.",
    )
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`evenhand: ${inert(oneLine(text))}\n`) });
  configureHelp(root);

  root.commandsGroup(commandGroups.check);

  const lint = root
    .command("lint", { isDefault: true })
    .summary("check summaries, or the wording of any text")
    .description("check summaries, or the wording of any text (the default command)")
    .argument(
      "[paths...]",
      "summaries or texts, folders or globs; without any, the configured files or all below this folder",
    )
    .optionsGroup("Rules:")
    .option(
      "--only <globs>",
      "run only the rules that match, as in 'language/*,*-mismatch'; may be repeated",
      collect,
      [],
    )
    .option("--rule <setting>", "set a rule, as in 'language/readability: off'; may be repeated", collect, [])
    .option("-c, --config <file>", "this configuration for every file, instead of the nearest above each")
    .option(
      "--print-config <file>",
      "check nothing; print the settings that hold for a file, and where each comes from",
    )
    .optionsGroup("Output:")
    .addOption(formatOption(formatNames, "stylish"))
    .option("-o, --output-file <file>", "write the report to this file instead of standard output")
    .option("-q, --quiet", "report errors only; warnings still count for --max-warnings", false)
    .option("--max-warnings <number>", "fail when there are more warnings than this", wholeNumber)
    .option("--no-color", "print without colours");
  addRunOptions(lint);
  addFixOptions(lint);
  addSuppressionOptions(lint)
    .addHelpText("after", aboutLint)
    .action(async (paths: string[], options: LintOptions & { readonly printConfig?: string }) => {
      if (options.printConfig !== undefined) {
        const { printConfig } = await import("./commands/print-config.ts");
        return printConfig(options.printConfig, options);
      }
      const { lint } = await import("./commands/lint.ts");
      await lint(
        paths,
        options,
        root.commands.map((command) => command.name()),
      );
    });

  root
    .command("explain")
    .summary("show how a sentence was checked, and why")
    .description("show how a sentence was checked: its clauses, the passages considered, the verdict and why")
    .argument("<place>", "summary:line or summary:line:column, as in summary.md:12:5")
    .addOption(formatOption(["pretty", "json"], "pretty"))
    .option("--no-color", "print without colours")
    .addHelpText("after", aboutExplain)
    .action(async (place: string, options: ExplainOptions) => {
      const { explain } = await import("./commands/explain.ts");
      await explain(place, options);
    });

  root
    .command("report")
    .summary("make a page of evidence, coverage and balance")
    .description(
      "make a page that shows a summary beside its sources: evidence, coverage, who speaks, balance",
    )
    .argument("<summary>", "a Markdown file that names its sources")
    .option("-o, --output <file>", "write to this file instead of standard output; - means standard output")
    .addOption(formatOption(["html", "json"], "html"))
    .addHelpText("after", aboutReport)
    .action(async (summary: string, options: ReportOptions) => {
      const { report } = await import("./commands/report.ts");
      await report(summary, options);
    });

  addMcpCommand(root);

  root.commandsGroup(commandGroups.prepare);
  addInitCommand(root);
  addSourcesCommand(root);
  root
    .command("parse")
    .summary("show what is read from an article, and who says what")
    .description("show what is read from an article: its text without noise, and who says what")
    .argument("<article>", "a .txt, .md or .html file")
    .addOption(formatOption(["pretty", "json"], "pretty"))
    .option("--no-color", "print without colours")
    .addHelpText("after", aboutParse)
    .action(async (article: string, options: ParseOptions) => {
      const { parse } = await import("./commands/parse.ts");
      await parse(article, options);
    });

  root.commandsGroup(commandGroups.lookUp);
  addRulesCommand(root);
  addCompletionCommand(root);
  return root;
}

function oneLine(error: string): string {
  return error
    .trim()
    .replace(/^error: /, "")
    .replace(/\n/g, " ");
}

function formatOption(formats: readonly string[], standard: string): Option {
  return new Option("-f, --format <format>", "output format").choices(formats).default(standard);
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It must be a whole number, 0 or more.");
  return Number(value);
}

function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

const aboutParse = `
Formats:
  pretty  for people: the metadata and where each value stands; the text with
          quotations in their speakers' colours and the speaker in brackets, [?]
          for none; what is left out, greyed; counts of quotations, names,
          quantities and dates
  json    for other programs

Metadata beside the article, in <article>.meta.yaml (.meta.yml, .meta.json),
override what is read from it.
`;

const aboutExplain = `
Formats:
  pretty  for people: the sentence, what the rules say, what it cites, its
          clauses as they were read (who · does · what; denied, wished, possible,
          expected or announced); the passages considered with their scores, and
          which of the sentence's words each has and lacks
  json    for other programs

Without a column the first sentence on the line is meant.
`;

const aboutReport = `
Formats:
  html  one page for a browser that loads nothing and runs no script: each
        sentence with its verdict and evidence, what is used of each source, who
        is quoted how much, how each text shows each actor
  json  the same for other programs

A page is not printed on a terminal: name a file with -o, or pipe it on.

Exit codes:
  0  the report is made, whatever it shows; evenhand lint fails on findings
  2  bad usage or configuration, a summary or source that cannot be read, or a
     file that cannot be written
`;

const aboutLint = `
A text that names no sources (an article, a draft) is checked for its wording
alone, by the language rules. Name it, or end a glob in its extension: folders
are searched for summaries only. Of a saved page only the article counts.

Formats:
${describeFormats()}

Exit codes:
  0  no findings, or warnings only
  1  a finding at error, or more warnings than --max-warnings
  2  bad usage or configuration, a file that cannot be read, or a crash
  130  ended by Ctrl-C
`;
