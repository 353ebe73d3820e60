import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { runEvenhand } from "./evenhand.ts";

let stop: (() => Promise<void>) | undefined;

/** Browser hosts: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist/server.web.js").toString(true);
  stop = await runEvenhand(
    context,
    (options) => {
      const worker = new Worker(script, { name: "Evenhand" });
      return {
        client: new LanguageClient("evenhand", "Evenhand", worker, options),
        end: () => worker.terminate(),
      };
    },
    false,
  );
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
