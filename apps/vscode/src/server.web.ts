import "@evenhand/language-server/worker";
import { CRASHED } from "./crash-message.ts";

// VS Code for the Web does not tell extensions of errors in their workers; a process ends by them anyway.
if (typeof addEventListener === "function") {
  const tell = (): void => postMessage({ jsonrpc: "2.0", method: CRASHED });
  addEventListener("error", tell);
  addEventListener("unhandledrejection", tell);
}
