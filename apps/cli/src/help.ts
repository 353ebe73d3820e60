import { Command, type Option } from "commander";

/** Headings of the commands in the help, in the order that commands are added in. */
export const commandGroups = {
  check: "Check:",
  prepare: "Prepare:",
  lookUp: "Look up:",
} as const;

/** Makes the help of a program and of its commands, added later, short and free of what says nothing. */
export function configureHelp(root: Command): void {
  root
    .usage("[options] [paths...]\n       evenhand <command> [options]")
    .configureHelp({
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
      optionDescription,
      argumentDescription: ({ description, argChoices }) => withChoices(description, argChoices),
    })
    .addHelpCommand(
      new Command("help")
        .description("show the help of a command")
        .argument("[command]")
        .helpOption(false)
        .helpGroup(commandGroups.lookUp),
    )
    .addHelpText("after", aboutProgram);
}

function argumentTerm(argument: {
  name(): string;
  readonly required: boolean;
  readonly variadic: boolean;
}): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** With the choices and what holds without the option, unless that is nothing. */
function optionDescription({
  description,
  argChoices,
  defaultValue,
  defaultValueDescription,
}: Option): string {
  const isTold = typeof defaultValue === "string" || typeof defaultValue === "number";
  const standard = defaultValueDescription ?? (isTold ? String(defaultValue) : "");
  return `${withChoices(description, argChoices)}${standard === "" ? "" : ` (default: ${standard})`}`;
}

function withChoices(description: string, choices: readonly string[] | undefined): string {
  return choices === undefined ? description : `${description}: ${choices.join(", ")}`;
}

const aboutProgram = `
Without a command summaries are checked; evenhand lint --help has the options.

Examples:
  evenhand                                   check all summaries below here
  evenhand summary.md                        check one
  evenhand "news/**/*.md" --max-warnings 0   fail on warnings too
  evenhand --changed main -f github          what a branch changes, in CI
  evenhand --rule 'language/puffery: off'    leave a rule out
  evenhand --only 'language/*' op-ed.txt     the wording of any text
  evenhand explain summary.md:12             why a sentence was judged so
  evenhand report summary.md -o report.html  evidence and balance as a page
  evenhand parse sources/wire.txt            who says what in an article
  evenhand sources add https://example.org/news/pier

Exit codes:
  0  no findings, or warnings only
  1  a finding at error, or more warnings than --max-warnings
  2  bad usage or configuration, a file that cannot be read, or a crash
`;
