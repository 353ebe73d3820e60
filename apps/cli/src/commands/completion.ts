import process from "node:process";
import { listRules } from "@evenhand/core/node";
import type { Command } from "commander";
import { bashCompletion } from "../completion/bash.ts";
import { fishCompletion } from "../completion/fish.ts";
import { completedProgram } from "../completion/model.ts";
import { zshCompletion } from "../completion/zsh.ts";

export type Shell = "bash" | "zsh" | "fish";

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** Prints a shell's completion script for the program, as it defines itself. */
export function completion(shell: Shell, root: Command): void {
  process.stdout.write(scripts[shell](completedProgram(root, "lint"), listRules()));
}
