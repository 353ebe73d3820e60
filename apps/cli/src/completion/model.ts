import type { Argument, Command, Option } from "commander";

/** What may stand for an argument or an option's value. */
export type Values =
  | { readonly kind: "choices"; readonly choices: readonly string[] }
  /** `files` and `folders` are left to the shell; for `nothing` nothing can be offered. */
  | { readonly kind: "files" | "folders" | "rules" | "rule settings" | "rule globs" | "nothing" };

export interface CompletedOption {
  /** With their dashes: `-f`, `--format`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Null for an option without a value. */
  readonly values: Values | null;
  readonly isRepeatable: boolean;
}

export interface CompletedCommand {
  /** The words that call it, as in `sources add`; empty for what stands without a command. */
  readonly path: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its arguments may be, one for all. */
  readonly values: Values;
  readonly subcommands: readonly CompletedCommand[];
}

/** A rule as completions show it. */
export interface CompletedRule {
  readonly id: string;
  readonly description: string;
}

/**
 * What can be completed, as the program itself defines it: a new command, option or choice is there at once.
 * What stands without a command is the default command's, as the program reads it.
 */
export function completedProgram(root: Command, standard: string): CompletedCommand {
  const commands = subcommandsOf(root, "");
  const lint = commands.find(({ path }) => path === standard);
  const own = optionsOf(root);
  const known = new Set(own.flatMap(({ flags }) => flags));
  const others = (lint?.options ?? []).filter(({ flags }) => !flags.some((flag) => known.has(flag)));
  return {
    path: "",
    description: root.description(),
    options: [...own, ...others],
    values: lint?.values ?? { kind: "nothing" },
    subcommands: commands,
  };
}

/** A command and all below it. */
export function withSubcommands(command: CompletedCommand): CompletedCommand[] {
  return [command, ...command.subcommands.flatMap(withSubcommands)];
}

function subcommandsOf(command: Command, path: string): CompletedCommand[] {
  const commands = command.createHelp().visibleCommands(command);
  const names = commands.map((sub) => sub.name());
  return commands.map((sub) => {
    const subPath = path === "" ? sub.name() : `${path} ${sub.name()}`;
    const [argument] = sub.registeredArguments;
    return {
      path: subPath,
      description: sub.description(),
      options: optionsOf(sub),
      // `help <command>` takes what stands beside it.
      values:
        sub.name() === "help"
          ? { kind: "choices", choices: names.filter((name) => name !== "help") }
          : argument === undefined
            ? { kind: "nothing" }
            : valuesOf(argument.argChoices, argument.name()),
      subcommands: sub.commands.length > 0 ? subcommandsOf(sub, subPath) : [],
    };
  });
}

function optionsOf(command: Command): CompletedOption[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      flags: [option.short, option.long].filter((flag): flag is string => Boolean(flag)),
      description: option.description,
      values: option.required || option.optional ? optionValues(option) : null,
      isRepeatable: option.variadic || Array.isArray(option.defaultValue),
    }));
}

function optionValues(option: Option): Values {
  if (option.long === "--rule") return { kind: "rule settings" };
  return valuesOf(option.argChoices, /[<[]([^<[>\]]+)[>\]]/.exec(option.flags)?.[1] ?? "");
}

/** By the choices, else by what the help calls the value. */
function valuesOf(choices: Argument["argChoices"], name: string): Values {
  if (choices !== undefined) return { kind: "choices", choices };
  if (/^(?:rule|rules|id or glob)$/.test(name)) return { kind: "rules" };
  if (name === "globs") return { kind: "rule globs" };
  if (/folder|directory/.test(name)) return { kind: "folders" };
  return { kind: /file|path|article|summar|place|source/.test(name) ? "files" : "nothing" };
}
