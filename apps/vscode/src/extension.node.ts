import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { runEvenhand } from "./evenhand.ts";

let stop: (() => Promise<void>) | undefined;

/** Desktop, remote and container hosts: the server is a Node process. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath("dist/server.mjs");
  const run = { module, transport: TransportKind.ipc };
  stop = runEvenhand(
    context,
    (options) => ({ client: new LanguageClient("evenhand", "Evenhand", run, options) }),
    true,
  );
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
