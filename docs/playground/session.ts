import type { SummaryStatus, VerdictMark } from "@evenhand/language-server/protocol";
import { type LanguageClient, startLanguageClient } from "./language-client.ts";
import type { CodeAction, LspDiagnostic, LspHover, Position, Range } from "./lsp.ts";
import type { Severity } from "./state.ts";

const FOLDER = "file:///playground/";
/** The name under which the summary is checked. */
export const SUMMARY = "summary.md";

export interface Settings {
  readonly rules: Readonly<Record<string, Severity>>;
  readonly minStrength: number;
}

/** Counts that the server tells after each check; null where the text cites no source. */
export type Counts = Pick<SummaryStatus, "findings" | "claims">;

export interface SessionEvents {
  readonly onLoading: (share: number) => void;
  readonly onFailed: (message: string) => void;
  /** The engine is there, and starts with the texts. */
  readonly onReady: () => void;
  readonly onDiagnostics: (diagnostics: readonly LspDiagnostic[]) => void;
  readonly onVerdicts: (verdicts: readonly VerdictMark[]) => void;
  readonly onCounts: (counts: Counts | null) => void;
}

/** The engine with the texts that it is given; texts may be set before it is there. */
export interface Session {
  /** Sets a text, by the file name under which the summary cites it; null takes it away. */
  set(name: string, text: string | null): void;
  configure(settings: Settings): void;
  hover(name: string, position: Position): Promise<LspHover | null>;
  /** What can be done about findings of the summary. */
  actions(range: Range, diagnostics: readonly LspDiagnostic[]): Promise<readonly CodeAction[]>;
  /** All there is to show of the summary; null where it cites nothing. */
  report<Report>(): Promise<Report | null>;
  stop(): void;
}

export function uriOf(name: string): string {
  return FOLDER + name.split("/").map(encodeURIComponent).join("/");
}

/** The file name behind an address of the server's. */
export function nameOf(uri: string): string {
  return decodeURIComponent(uri.startsWith(FOLDER) ? uri.slice(FOLDER.length) : uri);
}

export function startSession(engine: URL, settings: Settings, events: SessionEvents): Session {
  const texts = new Map<string, string>();
  const versions = new Map<string, number>();
  let latest = settings;
  let isReady = false;

  const client: LanguageClient = startLanguageClient(new Worker(engine, { type: "module" }), {
    onLoading: events.onLoading,
    onFailed: events.onFailed,
    onReady() {
      events.onReady();
      void initialize();
    },
    onNotification(method, params) {
      const given = params as { readonly uri?: string; readonly [key: string]: unknown };
      if (given.uri === undefined || nameOf(given.uri) !== SUMMARY) return;
      if (method === "textDocument/publishDiagnostics") {
        events.onDiagnostics(given.diagnostics as readonly LspDiagnostic[]);
      } else if (method === "evenhand/verdicts") events.onVerdicts(given.marks as readonly VerdictMark[]);
      else if (method === "evenhand/status") events.onCounts(given.summary as Counts | null);
    },
    onRequest(method, params) {
      if (method !== "evenhand/readFile") return null;
      const text = texts.get(nameOf((params as { readonly uri: string }).uri));
      return text === undefined ? { error: "missing", message: "no such file" } : { content: base64Of(text) };
    },
  });

  async function initialize(): Promise<void> {
    await client.request("initialize", {
      processId: null,
      rootUri: FOLDER,
      workspaceFolders: [{ uri: FOLDER, name: "playground" }],
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
      initializationOptions: {
        readFile: true,
        openPassage: true,
        verdictMarks: "gutter",
        settings: { ...latest, verdictMarks: "gutter" },
      },
    });
    client.notify("initialized", {});
    isReady = true;
    // The summary last, when what it cites is there.
    for (const name of [...texts.keys()].sort((a, b) => Number(a === SUMMARY) - Number(b === SUMMARY)))
      open(name);
  }

  function open(name: string): void {
    versions.set(name, 1);
    // No source is taken for a summary; how it is read, its name tells.
    const languageId = name === SUMMARY ? "markdown" : "plaintext";
    const textDocument = { uri: uriOf(name), languageId, version: 1, text: texts.get(name) ?? "" };
    client.notify("textDocument/didOpen", { textDocument });
    // What is asked for is checked at once, and not when typing rests.
    if (name === SUMMARY) void hover(name, { line: 0, character: 0 });
  }

  function hover(name: string, position: Position): Promise<LspHover | null> {
    const asked = { textDocument: { uri: uriOf(name) }, position };
    // A text that changed meanwhile is asked about again when the pointer rests.
    return client.request<LspHover | null>("textDocument/hover", asked).catch(() => null);
  }

  return {
    set(name, text) {
      const version = versions.get(name);
      if (text === null) {
        texts.delete(name);
        versions.delete(name);
        if (version !== undefined)
          client.notify("textDocument/didClose", { textDocument: { uri: uriOf(name) } });
        return;
      }
      if (texts.get(name) === text) return;
      texts.set(name, text);
      if (!isReady) return;
      if (version === undefined) return open(name);
      versions.set(name, version + 1);
      client.notify("textDocument/didChange", {
        textDocument: { uri: uriOf(name), version: version + 1 },
        contentChanges: [{ text }],
      });
    },
    configure(changed) {
      latest = changed;
      if (!isReady) return;
      client.notify("workspace/didChangeConfiguration", {
        settings: { evenhand: { ...changed, verdictMarks: "gutter" } },
      });
    },
    hover: (name, position) => (isReady ? hover(name, position) : Promise.resolve(null)),
    async actions(range, diagnostics) {
      if (!isReady) return [];
      const context = { diagnostics, only: ["quickfix"] };
      const asked = { textDocument: { uri: uriOf(SUMMARY) }, range, context };
      return (
        (await client
          .request<readonly CodeAction[] | null>("textDocument/codeAction", asked)
          .catch(() => null)) ?? []
      );
    },
    async report<Report>() {
      if (!isReady) return null;
      const answer = await client.request<{ readonly report: Report } | null>("evenhand/report", {
        uri: uriOf(SUMMARY),
      });
      return answer?.report ?? null;
    },
    stop: client.stop,
  };
}

function base64Of(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
