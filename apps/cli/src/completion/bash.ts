import { type CompletedCommand, type CompletedRule, type Values, withSubcommands } from "./model.ts";

/** A completion script for bash, 3.2 (of macOS) included. */
export function bashCompletion(root: CompletedCommand, rules: readonly CompletedRule[]): string {
  const all = withSubcommands(root);
  const known = all.filter(({ path }) => path !== "").map(({ path }) => `"${path}"`);
  return `# Completion of evenhand for bash, made by: evenhand completion bash

_evenhand_rules="${rules.map(({ id }) => id).join(" ")}"

# Puts together again what bash breaks at ":" and "=", up to the cursor.
_evenhand_words() {
  local i piece rest line="$COMP_LINE"
  words=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    piece="\${COMP_WORDS[i]}"
    rest="\${line#"\${line%%[![:space:]]*}"}"
    if ((i > 0)) && [[ "$rest" == "$line" ]] && [[ "$piece" == [:=]* || "\${words[\${#words[@]} - 1]}" == *[:=] ]]; then
      words[\${#words[@]} - 1]+="$piece"
    else
      words[\${#words[@]}]="$piece"
    fi
    line="\${rest#"$piece"}"
  done
}

# The options of a command that take a value.
_evenhand_valued() {
  case "$1" in
${all.map((command) => `    "${command.path}") valued=" ${valuedFlags(command).join(" ")} " ;;`).join("\n")}
  esac
}

_evenhand_value() {
  case "$1:$2" in
${all.flatMap(valueCases).join("\n")}
  esac
}

_evenhand_rule_settings() {
  local word id="\${cur%%:*}"
  if [[ "$cur" == *:* ]]; then
    for word in off info warning error; do
      word="$id:\${quote:+ }$word"
      [[ "$word" == "$cur"* ]] && COMPREPLY[\${#COMPREPLY[@]}]="$word"
    done
  else
    COMPREPLY=($(compgen -S : -W "$_evenhand_rules" -- "$cur"))
    type compopt >/dev/null 2>&1 && compopt -o nospace
  fi
}

_evenhand_rule_globs() {
  local word before="\${cur%"\${cur##*,}"}" star="*"
  [[ -z "$quote" ]] && star='\\*'
  for word in ${[...new Set(rules.map(({ id }) => `${id.split("/")[0]}/`))].join(" ")}; do
    [[ "$before$word$star" == "$cur"* ]] && COMPREPLY[\${#COMPREPLY[@]}]="$before$word$star"
  done
  COMPREPLY=("\${COMPREPLY[@]}" $(compgen -P "$before" -W "$_evenhand_rules" -- "\${cur##*,}"))
}

_evenhand() {
  local words cur word quote="" option="" command="" valued="" skip=0 i last
  COMPREPLY=()
  _evenhand_words
  last=$((\${#words[@]} - 1))
  cur="\${words[last]}"
  if [[ "$cur" == [\\'\\"]* ]]; then
    quote="\${cur:0:1}"
    cur="\${cur:1}"
  fi
  _evenhand_valued ""
  for ((i = 1; i < last; i++)); do
    word="\${words[i]}"
    if ((skip)) && [[ "$word" != -?* ]]; then
      skip=0
      continue
    fi
    skip=0
    if [[ "$word" == -?* ]]; then
      [[ "$valued" == *" $word "* ]] && skip=1 && option="$word"
      continue
    fi
    case "\${command:+$command }$word" in
      ${known.join(" | ")})
        command="\${command:+$command }$word"
        _evenhand_valued "$command"
        ;;
    esac
  done
  if ((skip)); then
    _evenhand_value "$command" "$option"
  elif [[ "$cur" == --*=* ]]; then
    option="\${cur%%=*}"
    cur="\${cur#*=}"
    _evenhand_value "$command" "$option"
  elif [[ "$cur" == -* ]]; then
    case "$command" in
${all.map((command) => `      "${command.path}") COMPREPLY=($(compgen -W "${longFlags(command).join(" ")}" -- "$cur")) ;;`).join("\n")}
    esac
  else
    case "$command" in
${all.flatMap(argumentCases).join("\n")}
    esac
  fi
  # What stands before the last break is not replaced.
  [[ -n "$quote" ]] && return
  local mark prefix
  for mark in : =; do
    if [[ "$COMP_WORDBREAKS" == *"$mark"* && "$cur" == *"$mark"* ]]; then
      prefix="\${cur%"\${cur##*"$mark"}"}"
      for ((i = 0; i < \${#COMPREPLY[@]}; i++)); do COMPREPLY[i]="\${COMPREPLY[i]#"$prefix"}"; done
    fi
  done
}

# Where nothing is offered, bash completes files.
complete -o bashdefault -o default -F _evenhand evenhand
`;
}

function valuedFlags({ options }: CompletedCommand): string[] {
  return options.filter(({ values }) => values !== null).flatMap(({ flags }) => flags);
}

function longFlags({ options }: CompletedCommand): string[] {
  return options.flatMap(({ flags }) => flags.slice(-1));
}

function valueCases({ path, options }: CompletedCommand): string[] {
  return options.flatMap(({ flags, values }) => {
    const offer = values === null ? null : offerOf(values);
    return offer === null ? [] : [`    ${flags.map((flag) => `"${path}:${flag}"`).join(" | ")}) ${offer} ;;`];
  });
}

function argumentCases({ path, values, subcommands }: CompletedCommand): string[] {
  const words = subcommands.map((sub) => sub.path.slice(path.length).trim());
  if (words.length === 0) {
    const offer = offerOf(values);
    return offer === null ? [] : [`      "${path}") ${offer} ;;`];
  }
  const commands = `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$cur"))`;
  if (values.kind !== "files") return [`      "${path}") ${commands} ;;`];
  return [
    `      "${path}")
        ${commands}
        if [[ -n "$cur" ]] && type compopt >/dev/null 2>&1; then
          compopt -o filenames
          while IFS= read -r word; do COMPREPLY[\${#COMPREPLY[@]}]="$word"; done < <(compgen -f -- "$cur")
        fi
        ;;`,
  ];
}

function offerOf(values: Values): string | null {
  switch (values.kind) {
    case "choices":
      return wordsOffer(`"${values.choices.join(" ")}"`);
    case "rules":
      return wordsOffer('"$_evenhand_rules"');
    case "rule settings":
      return "_evenhand_rule_settings";
    case "rule globs":
      return "_evenhand_rule_globs";
    default:
      return null;
  }
}

function wordsOffer(words: string): string {
  return `COMPREPLY=($(compgen -W ${words} -- "$cur"))`;
}
