import {
  type ClientSettings,
  type InitializationOptions,
  OPEN_PASSAGE,
} from "@evenhand/language-server/protocol";
import { workspace } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import { documentSelector } from "./documents.ts";

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
    verdictMarks: configuration.get("verdictMarks", false),
  };
  // What VS Code gives are proxies, which a worker can't be sent.
  const initializationOptions: InitializationOptions = plain({
    readFile: true,
    openPassage: true,
    showReport: true,
    languages,
    settings,
  });
  const schemes = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return {
    documentSelector: documentSelector(schemes, languages),
    initializationOptions,
    synchronize: { configurationSection: "evenhand" },
    markdown: { isTrusted: { enabledCommands: [OPEN_PASSAGE] } },
  };
}

function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
