import { Argument, type Command } from "commander";
import type { Shell } from "../commands/completion.ts";

export function addCompletionCommand(root: Command): void {
  root
    .command("completion")
    .summary("print a script that completes commands in your shell")
    .description("print a script that completes commands, options and rules in your shell")
    .addArgument(new Argument("<shell>", "which shell").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", about)
    .action(async (shell: Shell) => {
      const { completion } = await import("../commands/completion.ts");
      completion(shell, root);
    });
}

const about = `
To have it in every new shell:
  bash  echo 'eval "$(evenhand completion bash)"' >> ~/.bashrc
  zsh   echo 'eval "$(evenhand completion zsh)"' >> ~/.zshrc
        (below the line with compinit)
  fish  evenhand completion fish > ~/.config/fish/completions/evenhand.fish

Make it anew after an update.
`;
