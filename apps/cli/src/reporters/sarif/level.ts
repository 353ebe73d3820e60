import type { Severity } from "@evenhand/core";

export type Level = "error" | "warning" | "note";

export function levelOf(severity: Severity): Level {
  return severity === "info" ? "note" : severity;
}
