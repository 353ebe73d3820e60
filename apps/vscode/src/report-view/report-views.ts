import {
  OPEN_PASSAGE,
  type OpenPassageArguments,
  type ReportResult,
} from "@evenhand/language-server/protocol";
import { type BodyOptions, renderReportBody } from "@evenhand/report";
import {
  Disposable,
  Uri,
  ViewColumn,
  type Webview,
  type WebviewOptions,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { Reports } from "../reports.ts";
import { needSummary, type Summaries } from "../summaries.ts";
import { isPageState } from "./page-state.ts";
import { emptyBody, reportPage, reportTitle } from "./report-page.ts";

const OPTIONS: WebviewOptions = {
  enableScripts: true,
  enableForms: false,
  enableCommandUris: [OPEN_PASSAGE],
  localResourceRoots: [],
};
/** What the sources have is in the Sources view; what is found, in the text. */
const BALANCE = ["quoted", "actors", "one-side", "verbs"] as const;
const REPORT_PANEL = "evenhand.report";
const WAITING = "The summary is being checked …";
const NOTHING = "Open a Markdown summary that names its sources, and its balance shows here.";

export interface ReportViews extends Disposable {
  /** Opens the report of a summary, or of the current one, in the editor. */
  show(uri: string | undefined): Promise<void>;
}

/** The Balance view of the current summary, and reports in the editor; both follow every check. */
export function reportViews(summaries: Summaries, reports: Reports): ReportViews {
  const panels = new Map<string, WebviewPanel>();
  const nonce = newNonce();

  const balance = window.registerWebviewViewProvider(
    "evenhand.balance",
    {
      resolveWebviewView(view) {
        view.webview.options = OPTIONS;
        const refresh = async () => {
          if (!view.visible) return;
          const result = await reports.current();
          view.description = result === null ? "" : (result.report.path.split("/").at(-1) ?? "");
          const body = result === null ? emptyBody(NOTHING) : linkedBody(result, { parts: BALANCE });
          setPage(view.webview, reportPage(body, { nonce, surface: "sideBar", uri: result?.uri ?? "" }));
        };
        const following = Disposable.from(
          summaries.onDidChange(() => void refresh()),
          view.onDidChangeVisibility(() => void refresh()),
        );
        view.onDidDispose(() => following.dispose());
        void refresh();
      },
    },
    // A page that is made anew while it comes into view again may stay blank.
    { webviewOptions: { retainContextWhenHidden: true } },
  );

  async function fill(panel: WebviewPanel, uri: string): Promise<void> {
    const result = panel.visible ? await reports.of(Uri.parse(uri)) : null;
    // A summary that was closed leaves its last report.
    if (result !== null) setReport(panel, result, uri, nonce);
  }

  async function follow(panel: WebviewPanel, uri: string): Promise<void> {
    panels.set(uri, panel);
    panel.onDidChangeViewState(() => void fill(panel, uri));
    panel.onDidDispose(() => panels.delete(uri));
    await fill(panel, uri);
  }

  /** Reports that were open when the window was loaded anew. */
  const restoring = window.registerWebviewPanelSerializer(REPORT_PANEL, {
    async deserializeWebviewPanel(panel, state: unknown) {
      if (!isPageState(state)) {
        panel.dispose();
        return;
      }
      panel.webview.options = OPTIONS;
      const uri = Uri.parse(state.uri).toString();
      setPage(panel.webview, reportPage(emptyBody(WAITING), { nonce, surface: "editor", uri: "" }));
      // Once its summary is open and checked, the report follows.
      await follow(panel, uri);
      await workspace.openTextDocument(Uri.parse(uri)).then(undefined, () => panel.dispose());
    },
  });

  const following = summaries.onDidChange(() => {
    for (const [uri, panel] of panels) void fill(panel, uri);
  });
  return {
    async show(given) {
      const summary = given === undefined ? needSummary(summaries) : Uri.parse(given);
      if (summary === null) return;
      const uri = summary.toString();
      const open = panels.get(uri);
      if (open !== undefined) {
        open.reveal();
        return;
      }
      const panel = window.createWebviewPanel(REPORT_PANEL, "Report", ViewColumn.Beside, {
        ...OPTIONS,
        enableFindWidget: true,
      });
      await follow(panel, uri);
    },
    dispose() {
      following.dispose();
      restoring.dispose();
      balance.dispose();
      for (const panel of [...panels.values()]) panel.dispose();
    },
  };
}

function setReport(panel: WebviewPanel, result: ReportResult, uri: string, nonce: string): void {
  panel.title = reportTitle(result);
  setPage(panel.webview, reportPage(linkedBody(result), { nonce, surface: "editor", uri }));
}

/** The report's body, whose lines open the passages. */
function linkedBody({ uri, report, places }: ReportResult, options: BodyOptions = {}): string {
  const files = [uri, ...places.map((place) => place.uri)];
  return renderReportBody(report, {
    ...options,
    linkTo(text, range) {
      const file = files[text];
      if (file === undefined) return null;
      const passage: OpenPassageArguments = { uri: file, range };
      return `command:${OPEN_PASSAGE}?${encodeURIComponent(JSON.stringify([passage]))}`;
    },
  });
}

/** A page that is the same stays, with what was opened in it and how far it was read. */
function setPage(webview: Webview, page: string): void {
  if (webview.html !== page) webview.html = page;
}

function newNonce(): string {
  return crypto.randomUUID().replaceAll("-", "");
}
