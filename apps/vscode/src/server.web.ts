import "@evenhand/language-server/worker";
import { ALIVE, type AliveParams, CRASHED } from "./worker-messages.ts";

function tell(method: string, params?: AliveParams): void {
  postMessage({ jsonrpc: "2.0", method, params });
}

// VS Code for the Web does not tell extensions of errors in their workers; a process ends by them anyway.
if (typeof addEventListener === "function") {
  addEventListener("error", () => tell(CRASHED));
  addEventListener("unhandledrejection", () => tell(CRASHED));
}

// Nor is there an event for a worker that is ended from outside; but what it holds is let go.
if (typeof WorkerGlobalScope === "function" && "locks" in navigator) {
  const lock = `evenhand-${crypto.randomUUID()}`;
  const forever = new Promise<never>(() => {});
  const held = navigator.locks.request(lock, () => {
    tell(ALIVE, { lock });
    return forever;
  });
  // Not every origin has locks.
  held.catch(() => {});
}
