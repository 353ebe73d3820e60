import {
  type CompletedCommand,
  type CompletedOption,
  type CompletedRule,
  type Values,
  withSubcommands,
} from "./model.ts";

/** A completion script for zsh: a file `_evenhand` in a folder of `$fpath`, or to be sourced. */
export function zshCompletion(root: CompletedCommand, rules: readonly CompletedRule[]): string {
  const all = withSubcommands(root);
  const known = all.filter(({ path }) => path !== "").map(({ path }) => quoted(path));
  const categories = [...new Set(rules.map(({ id }) => id.split("/")[0] ?? ""))];
  return `#compdef evenhand
# Completion of evenhand for zsh, made by: evenhand completion zsh

_evenhand_rules() {
  local -a rules=(
${rules.map(({ id, description }) => `    ${quoted(`${id}:${description}`)}`).join("\n")}
  )
  _describe -t rules rule rules "$@"
}

_evenhand_rule_settings() {
  if compset -P '*:'; then
    compset -P ' '
    _values severity off info warning error
  else
    _evenhand_rules -qS :
  fi
}

_evenhand_rule_globs() {
  compset -P '*,'
  compadd -- ${categories.map((category) => quoted(`${category}/*`)).join(" ")}
  _evenhand_rules
}

${all
  .filter(({ subcommands }) => subcommands.length > 0)
  .map(commandList)
  .join("\n\n")}

_evenhand() {
  local command="" word skip=0 after=1 i
  local -a valued known=(${known.join(" ")})
  for ((i = 2; i < CURRENT; i++)); do
    word="\${(Q)words[i]}"
    case "$command" in
${all.map((command) => `      (${quoted(command.path)}) valued=(${valuedFlags(command).join(" ")}) ;;`).join("\n")}
    esac
    if ((skip)) && [[ "$word" != -?* ]]; then skip=0; continue; fi
    skip=0
    if [[ "$word" == -?* ]]; then
      ((\${valued[(Ie)$word]})) && skip=1
    elif ((\${known[(Ie)\${command:+$command }$word]})); then
      command="\${command:+$command }$word"
      after=$i
    fi
  done
  # What stands behind the command is completed as if it were a program of its own.
  words=(evenhand "\${(@)words[after + 1, -1]}")
  ((CURRENT -= after - 1))
  case "$command" in
${all.map((command) => `    (${quoted(command.path)}) ${argumentsCall(command)} ;;`).join("\n")}
  esac
}

if [[ "$funcstack[1]" == _evenhand ]]; then
  _evenhand "$@"
else
  compdef _evenhand evenhand
fi
`;
}

function commandList({ path, subcommands }: CompletedCommand): string {
  const items = subcommands.map(
    (sub) => `    ${quoted(`${sub.path.slice(path.length).trim()}:${sub.description}`)}`,
  );
  return `${listName(path)}() {
  local -a commands=(
${items.join("\n")}
  )
  _describe -t commands command commands
}`;
}

function listName(path: string): string {
  return ["_evenhand", ...path.split(" ").filter(Boolean), "commands"].join("_");
}

function argumentsCall(command: CompletedCommand): string {
  const specs = command.options.flatMap(optionSpecs);
  const { path, values, subcommands } = command;
  const action = actionOf(values);
  if (subcommands.length > 0) {
    const first =
      values.kind === "files"
        ? `{ _alternative commands:command:${listName(path)} files:file:_files }`
        : listName(path);
    specs.push(quoted(`1: :${first}`));
    if (values.kind === "files") specs.push(quoted("*: :_files"));
  } else if (values.kind !== "nothing") specs.push(quoted(`*: :${action}`));
  return ["_arguments -s -S", ...specs].join(" \\\n      ");
}

function optionSpecs({ flags, description, values, isRepeatable }: CompletedOption): string[] {
  const text = `[${description.replace(/[[\]:\\]/g, "\\$&")}]`;
  const value = values === null ? "" : `:${"value"}:${actionOf(values)}`;
  return flags.map((flag) => {
    const others = isRepeatable ? "*" : flags.length > 1 ? `(${flags.join(" ")})` : "";
    const form = value !== "" && flag.startsWith("--") ? `${flag}=` : flag;
    return quoted(`${others}${form}${text}${value}`);
  });
}

function actionOf(values: Values): string {
  switch (values.kind) {
    case "choices":
      return `(${values.choices.join(" ")})`;
    case "files":
      return "_files";
    case "folders":
      return "_files -/";
    case "rules":
      return "_evenhand_rules";
    case "rule settings":
      return "_evenhand_rule_settings";
    case "rule globs":
      return "_evenhand_rule_globs";
    case "nothing":
      return " ";
  }
}

function valuedFlags({ options }: CompletedCommand): string[] {
  return options.filter(({ values }) => values !== null).flatMap(({ flags }) => flags);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
