import type { Problem } from "@evenhand/core/node";
import type { LintReport } from "../../lint-report.ts";
import type { ArtifactList, ArtifactLocation } from "./artifacts.ts";
import { messageText } from "./message.ts";

export interface Notification {
  readonly level: "error" | "warning";
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: ArtifactLocation;
      readonly region?: { readonly startLine: number };
    };
  }[];
}

/** What is wrong with files that could not be used, and remarks on those that could. */
export function notificationsOf({ errors, warnings }: LintReport, artifacts: ArtifactList): Notification[] {
  const notificationOf = (level: Notification["level"], { path, line, message }: Problem): Notification => ({
    level,
    message: { text: messageText(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifacts.locate(path),
          ...(line === null ? {} : { region: { startLine: line } }),
        },
      },
    ],
  });
  return [
    ...errors.map((problem) => notificationOf("error", problem)),
    ...warnings.map((problem) => notificationOf("warning", problem)),
  ];
}
