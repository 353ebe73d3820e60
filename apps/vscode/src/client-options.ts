import {
  type ClientSettings,
  COMPARE_SOURCES,
  type InitializationOptions,
  OPEN_PASSAGE,
  type VerdictMarks,
} from "@evenhand/language-server/protocol";
import { workspace } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import { restartingHandler } from "./crashes.ts";
import { documentSelector } from "./documents.ts";
import { EXAMPLE_SCHEME } from "./example-files.ts";

export function isEnabled(): boolean {
  return workspace.getConfiguration("evenhand").get("enable", true);
}

/** Settings for which the server is started anew; the others it takes as they change. */
export const RESTARTING: readonly string[] = ["evenhand.enable", "evenhand.languages"];

export function clientOptions(): LanguageClientOptions {
  const configuration = workspace.getConfiguration("evenhand");
  const languages = configuration.get<readonly string[]>("languages", ["markdown"]);
  const settings: ClientSettings = {
    rules: configuration.get<Readonly<Record<string, unknown>>>("rules", {}),
    minStrength: configuration.get<number | null>("minStrength", null),
    verdictMarks: configuration.get<VerdictMarks>("verdictMarks", "off"),
  };
  // What VS Code gives are proxies, which a worker can't be sent.
  const initializationOptions: InitializationOptions = plain({
    readFile: true,
    findFiles: true,
    openPassage: true,
    compareSources: true,
    openRulePage: true,
    showReport: true,
    confined: !workspace.isTrusted,
    languages,
    settings,
  });
  const schemes = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const enabledCommands = [OPEN_PASSAGE, COMPARE_SOURCES];
  return {
    documentSelector: documentSelector([...schemes, EXAMPLE_SCHEME], languages),
    initializationOptions,
    synchronize: { configurationSection: "evenhand" },
    markdown: { isTrusted: { enabledCommands } },
    errorHandler: restartingHandler(),
  };
}

function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
