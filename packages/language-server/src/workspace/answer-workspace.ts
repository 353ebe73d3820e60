import { formatProblem, InputError } from "@evenhand/core/input";
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  LSPErrorCodes,
  ResponseError,
  type WorkDoneProgressReporter,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { PulledDiagnostics } from "../features/pulled.ts";
import { CHECK_WORKSPACE, type CheckWorkspaceParams, type CheckWorkspaceResult } from "../protocol.ts";
import { nameOf, normaliseUri } from "../uris.ts";
import { Cancelled } from "./find-summaries.ts";
import type { PublishedFiles } from "./published-files.ts";
import type { FileFindings, WorkspaceCheck } from "./workspace-check.ts";

/** An open document as the client knows it, with what is found in it. */
export interface OpenFindings {
  readonly uri: string;
  readonly version: number;
  readonly isSummary: boolean;
  readonly diagnostics: Diagnostic[];
}

export interface WorkspaceAnswers {
  readonly workspace: WorkspaceCheck;
  readonly published: PublishedFiles;
  readonly pulled: PulledDiagnostics;
  /** What is found in an open document; null where it was closed meanwhile. */
  readonly openFindings: (uri: string) => Promise<OpenFindings | null>;
  /** Tells of a broken configuration, or that it is broken no more. */
  readonly publishSettings: (summary: string, problem: FileFindings["problem"]) => void;
}

/** Answers what is asked of the workspace as a whole. */
export function answerWorkspace(connection: Connection, answers: WorkspaceAnswers): void {
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, work, partial) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [normaliseUri(uri), { uri, value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const tell = (item: WorkspaceDocumentDiagnosticReport): void =>
      partial === undefined ? void items.push(item) : partial.report({ items: [item] });
    await checkAll(token, false, work, answers, (uri, { diagnostics, version, shown }) => {
      const before = previous.get(uri);
      previous.delete(uri);
      // What has no findings, and had none, is not worth a word.
      if (diagnostics.length === 0 && before === undefined) return;
      const report = answers.pulled.report(shown, [...diagnostics], before?.value);
      tell({ ...report, uri: shown, version });
    });
    for (const { uri } of previous.values()) tell({ kind: "full", uri, version: null, items: [] });
    return { items };
  });

  connection.onRequest(
    CHECK_WORKSPACE,
    async (params: CheckWorkspaceParams | null, token: CancellationToken): Promise<CheckWorkspaceResult> => {
      const counts = { files: 0, summaries: 0, errors: 0, warnings: 0 };
      const work = connection.window.attachWorkDoneProgress(params?.workDoneToken);
      answers.published.follow();
      await checkAll(token, true, work, answers, (uri, { diagnostics, isSummary, version }) => {
        if (version === null) answers.published.publish(uri, diagnostics);
        counts.files++;
        if (isSummary) counts.summaries++;
        counts.errors += countOf(diagnostics, DiagnosticSeverity.Error);
        counts.warnings += countOf(diagnostics, DiagnosticSeverity.Warning);
      });
      return counts;
    },
  );
}

interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly isSummary: boolean;
  /** Null where the file is not open. */
  readonly version: number | null;
  /** The file as the client spells it. */
  readonly shown: string;
}

/** @throws ResponseError where the check was cancelled, or the folders can't be searched. */
async function checkAll(
  token: CancellationToken,
  anew: boolean,
  work: WorkDoneProgressReporter,
  { workspace, published, pulled, openFindings, publishSettings }: WorkspaceAnswers,
  tell: (uri: string, told: Told) => void,
): Promise<void> {
  work.begin("Evenhand: checking summaries", 0, undefined, true);
  const open: string[] = [];
  try {
    await workspace.run({
      token,
      anew,
      onFile(uri, findings) {
        if (findings === null) {
          open.push(uri);
          return;
        }
        const { diagnostics, isSummary, problem } = findings;
        publishSettings(uri, problem);
        tell(uri, { diagnostics, isSummary, version: null, shown: uri });
      },
      onGone(uri) {
        published.clear(uri);
        publishSettings(uri, null);
        pulled.forget(uri);
      },
      onProgress: (done, of, uri) => work.report(Math.floor((done * 100) / of), nameOf(uri)),
    });
    for (const uri of open) {
      const found = await openFindings(uri);
      if (token.isCancellationRequested) throw new Cancelled();
      if (found !== null) tell(uri, { ...found, shown: found.uri });
    }
  } catch (error) {
    // What was asked of the client may have been cancelled with it.
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, new Cancelled().message);
    const message =
      error instanceof InputError
        ? formatProblem(error)
        : error instanceof Error
          ? error.message
          : String(error);
    throw new ResponseError(LSPErrorCodes.RequestFailed, `The workspace cannot be checked: ${message}`);
  } finally {
    work.done();
  }
}

function countOf(diagnostics: readonly Diagnostic[], severity: DiagnosticSeverity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}
