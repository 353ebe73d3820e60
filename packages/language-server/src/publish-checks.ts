import type { Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticsOf, settingsDiagnostic } from "./features/diagnostics.ts";
import type { PulledDiagnostics } from "./features/pulled.ts";
import { statusOf } from "./features/status.ts";
import { verdictsOf } from "./features/verdict-marks.ts";
import { STATUS, VERDICTS } from "./protocol.ts";
import type { Settings } from "./settings.ts";
import type { Checked } from "./summary/check-summary.ts";
import { normaliseUri } from "./uris.ts";

/** Tells the client what came of checks. */
export interface CheckPublisher {
  publish(document: TextDocument, checked: Checked, step: "sentences" | "whole"): void;
  /** Tells of a configuration that keeps a summary from its settings, or that nothing does any more. */
  publishSettings(summary: string, problem: Settings["problem"]): void;
}

export interface PublisherOptions {
  readonly pulls: () => boolean;
  /** Whether the client is told the verdicts on claims. */
  readonly takesVerdicts: () => boolean;
  readonly pulled: PulledDiagnostics;
  /** Whether an open summary has the file for a source: an article is never checked as a summary. */
  readonly isSource: (uri: string) => boolean;
}

export function checkPublisher(
  connection: Connection,
  { pulls, takesVerdicts, pulled, isSource }: PublisherOptions,
): CheckPublisher {
  /** The configuration file with a diagnostic, by the summary that it keeps from its settings. */
  const brokenSettings = new Map<string, string>();

  function publishSettings(summary: string, problem: Settings["problem"]): void {
    const before = brokenSettings.get(summary);
    brokenSettings.delete(summary);
    if (problem !== null) {
      brokenSettings.set(summary, problem.uri);
      const diagnostics = [settingsDiagnostic(problem.line, problem.message)];
      connection.sendDiagnostics({ uri: problem.uri, diagnostics });
    }
    if (before !== undefined && ![...brokenSettings.values()].includes(before))
      connection.sendDiagnostics({ uri: before, diagnostics: [] });
  }

  return {
    publishSettings,
    publish(document, checked, step) {
      const { uri, version } = document;
      const shown: Checked = isSource(normaliseUri(uri))
        ? { kind: "other", lookedFor: checked.lookedFor }
        : checked;
      const diagnostics = diagnosticsOf(shown, uri, document.getText());
      if (!pulls()) connection.sendDiagnostics({ uri, version, diagnostics });
      if (takesVerdicts()) connection.sendNotification(VERDICTS, verdictsOf(uri, version, shown));
      if (step === "sentences") return;
      // A client that asks does so when the document changes; of what came of it later it is told.
      if (pulled.isStale(uri, diagnostics)) connection.languages.diagnostics.refresh().catch(() => {});
      connection.sendNotification(STATUS, statusOf(uri, shown));
      publishSettings(uri, shown.kind === "summary" ? shown.settings.problem : null);
    },
  };
}
