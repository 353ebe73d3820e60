import { type ExtensionContext, Uri } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { CRASHED } from "./crash-message.ts";
import { runEvenhand } from "./evenhand.ts";

let stop: (() => Promise<void>) | undefined;

/** Browser hosts: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist/server.web.js").toString(true);
  stop = await runEvenhand(
    context,
    (options) => {
      let worker: Worker | undefined;
      const start = async () => {
        worker?.terminate();
        worker = new Worker(script, { name: "Evenhand" });
        return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
      };
      return {
        client: new LanguageClient("evenhand", "Evenhand", start, options),
        end: () => worker?.terminate(),
      };
    },
    false,
  );
}

/** A worker goes on after an error that nothing catches; here that ends it, as it ends a process. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener("message", ({ data }: MessageEvent<{ readonly method?: string }>) => {
      if (data.method !== CRASHED) return;
      worker.terminate();
      this.fireClose();
    });
  }
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
