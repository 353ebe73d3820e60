import {
  COMPARE_SOURCES,
  type CompareSourcesArguments,
  OPEN_PASSAGE,
  OPEN_RULE_PAGE,
  SHOW_REPORT,
} from "@evenhand/language-server/protocol";
import {
  ConfigurationTarget,
  commands,
  Disposable,
  type ExtensionContext,
  env,
  Uri,
  workspace,
} from "vscode";
import { addSource } from "./add-source.ts";
import { copyFindings } from "./assistant/copy-findings.ts";
import { compareSources } from "./compare-sources.ts";
import { openExample } from "./example.ts";
import { insertCitation } from "./insert-citation.ts";
import { openNode, openPassage, openSource } from "./open-passage.ts";
import { insertQuotation } from "./pick-quotation.ts";
import type { ReportViews } from "./report-view/report-views.ts";
import type { Ask, Reports } from "./reports.ts";
import type { SourceNode } from "./sources-view/source-nodes.ts";
import type { Summaries } from "./summaries.ts";

/** What the commands act on. */
export interface CommandRoom {
  readonly context: ExtensionContext;
  readonly summaries: Summaries;
  readonly reports: Reports;
  readonly views: ReportViews;
  readonly ask: Ask;
  /** Whether the extension runs where there are terminals. */
  readonly canFetch: boolean;
  readonly restart: () => Promise<void>;
  readonly checkWorkspace: () => Promise<void>;
  readonly showOutput: () => void;
}

/** Registers all commands of the extension. */
export function registerCommands(room: CommandRoom): Disposable {
  const { context, summaries, reports, views, ask } = room;
  return Disposable.from(
    commands.registerCommand(OPEN_PASSAGE, openPassage),
    commands.registerCommand(SHOW_REPORT, (uri?: unknown) =>
      views.show(typeof uri === "string" ? uri : undefined),
    ),
    commands.registerCommand("evenhand.openNode", openNode),
    commands.registerCommand("evenhand.openSource", openSource),
    commands.registerCommand("evenhand.insertCitation", (node?: SourceNode) =>
      insertCitation(summaries, reports, node),
    ),
    commands.registerCommand("evenhand.insertQuotation", (node?: SourceNode) =>
      insertQuotation(summaries, ask, node),
    ),
    commands.registerCommand(COMPARE_SOURCES, (at?: CompareSourcesArguments) =>
      compareSources(summaries, reports, at),
    ),
    commands.registerCommand("evenhand.copyFindings", (at?: unknown) => copyFindings(summaries, ask, at)),
    commands.registerCommand(OPEN_RULE_PAGE, openRulePage),
    commands.registerCommand("evenhand.lintWorkspace", room.checkWorkspace),
    commands.registerCommand("evenhand.addSource", (files?: readonly Uri[]) =>
      addSource(summaries, room.canFetch, Array.isArray(files) ? files : undefined),
    ),
    commands.registerCommand("evenhand.showEvidence", () =>
      commands.executeCommand("editor.action.showHover", { focus: "autoFocusImmediately" }),
    ),
    commands.registerCommand("evenhand.peekPassages", () =>
      commands.executeCommand("editor.action.peekDefinition"),
    ),
    commands.registerCommand("evenhand.openExample", (folder?: Uri) =>
      openExample(context, folder, room.canFetch),
    ),
    commands.registerCommand("evenhand.toggle", toggle),
    commands.registerCommand("evenhand.restart", room.restart),
    commands.registerCommand("evenhand.showOutput", room.showOutput),
  );
}

async function openRulePage(address: unknown): Promise<void> {
  if (typeof address === "string" && /^https:\/\//.test(address)) await env.openExternal(Uri.parse(address));
}

/** Switches the checks on or off: in the workspace where there is one, else for all windows. */
async function toggle(): Promise<void> {
  const configuration = workspace.getConfiguration("evenhand");
  const target =
    workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await configuration.update("enable", !configuration.get("enable", true), target);
}
