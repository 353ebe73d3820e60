import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { runEvenhand } from "./evenhand.ts";

let stop: (() => Promise<void>) | undefined;

/** Desktop, remote and container hosts: the server is a Node process. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.mjs");
  const run = { module, transport: TransportKind.ipc };
  stop = await runEvenhand(
    context,
    (options) => ({ client: new LanguageClient("evenhand", "Evenhand", run, options) }),
    true,
  );
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
