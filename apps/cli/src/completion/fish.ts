import { type CompletedCommand, type CompletedRule, type Values, withSubcommands } from "./model.ts";

/** A completion script for fish: `~/.config/fish/completions/evenhand.fish`. */
export function fishCompletion(root: CompletedCommand, rules: readonly CompletedRule[]): string {
  const all = withSubcommands(root);
  const known = all.filter(({ path }) => path !== "").map(({ path }) => quoted(path));
  const categories = [...new Set(rules.map(({ id }) => id.split("/")[0] ?? ""))];
  return `# Completion of evenhand for fish, made by: evenhand completion fish

function __evenhand_rules
    printf '%s\\t%s\\n' ${rules
      .map(({ id, description }) => `\\\n        ${id} ${quoted(description)}`)
      .join(" ")}
end

function __evenhand_rule_settings
    set -l word (string trim -l -c '\\'"' -- (commandline -ct) | string replace -r '^--rule=' '')
    if string match -q '*:*' -- $word
        set -l id (string replace -r ':.*' '' -- $word)
        printf '%s\\n' $id:off $id:info $id:warning $id:error
    else
        __evenhand_rules | string replace -r '\\t' ':\\t'
    end
end

function __evenhand_rule_globs
    printf '%s\\n' ${categories.map((category) => quoted(`${category}/*`)).join(" ")}
    __evenhand_rules
end

# The command that the words before the cursor call, nothing for the default one.
function __evenhand_command
    set -l known ${known.join(" ")}
    set -l command
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1; and not string match -qr -- '^-.' $word
            set skip 0
            continue
        end
        set skip 0
        if string match -qr -- '^-.' $word
            set -l valued
            switch "$command"
${all.map((command) => `                case ${quoted(command.path)}\n                    set valued ${valuedFlags(command).join(" ")}`).join("\n")}
            end
            contains -- $word $valued; and set skip 1
        else
            set -l called (string trim -- "$command $word")
            contains -- $called $known; and set command $called
        end
    end
    echo "$command"
end

function __evenhand_at
    test (__evenhand_command) = "$argv"
end

${all.map(commandLines).join("\n\n")}
`;
}

function commandLines(command: CompletedCommand): string {
  const { path, description, options, values, subcommands } = command;
  const at = `complete -c evenhand -n ${quoted(`__evenhand_at ${quoted(path)}`)}`;
  const lines = [`# ${path === "" ? description : path}`];
  for (const sub of subcommands) {
    lines.push(`${at} -f -a ${sub.path.slice(path.length).trim()} -d ${quoted(sub.description)}`);
  }
  const offer = offerOf(values);
  if (values.kind !== "files" && values.kind !== "folders") {
    lines.push(`${at} -f${offer === null ? "" : ` -a ${offer}`}`);
  } else if (subcommands.length > 0) lines.push(`${at} -F`);
  for (const option of options) {
    const flags = option.flags.map((flag) =>
      flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
    );
    lines.push([at, ...flags, ...valueFlags(option.values), `-d ${quoted(option.description)}`].join(" "));
  }
  return lines.join("\n");
}

function valueFlags(values: Values | null): string[] {
  if (values === null) return [];
  const offer = offerOf(values);
  if (offer !== null) return [`-x -a ${offer}`];
  return [
    values.kind === "nothing"
      ? "-x"
      : values.kind === "folders"
        ? "-x -a '(__fish_complete_directories)'"
        : "-r -F",
  ];
}

function offerOf(values: Values): string | null {
  switch (values.kind) {
    case "choices":
      return quoted(values.choices.join(" "));
    case "rules":
      return quoted("(__evenhand_rules)");
    case "rule settings":
      return quoted("(__evenhand_rule_settings)");
    case "rule globs":
      return quoted("(__evenhand_rule_globs)");
    default:
      return null;
  }
}

function valuedFlags({ options }: CompletedCommand): string[] {
  return options.filter(({ values }) => values !== null).flatMap(({ flags }) => flags);
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
