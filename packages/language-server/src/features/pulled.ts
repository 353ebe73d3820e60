import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";

/** What was last told of each document to a client that asks for diagnostics. */
export interface PulledDiagnostics {
  /** The diagnostics, or that they are those that the client has. */
  report(uri: string, diagnostics: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport;
  /** Whether the client has others than these of a document that it asked about. */
  isStale(uri: string, diagnostics: readonly Diagnostic[]): boolean;
  forget(uri: string): void;
}

export function pulledDiagnostics(): PulledDiagnostics {
  const told = new Map<string, { readonly id: string; readonly text: string }>();
  let count = 0;
  return {
    report(uri, items, previous) {
      const text = JSON.stringify(items);
      const before = told.get(uri);
      const now = before?.text === text ? before : { id: String(++count), text };
      told.set(uri, now);
      return now.id === previous
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: now.id }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: now.id, items };
    },
    isStale: (uri, diagnostics) => {
      const before = told.get(uri);
      return before !== undefined && before.text !== JSON.stringify(diagnostics);
    },
    forget: (uri) => void told.delete(uri),
  };
}
