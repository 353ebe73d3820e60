import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { keepHeapSmall } from "./program/small-heap.ts";

/**
 * Runs a worker's script in this process, which a client has forked with a channel (`--node-ipc`): what a worker hears
 * and says goes over that channel. So an editor carries the server, its lexicons and its language model once, for
 * browsers and desktops.
 */
export function runWorker(script: URL): void {
  keepHeapSmall();
  const port = new EventTarget();
  const scope = Object.assign(globalThis, {
    self: globalThis,
    addEventListener: port.addEventListener.bind(port),
    removeEventListener: port.removeEventListener.bind(port),
    postMessage: (message: unknown): boolean | undefined => process.send?.(message),
    onmessage: (_event: { readonly data: unknown }): void => {},
  });
  const file = fileURLToPath(script);
  createRequire(file)(file);
  process.on("message", (data: { readonly method?: string }) => {
    // A worker is ended from outside; a process is told to go.
    if (data.method === "exit") process.exit();
    scope.onmessage({ data });
  });
  process.on("disconnect", () => process.exit());
}
