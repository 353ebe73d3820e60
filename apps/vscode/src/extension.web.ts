import { type ExtensionContext, Uri } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { runEvenhand } from "./evenhand.ts";
import { ALIVE, type AliveParams, CRASHED } from "./worker-messages.ts";

let stop: (() => Promise<void>) | undefined;

/** Browser hosts: the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, "dist/server.web.js").toString(true);
  stop = runEvenhand(
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

/** What a worker says, the server's or of itself. */
interface WorkerMessage {
  readonly method?: string;
  readonly params?: unknown;
}

/** A worker goes on after an error that nothing catches, and says nothing when it ends; here both close the connection. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    let isOpen = true;
    const close = (): void => {
      if (!isOpen) return;
      isOpen = false;
      worker.terminate();
      this.fireClose();
    };
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.method === CRASHED) close();
      if (data.method === ALIVE) afterLock((data.params as AliveParams).lock).then(close, () => {});
    });
  }
}

/** Waits until whoever holds a lock is no more. */
async function afterLock(name: string): Promise<void> {
  await navigator.locks.request(name, () => {});
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
